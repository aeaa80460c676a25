package org.trackbook.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.trackbook.model.Progress;
import org.trackbook.usecase.Outcome;

/// Says which columns of a conference's table mean what.
final class ColumnsCommand implements Command {
    /// Stands for whatever is found out; a column that is called so is meant by its number.
    private static final String AUTO = "auto";

    @Override
    public Signature signature() {
        return new Signature("columns", "CONF FIELD=HEADER…", "cli.columns.about",
                List.of(Operand.CONF, new Operand("FIELD=HEADER", true, true, "cli.columns.columns")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var said = ImportCommand.columns(call, call.operands().subList(1, call.operands().size()));
        var unsaid = said.keySet().stream().filter(field -> AUTO.equals(said.get(field))).collect(Collectors.toSet());
        said.keySet().removeAll(unsaid);
        var conference = call.lookup().conference(call.operand(0)).conference();
        return switch (call.cases().columns().correct(conference.id(), said, unsaid, Progress.NONE).outcome()) {
            case Outcome.Kept(_, var kept, _) -> Answer.outcome(true,
                    call.words().say("cli.columns.done", conference.title(), kept.talks().size()));
            case Outcome.Unchanged _ -> Answer.outcome(false, call.words().say("cli.unchanged"));
            case Outcome.Refused(var look) -> throw new Refused(call.words().say(look.problem()),
                    look.problem().place(), List.of());
            case Outcome.Held _,Outcome.Cancelled _ ->
                throw new IllegalStateException("what a person asks for is neither held back nor cancelled");
        };
    }
}
