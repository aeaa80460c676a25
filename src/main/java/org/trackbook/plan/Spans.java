package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.trackbook.model.Slot;

/// Adds up times that may overlap, none of them twice.
public final class Spans {
    private Spans() {
    }

    /// The same times, in order and each minute once.
    public static List<Slot> joined(Collection<Slot> times) {
        var joined = new ArrayList<Slot>();
        for (var slot : times.stream().sorted(Comparator.comparing(Slot::start)).toList()) {
            var last = joined.isEmpty() ? Instant.MIN : joined.getLast().end();
            if (slot.start().isAfter(last)) {
                joined.add(slot);
            } else if (slot.end().isAfter(last)) {
                joined.set(joined.size() - 1, slot(joined.getLast().start(), slot.end()));
            }
        }
        return joined;
    }

    /// When one of the times and one of the others run at once.
    public static List<Slot> shared(Collection<Slot> times, Collection<Slot> others) {
        var shared = new ArrayList<Slot>();
        var rest = joined(others);
        for (var slot : joined(times)) {
            rest.stream().filter(slot::overlaps).forEach(other -> shared.add(slot(
                    slot.start().isAfter(other.start()) ? slot.start() : other.start(),
                    slot.end().isBefore(other.end()) ? slot.end() : other.end())));
        }
        return shared;
    }

    public static Duration length(Collection<Slot> times) {
        return times.stream().map(Slot::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static Slot slot(Instant start, Instant end) {
        return new Slot(start, Duration.between(start, end));
    }
}
