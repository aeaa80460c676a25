package org.trackbook.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
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
    public static Map<Track, Cost> of(Conference conference, Visit visit, int day) {
        var costs = new HashMap<Track, Cost>();
        Agenda.withEach(conference, visit, day).forEach((track, entries) -> costs.put(track, of(entries)));
        return costs;
    }

    private static Cost of(List<Entry.Attend> entries) {
        var busy = entries.stream().filter(it -> it.talk().status() != Status.CANCELLED).toList();
        var times = slots(busy, Why.MAIN);
        var stars = meanwhile(busy, Why.STAR, times);
        var own = meanwhile(busy, Why.OWN, times);
        var overlap = Stream.concat(stars.stream(), own.stream())
                .map(slot -> Spans.length(Spans.shared(List.of(slot), times)))
                .reduce(Duration.ZERO, Duration::plus);
        return new Cost(stars.size(), own.size(), overlap,
                Spans.length(times).minus(Spans.length(Spans.joined(times))));
    }

    /// Whether nothing stands against it.
    public boolean isNone() {
        return stars + own == 0;
    }

    private static List<Slot> meanwhile(List<Entry.Attend> busy, Why why, List<Slot> times) {
        return slots(busy, why).stream().filter(slot -> times.stream().anyMatch(slot::overlaps)).toList();
    }

    private static List<Slot> slots(List<Entry.Attend> busy, Why why) {
        return busy.stream().filter(it -> it.why() == why).map(it -> it.talk().slot()).toList();
    }
}
