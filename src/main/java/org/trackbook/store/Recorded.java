package org.trackbook.store;

import java.util.List;

/// What is remembered of an import beside the schedule itself.
///
/// @param steps what a reader is told of; the store finds out by itself what else is other than before
public record Recorded(Tally tally, List<Step> steps) {
    public Recorded {
        steps = List.copyOf(steps);
    }
}
