package org.trackbook.ui.attend;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.plan.Instead;
import org.trackbook.usecase.Opened;

/// Decides what the line above the note offers, and remembers what the visitor did not want.
final class Hints {
    private record Quiet(ConferenceId conference, int day) {
    }

    private final Set<Quiet> quiet = new HashSet<>();
    private Optional<Question> asked = Optional.empty();

    /// A room that is full comes first: one stands before its door.
    Hint of(Opened opened, Subject subject, int day, Instant now) {
        if (subject instanceof Subject.OneTalk talk
                && talk.attendance().equals(Optional.of(Attendance.State.ROOM_FULL))) {
            var instead = Instead.of(opened.conference(), opened.visit(), talk.talk(), now);
            if (!instead.isEmpty()) {
                var first = instead.getFirst().id();
                return new Hint.RoomFull(instead, opened.visit().day(day).backups().containsKey(first));
            }
        }
        return switch (subject) {
            case Subject.WithoutTalk _,Subject.Best _,Subject.Watch _ -> new Hint.Nothing();
            case Subject.Nothing _,Subject.OneTalk _,Subject.SeveralTalks _,Subject.Moment _,Subject.WholeDay _,Subject.Trip _ ->
                evening(opened, day, now);
        };
    }

    private Hint evening(Opened opened, int day, Instant now) {
        if (quiet.contains(new Quiet(opened.conference().id(), day))) {
            return new Hint.Nothing();
        }
        var open = new Evening(opened, day, now).open();
        var left = (int) open.stream().filter(it -> !asked.equals(Optional.of(it))).count();
        if (asked.isPresent()) {
            return new Hint.Evening(asked.get(), true, left);
        }
        return open.isEmpty() ? new Hint.Nothing() : new Hint.Evening(open.getFirst(), false, left - 1);
    }

    /// The question to answer now: the one that is shown, else the one behind the one that is being answered.
    Optional<Question> next(Opened opened, int day, Instant now) {
        return new Evening(opened, day, now).open()
                .stream()
                .filter(it -> !asked.equals(Optional.of(it)))
                .findFirst();
    }

    void ask(Question question) {
        asked = Optional.of(question);
    }

    /// The visitor went elsewhere.
    void leave() {
        asked = Optional.empty();
    }

    /// No more questions on this evening.
    void silence(ConferenceId conference, int day) {
        quiet.add(new Quiet(conference, day));
        leave();
    }
}
