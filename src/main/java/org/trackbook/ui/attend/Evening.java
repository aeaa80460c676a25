package org.trackbook.ui.attend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.DayPart;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.usecase.Opened;

/// The questions of an evening: first of the talks that nothing was said of, then of the day, and on the last evening of
/// the trip.
final class Evening {
    /// What was not written in two days is forgotten.
    private static final Duration AFTER_THE_LAST = Duration.ofDays(2);

    private final Opened opened;
    private final int day;
    private final Instant now;

    Evening(Opened opened, int day, Instant now) {
        this.opened = opened;
        this.day = day;
        this.now = now;
    }

    /// What has no answer yet; nothing while the day goes on, or when the next one has begun.
    List<Question> open() {
        return isNow() ? all().stream().filter(it -> !isAnswered(it)).toList() : List.of();
    }

    private boolean isNow() {
        var last = talks(day).stream().map(talk -> talk.slot().end()).max(Comparator.naturalOrder());
        return last.filter(end -> !now.isBefore(end) && now.isBefore(until(end))).isPresent();
    }

    private Instant until(Instant end) {
        return nextDay().orElseGet(() -> end.plus(AFTER_THE_LAST));
    }

    private Optional<Instant> nextDay() {
        return opened.conference()
                .days()
                .stream()
                .filter(it -> it.number() > day)
                .flatMap(it -> talks(it.number()).stream())
                .map(talk -> talk.slot().start())
                .min(Comparator.naturalOrder());
    }

    private List<Talk> talks(int number) {
        return Agenda.of(opened.conference(), opened.visit(), number)
                .talks()
                .stream()
                .filter(it -> it.why() != Why.BACKUP && it.talk().status() != Status.CANCELLED)
                .map(Entry.Attend::talk)
                .toList();
    }

    private List<Question> all() {
        var questions = new ArrayList<Question>();
        talks(day).stream()
                .filter(talk -> wasThere(talk.id()))
                .map(talk -> new Question.OfTalk(talk.id(), talk.title()))
                .forEach(questions::add);
        questions.add(of(DayPart.INTRO));
        questions.add(of(DayPart.ATMOSPHERE));
        questions.add(of(DayPart.EVENING));
        questions.add(of(TripPart.DOWNSIDES));
        if (nextDay().isEmpty()) {
            questions.add(of(TripPart.BOTTOM_LINE));
            questions.add(of(TripPart.TLDR));
            questions.add(of(TripPart.RECOMMENDATION));
        }
        return questions;
    }

    private boolean wasThere(TalkId talk) {
        return opened.visit()
                .attendance(talk)
                .flatMap(Attendance::state)
                .filter(it -> it == Attendance.State.ATTENDED || it == Attendance.State.LEFT_EARLY)
                .isPresent();
    }

    private Question of(DayPart part) {
        return new Question.OfPart(new About.WholeDay(day, part), "attend.evening.day." + word(part));
    }

    private static Question of(TripPart part) {
        return new Question.OfPart(new About.Trip(part), "attend.evening.trip." + word(part));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private boolean isAnswered(Question question) {
        return question.ofTalk().flatMap(opened.visit()::rating).isPresent() || opened.visit()
                .notes()
                .stream()
                .anyMatch(note -> !note.deleted() && !note.text().isBlank() && isAbout(note.about(), question));
    }

    /// A note about several talks is one about each.
    private static boolean isAbout(About about, Question question) {
        return about.equals(question.about()) || (about instanceof About.Talks(var talks)
                && question.ofTalk().filter(talks::contains).isPresent());
    }
}
