package org.trackbook.cli;

import java.util.List;
import java.util.Optional;

/// Gives a talk its stars.
final class RateCommand implements Command {
    private static final String NONE = "none";

    @Override
    public Signature signature() {
        return new Signature("rate", "CONF TALK (1..5 | none) [--verdict TEXT]", "cli.rate.about",
                List.of(Operand.CONF, Operand.TALK, new Operand("STARS", true, false, "cli.rate.stars")),
                List.of(Option.text("--verdict", "TEXT", "cli.rate.verdict")));
    }

    @Override
    public Answer run(Call call) {
        var word = call.choice("STARS", call.operand(2), List.of("1", "2", "3", "4", "5", NONE), it -> it);
        var stars = word.equals(NONE) ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(word));
        if (stars.isEmpty() && call.has("--verdict")) {
            throw new Misuse(call.words().say("cli.misuse.verdict"));
        }
        var opened = call.lookup().conference(call.operand(0));
        var talk = call.lookup().talk(opened, call.operand(1));
        var done = call.cases().ratings().rate(opened.conference().id(), talk, stars, call.text("--verdict"));
        var title = Lookup.title(opened, talk).orElse(talk.value());
        return Answer.outcome(done.changed(), stars.map(it -> call.words().say("cli.rate.done", it, title))
                .orElseGet(() -> call.words().say("cli.rate.undone", title)));
    }
}
