package org.trackbook.cli;

import java.util.List;

/// Says of talks that they are not left early any more.
final class StayCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("stay", "CONF TALK…", "cli.stay.about", List.of(Operand.CONF, Operand.TALKS), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var talks = call.lookup().talks(opened, call.operands().subList(1, call.operands().size()));
        var done = call.cases().plans().stay(opened.conference().id(), talks);
        var titles = talks.stream()
                .map(talk -> call.words().say("cli.quoted", Lookup.title(opened, talk).orElse(talk.value())))
                .toList();
        return Answer.outcome(done.changed(), done.changed()
                ? call.words().say("cli.stay.done", String.join(", ", titles))
                : call.words().say("cli.unchanged"));
    }
}
