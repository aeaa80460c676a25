package org.trackbook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackbook.usecase.ArrangeReport;

/// Says how a report is told, and what the trip was for.
final class SetCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("set", "CONF KEY=VALUE…", "cli.set.about",
                List.of(Operand.CONF, new Operand("KEY=VALUE", true, true, "cli.set.value")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var values = values(call);
        var opened = call.lookup().conference(call.operand(0));
        return switch (call.cases().arranging().set(opened.conference().id(), values)) {
            case ArrangeReport.Arranged.Refused(var problem) ->
                throw new Refused(call.words().reason(problem), problem.place());
            case ArrangeReport.Arranged.Kept(var done) -> Answer.outcome(done.changed(), call.words()
                    .say(done.changed() ? "cli.set.done" : "cli.unchanged", opened.conference().title()));
        };
    }

    private static Map<String, String> values(Call call) {
        var values = new LinkedHashMap<String, String>();
        for (var word : call.operands().subList(1, call.operands().size())) {
            var end = word.indexOf('=');
            if (end < 1) {
                throw new Misuse(call.words().say("cli.misuse.set", word));
            }
            var key = word.substring(0, end).strip();
            if (!ArrangeReport.isKey(key)) {
                throw new Misuse(call.words().say("cli.misuse.key", key), Nearest.to(key, ArrangeReport.keys()));
            }
            values.put(key, word.substring(end + 1));
        }
        return values;
    }
}
