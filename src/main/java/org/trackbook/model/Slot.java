package org.trackbook.model;

import java.time.Duration;
import java.time.Instant;

/// When something takes place. The length may be zero: some schedules publish such talks.
public record Slot(Instant start, Duration length) {
    public Slot {
        if (length.isNegative()) {
            throw new IllegalArgumentException("a slot cannot end before it begins: " + length);
        }
    }

    public Instant end() {
        return start.plus(length);
    }

    /// The time both share; zero where they only touch or lie apart.
    public Duration overlap(Slot other) {
        var from = start.isAfter(other.start) ? start : other.start;
        var to = end().isBefore(other.end()) ? end() : other.end();
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    /// Touching slots do not overlap.
    public boolean overlaps(Slot other) {
        return !overlap(other).isZero();
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end());
    }
}
