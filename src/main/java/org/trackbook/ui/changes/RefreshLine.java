package org.trackbook.ui.changes;

import java.time.Instant;
import java.util.Optional;

/// An import or refresh in the history.
///
/// @param number counts from 1, the first import
/// @param version the schedule's own word for its edition; may be empty
/// @param source the file or address; empty where it was made by hand
/// @param restored when the version came that was brought back by it, where a person asked for that
/// @param talks how many there were afterwards
/// @param mine how many of the changes are the visitor's
record RefreshLine(int number, Instant at, String version, String source, Optional<Instant> restored, int talks,
        int changes, int mine, boolean seen) {
    boolean isFirst() {
        return number == 1;
    }
}
