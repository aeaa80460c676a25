package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;

/// Where to go when the room of a talk is full: its backups, then what is near, not long begun, and over before the next
/// talk of the agenda.
public final class Instead {
    /// Who comes later than that has missed what it is about.
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final int MOST = 3;

    private final Visit visit;
    private final Talk full;
    private final Instant now;
    private final List<Entry.Attend> agenda;

    private Instead(Conference conference, Visit visit, Talk full, Instant now) {
        this.visit = visit;
        this.full = full;
        this.now = now;
        agenda = Agenda.of(conference, visit, full.day()).talks();
    }

    /// The likeliest first; none where the talk is over.
    public static List<Talk> of(Conference conference, Visit visit, Talk full, Instant now) {
        if (!now.isBefore(full.slot().end())) {
            return List.of();
        }
        var instead = new Instead(conference, visit, full, now);
        return conference.talks()
                .stream()
                .filter(talk -> talk.day() == full.day() && talk.kind() == Kind.TALK && !talk.equals(full)
                        && talk.status() != Status.CANCELLED && Backups.fits(talk.slot(), full.slot())
                        && talk.slot().end().isAfter(now))
                .filter(talk -> instead.isBackup(talk) || instead.serves(talk))
                .sorted(Comparator.comparing((Talk talk) -> !instead.isBackup(talk))
                        .thenComparingInt(talk -> Building.distance(full.room(), talk.room()))
                        .thenComparing(talk -> !visit.day(full.day()).shortList().contains(talk.id()))
                        .thenComparing(talk -> talk.slot().start()))
                .limit(MOST)
                .toList();
    }

    private boolean isBackup(Talk talk) {
        return Optional.ofNullable(visit.day(full.day()).backups().get(talk.id())).equals(Optional.of(full.id()));
    }

    private boolean serves(Talk talk) {
        var arrival = now.isAfter(full.slot().start()) ? now : full.slot().start();
        return agenda.stream().noneMatch(it -> it.talk().equals(talk))
                && talk.track().stream().noneMatch(visit.hiddenTracks()::contains)
                && !talk.slot().start().plus(LATE).isBefore(arrival) && next().map(it -> !talk.slot().end().isAfter(it))
                        .orElse(true);
    }

    /// When the visitor has to be somewhere else.
    private Optional<Instant> next() {
        return agenda.stream()
                .filter(it -> it.why() != Why.BACKUP && it.talk().status() != Status.CANCELLED)
                .map(it -> it.slot().start())
                .filter(start -> !start.isBefore(full.slot().end()))
                .min(Comparator.naturalOrder());
    }
}
