package org.trackbook.cli;

import java.util.List;

/// Brings back the version of a schedule before the last refresh.
final class RevertCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("revert", "CONF", "cli.revert.about", List.of(Operand.CONF), List.of());
    }

    @Override
    public Answer run(Call call) {
        var id = call.lookup().conference(call.operand(0)).conference().id();
        return Brought.answer(List.of(Brought.of(id.value(), call.cases().reverting().revert(id))), call.words());
    }
}
