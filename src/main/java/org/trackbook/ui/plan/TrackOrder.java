package org.trackbook.ui.plan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How the tracks of a day are sorted.
enum TrackOrder {
    TIME, NAME, SIZE;

    /// The one that was remembered by its name.
    static Optional<TrackOrder> named(String name) {
        return Stream.of(values()).filter(order -> order.name().equals(name)).findFirst();
    }

    Comparator<TrackLine> comparator() {
        return switch (this) {
            case TIME -> Comparator.comparing(line -> line.track().first());
            case NAME -> Comparator.comparing(TrackLine::name, String.CASE_INSENSITIVE_ORDER);
            case SIZE -> Comparator.comparingInt(line -> -line.track().talks());
        };
    }
}
