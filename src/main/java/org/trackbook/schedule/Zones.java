package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Published;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;

/// Decides the zone of a conference: what the schedule names, else what its place and the offsets of its times say,
/// else the computer's. All but the first is listed as guessed.
final class Zones {
    /// A time that says how far from UTC it is.
    private record Stamped(LocalDateTime wall, ZoneOffset offset) {
    }

    private Zones() {
    }

    static Zone of(Draft draft, String name, ZoneId computerZone, List<Problem> problems) {
        var named = named(draft.zone);
        if (named.isPresent()) {
            return new Zone(named.get(), ZoneSource.SCHEDULE, published(draft));
        }
        var guessed = guessed(draft, computerZone);
        problems.add(draft.zone.isBlank()
                ? new Problem(Effect.GUESSED, cause(guessed.from()), name, guessed.id().getId())
                : new Problem(Effect.GUESSED, Cause.UNKNOWN_ZONE, name, draft.zone.strip(), guessed.id().getId()));
        return guessed;
    }

    /// Whether the clocks or the instants are what the schedule publishes: one that declares no days and tells all its
    /// times in UTC knows nothing of clocks.
    static Published published(Draft draft) {
        var timed = draft.undeclared.stream().filter(talk -> !talk.wholeDay).toList();
        return !timed.isEmpty() && timed.stream().allMatch(Zones::isInUtc)
                ? Published.INSTANT
                : Published.WALL;
    }

    private static boolean isInUtc(Draft.OneTalk talk) {
        return stamped(talk).filter(it -> it.offset().equals(ZoneOffset.UTC)).isPresent();
    }

    private static Cause cause(ZoneSource source) {
        return switch (source) {
            case SCHEDULE -> Cause.ZONE_FROM_OFFSET;
            case PLACE -> Cause.ZONE_FROM_PLACE;
            case COMPUTER, USER -> Cause.ZONE_FROM_COMPUTER;
        };
    }

    private static Optional<ZoneId> named(String zone) {
        try {
            return zone.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(zone.strip(), ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /// A place counts if its clocks show what the times of the schedule say.
    private static Zone guessed(Draft draft, ZoneId computerZone) {
        var published = published(draft);
        // UTC is nobody's clock: it says nothing about the place
        var stamped = published == Published.INSTANT ? List.<Stamped>of() : stamped(draft);
        var place = ZoneGuess.of(draft.city, draft.country, draft.venue)
                .filter(zone -> stamped.stream()
                        .allMatch(it -> zone.getRules().isValidOffset(it.wall(), it.offset())));
        if (place.isPresent()) {
            return new Zone(place.get(), ZoneSource.PLACE, published);
        }
        var offset = mostFrequent(stamped);
        if (offset.isPresent()) {
            var zone = offset.get().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : offset.get();
            return new Zone(zone, ZoneSource.SCHEDULE);
        }
        return new Zone(computerZone, ZoneSource.COMPUTER, published);
    }

    private static List<Stamped> stamped(Draft draft) {
        var found = new ArrayList<Stamped>();
        for (var talk : draft.undeclared) {
            stamped(talk).ifPresent(found::add);
        }
        for (var day : draft.days) {
            day.talks.forEach(talk -> stamped(talk).ifPresent(found::add));
            Moment.read(day.start)
                    .filter(it -> found.isEmpty() && it.time().isPresent() && it.offset().isPresent())
                    .ifPresent(it -> found.add(
                            new Stamped(it.date().atTime(it.time().orElseThrow()), it.offset().orElseThrow())));
        }
        return found;
    }

    private static Optional<Stamped> stamped(Draft.OneTalk talk) {
        var moment = talk.moment();
        return moment.isPresent() && moment.get().time().isPresent() && moment.get().offset().isPresent()
                ? Optional.of(new Stamped(moment.get().date().atTime(moment.get().time().get()),
                        moment.get().offset().get()))
                : Optional.empty();
    }

    private static Optional<ZoneOffset> mostFrequent(List<Stamped> stamped) {
        var times = new HashMap<ZoneOffset, Integer>();
        stamped.forEach(it -> times.merge(it.offset(), 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.<ZoneOffset, Integer>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().getTotalSeconds()))
                .map(Map.Entry::getKey);
    }
}
