package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

/// What a track would cost as the main track of a day.
///
/// @param stars how many starred talks of other tracks take place meanwhile
/// @param own how many own entries do
/// @param overlap how long of those the visitor would have to be elsewhere
/// @param parallel how long talks of the track itself take place at the same time
public record Cost(int stars, int own, Duration overlap, Duration parallel) {
    /// What each of a day's tracks would cost. The main track there is now counts for nothing: it would go.
    public static Cost of(Conference conference, Visit visit, int day, Track track) {
        var chosen = visit.day(day).withTrack(Optional.of(track));
        var agenda = Agenda.of(conference, visit.withPlans(List.of(chosen)), day);
        var busy = agenda.talks().stream().filter(it -> it.talk().status() != Status.CANCELLED).toList();
        var talks = busy.stream().filter(it -> it.why() == Why.MAIN).map(Entry.Attend::talk).toList();
        var times = joined(talks);
        var stars = meanwhile(busy, Why.STAR, times);
        var own = meanwhile(busy, Why.OWN, times);
        var all = new ArrayList<>(stars);
        all.addAll(own);
        return new Cost(stars.size(), own.size(),
                all.stream().map(talk -> shared(talk.slot(), times)).reduce(Duration.ZERO, Duration::plus),
                length(talks.stream().map(Talk::slot).toList()).minus(length(times)));
    }

    /// Whether nothing stands against it.
    public boolean isNone() {
        return stars + own == 0;
    }

    private static List<Talk> meanwhile(List<Entry.Attend> busy, Why why, List<Slot> times) {
        return busy.stream()
                .filter(it -> it.why() == why && !shared(it.talk().slot(), times).isZero())
                .map(Entry.Attend::talk)
                .toList();
    }

    private static Duration shared(Slot slot, List<Slot> times) {
        return times.stream().map(slot::overlap).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(List<Slot> times) {
        return times.stream().map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The same times without any minute twice.
    private static List<Slot> joined(List<Talk> talks) {
        var joined = new ArrayList<Slot>();
        var until = Instant.MIN;
        for (var slot : talks.stream().map(Talk::slot).sorted(Comparator.comparing(Slot::start)).toList()) {
            var from = slot.start().isBefore(until) ? until : slot.start();
            if (from.isBefore(slot.end())) {
                joined.add(new Slot(from, Duration.between(from, slot.end())));
                until = slot.end();
            }
        }
        return joined;
    }
}
