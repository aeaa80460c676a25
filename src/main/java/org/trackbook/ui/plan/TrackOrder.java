package org.trackbook.ui.plan;

import java.util.Comparator;

/// How the tracks of a day are sorted.
enum TrackOrder {
    TIME, NAME, SIZE;

    Comparator<TrackLine> comparator() {
        return switch (this) {
            case TIME -> Comparator.comparing(line -> line.track().first());
            case NAME -> Comparator.comparing(TrackLine::name, String.CASE_INSENSITIVE_ORDER);
            case SIZE -> Comparator.comparingInt(line -> -line.track().talks());
        };
    }
}
