package org.trackbook.cli;

import java.util.List;
import java.util.Locale;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.PlanDays;

/// Stars talks, puts them on the short list, leaves them out, and takes each back.
final class MarkCommand implements Command {
    private final Mark mark;

    MarkCommand(Mark mark) {
        this.mark = mark;
    }

    /// What is done to the talks; the command is called like it.
    enum Mark {
        STAR, UNSTAR, SHORT, UNSHORT, DROP, UNDROP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Done done(PlanDays plans, ConferenceId conference, List<TalkId> talks) {
            return switch (this) {
                case STAR -> plans.star(conference, talks);
                case UNSTAR -> plans.unstar(conference, talks);
                case SHORT -> plans.shortList(conference, talks);
                case UNSHORT -> plans.unshort(conference, talks);
                case DROP -> plans.drop(conference, talks);
                case UNDROP -> plans.undrop(conference, talks);
            };
        }
    }

    @Override
    public Signature signature() {
        return new Signature(mark.word(), "CONF TALK…", "cli.about." + mark.word(),
                List.of(Operand.CONF, Operand.TALKS), List.of());
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var talks = call.lookup().talks(opened, call.operands().subList(1, call.operands().size()));
        var done = mark.done(call.cases().plans(), opened.conference().id(), talks);
        var titles = talks.stream()
                .map(talk -> call.words().say("cli.quoted", Lookup.title(opened, talk).orElse(talk.value())))
                .toList();
        return Answer.outcome(done.changed(), done.changed()
                ? call.words().say("cli.done." + mark.word(), String.join(", ", titles))
                : call.words().say("cli.unchanged"));
    }
}
