package org.trackbook.cli;

import java.util.List;
import org.trackbook.usecase.Reattached;

/// Takes a note from its talk: it becomes one about a talk that is gone.
final class DetachCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("detach", "CONF NOTE", "cli.detach.about",
                List.of(Operand.CONF, new Operand("NOTE", true, false, "cli.detach.note")), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var note = call.lookup().note(opened, call.operand(1));
        return switch (call.cases().orphans().detach(opened.conference().id(), note.id())) {
            case Reattached.Done _ -> Answer.outcome(true, call.words().say("cli.detach.done", note.id().value()));
            case Reattached.NoNote _,Reattached.NoTalk _,Reattached.NoOrphan _ ->
                Answer.outcome(false, call.words().say("cli.unchanged"));
        };
    }
}
