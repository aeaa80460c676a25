package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.usecase.TakenStars;

/// Takes over the stars of a file.
final class StarsCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("stars", "CONF FILE", "cli.stars.about",
                List.of(Operand.CONF, new Operand("FILE", true, false, "cli.stars.file")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        return switch (call.cases().stars().take(opened.conference().id(), call.operand(1))) {
            case TakenStars.Refused(var problem) ->
                throw new Refused(call.words().reason(problem), problem.place());
            case TakenStars.Taken taken -> answer(call, taken);
        };
    }

    private static Answer answer(Call call, TakenStars.Taken taken) {
        var words = call.words();
        var lines = new ArrayList<String>();
        lines.add(words.say("cli.stars.done", taken.starred()));
        if (taken.already() > 0) {
            lines.add(words.say("cli.stars.already", taken.already()));
        }
        var nothing = taken.starred() + taken.already() == 0;
        return new Answer(nothing ? Answer.NOT_DONE : Answer.DONE, json -> json.object(() -> {
            json.put("starred", taken.starred());
            json.put("already", taken.already());
            json.texts("unknown", taken.unknown().stream().map(TakenStars.Unknown::name).toList());
        }), () -> lines, taken.unknown()
                .stream()
                .map(it -> it.title().isEmpty() || it.title().equals(it.name())
                        ? words.say("cli.stars.unknown", it.name())
                        : words.say("cli.stars.unknown.titled", it.title(), it.name()))
                .toList());
    }
}
