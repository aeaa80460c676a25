package org.trackbook.cli;

import java.util.List;

/// Takes a conference out of the library.
final class RemoveCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("remove", "CONF", "cli.remove.about", List.of(Operand.CONF), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var removed = call.cases().removal().remove(opened.conference().id());
        return Answer.outcome(removed.isPresent(),
                call.words().say("cli.remove.done", opened.conference().title()));
    }
}
