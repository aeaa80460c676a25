package org.trackbook.ui.attend;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trackbook.model.Attendance;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.usecase.Opened;

/// Collects talks for a list of their own: the best of a day, and what is to be watched later.
final class Picks {
    private static final int GOOD = 4;

    private Picks() {
    }

    /// Those of 4 and 5 stars: the best first, then those with a verdict, then by time.
    static List<Subject.Pick> best(Opened opened, int day) {
        return all(opened).filter(it -> it.talk().day() == day && it.stars() >= GOOD)
                .sorted(Comparator.comparingInt((Subject.Pick it) -> -it.stars())
                        .thenComparing(it -> it.verdict().isEmpty())
                        .thenComparing(it -> it.talk().slot().start()))
                .toList();
    }

    /// Of all days, by time.
    static List<Subject.Pick> watch(Opened opened) {
        return all(opened).filter(it -> opened.visit()
                .attendance(it.talk().id())
                .map(Attendance::watch)
                .orElse(false)).sorted(Comparator.comparing(it -> it.talk().slot().start())).toList();
    }

    private static Stream<Subject.Pick> all(Opened opened) {
        return opened.conference().talks().stream().map(talk -> pick(opened, talk));
    }

    private static Subject.Pick pick(Opened opened, Talk talk) {
        var rating = opened.visit().rating(talk.id());
        return new Subject.Pick(talk, rating.map(Rating::stars).orElse(0),
                rating.flatMap(Rating::verdict).orElse(""));
    }
}
