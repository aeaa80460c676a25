package org.trackbook.cli;

import java.util.List;
import java.util.Map;
import org.trackbook.usecase.Planned;

/// Says that a talk is left early for another one, so that something of both is seen.
final class LeaveCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("leave", "CONF TALK FOR-TALK", "cli.leave.about", List.of(Operand.CONF, Operand.TALK,
                new Operand("FOR-TALK", true, false, "cli.operand.left_for")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var talk = call.lookup().talk(opened, call.operand(1));
        var other = call.lookup().talk(opened, call.operand(2));
        return switch (call.cases().plans().leave(opened.conference().id(), Map.of(talk, other))) {
            case Planned.Kept(var done) -> Answer.outcome(done.changed(), done.changed()
                    ? call.words().say("cli.leave.done", Lookup.title(opened, talk).orElse(talk.value()),
                            Lookup.title(opened, other).orElse(other.value()))
                    : call.words().say("cli.unchanged"));
            case Planned.Refused(var problem) -> throw new Refused(call.words().reason(problem), problem.place());
        };
    }
}
