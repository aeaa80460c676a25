package org.trackbook.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Attendance.State;

/// Says whether the visitor was at a talk, and whether he wants to watch it later.
final class AttendCommand implements Command {
    private static final String NONE = "none";

    @Override
    public Signature signature() {
        return new Signature("attend",
                "CONF TALK [attended | left_early | room_full | missed | none] [--watch | --no-watch]",
                "cli.attend.about",
                List.of(Operand.CONF, Operand.TALK, Operand.optional("STATE", "cli.attend.state")),
                List.of(Option.flag("--watch", "cli.attend.watch"),
                        Option.flag("--no-watch", "cli.attend.no_watch")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether("--watch", "--no-watch");
        var all = Stream.concat(Arrays.stream(State.values()).map(AttendCommand::word), Stream.of(NONE)).toList();
        var said = call.optionalOperand(2).map(it -> call.choice("STATE", it, all, word -> word));
        var watch = call.has("--watch") || call.has("--no-watch")
                ? Optional.of(call.has("--watch"))
                : Optional.<Boolean>empty();
        if (said.isEmpty() && watch.isEmpty()) {
            throw new Misuse(call.words().say("cli.misuse.attend"));
        }
        var opened = call.lookup().conference(call.operand(0));
        var id = opened.conference().id();
        var talk = call.lookup().talk(opened, call.operand(1));
        var ratings = call.cases().ratings();
        var changed = said.isPresent() && ratings.attend(id, talk, state(said.get())).changed();
        changed |= watch.isPresent() && ratings.watch(id, talk, watch.get()).changed();
        return Answer.outcome(changed, changed
                ? call.words().say("cli.attend.done", Lookup.title(opened, talk).orElse(talk.value()))
                : call.words().say("cli.unchanged"));
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values()).filter(it -> word(it).equals(word)).findFirst();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
