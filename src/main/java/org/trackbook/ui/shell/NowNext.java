package org.trackbook.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Why;

/// What runs now and what is next on the visitor's own agenda.
public sealed interface NowNext {
    /// Nothing is chosen yet, on any day that is still to come.
    record Nothing() implements NowNext {
    }

    /// The next day with something to attend has not begun.
    record Before(Talk first) implements NowNext {
    }

    /// In a talk.
    record During(Talk now, Duration left, double share, Optional<Talk> next) implements NowNext {
    }

    /// Between two talks.
    ///
    /// @param share how much of the free time is gone
    /// @param fitting how many talks that are not on the agenda begin and end before the next one
    /// @param listed how many of these are on the short list
    record Free(Talk next, double share, int fitting, int listed) implements NowNext {
    }

    /// The last talk of a day is over and the day is not.
    record DayOver(Day day) implements NowNext {
    }

    /// The last day is over.
    record AllOver() implements NowNext {
    }

    /// How it stands at an instant.
    static NowNext at(Conference conference, Visit visit, Instant now) {
        if (!now.isBefore(conference.days().getLast().end())) {
            return new AllOver();
        }
        for (var agenda : Agenda.of(conference, visit)) {
            var talks = agenda.talks()
                    .stream()
                    .filter(it -> it.why() != Why.BACKUP && it.talk().status() != Status.CANCELLED)
                    .map(it -> it.talk())
                    .toList();
            if (!talks.isEmpty() && now.isBefore(agenda.day().end())) {
                return at(agenda.day(), talks, new Elsewhere(conference, visit, agenda), now);
            }
        }
        return new Nothing();
    }

    private static NowNext at(Day day, List<Talk> talks, Elsewhere elsewhere, Instant now) {
        var next = talks.stream().filter(it -> it.slot().start().isAfter(now)).findFirst();
        var running = talks.stream()
                .filter(it -> it.slot().contains(now))
                .max(Comparator.comparing(it -> it.slot().start()));
        if (running.isPresent()) {
            return during(running.get(), next, now);
        }
        if (next.isEmpty()) {
            return new DayOver(day);
        }
        return talks.getFirst().equals(next.get()) ? new Before(next.get()) : free(talks, next.get(), elsewhere, now);
    }

    private static NowNext free(List<Talk> talks, Talk next, Elsewhere elsewhere, Instant now) {
        var since = talks.stream()
                .map(it -> it.slot().end())
                .filter(end -> !end.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
        var fitting = elsewhere.between(now, next.slot().start());
        var all = Math.max(1, Duration.between(since, next.slot().start()).toSeconds());
        return new Free(next, (double) Duration.between(since, now).toSeconds() / all, fitting.size(),
                (int) fitting.stream().filter(elsewhere::isListed).count());
    }

    private static During during(Talk talk, Optional<Talk> next, Instant now) {
        var gone = Duration.between(talk.slot().start(), now);
        var left = Duration.between(now, talk.slot().end());
        return new During(talk, Duration.ofMinutes((left.toSeconds() + 59) / 60),
                (double) gone.toSeconds() / talk.slot().length().toSeconds(), next);
    }
}
