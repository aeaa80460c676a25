package org.trackbook.ui.plan;

import org.trackbook.plan.TrackOfDay;

/// A track as the list of a day's tracks shows it.
///
/// @param sign of its hue and shape
/// @param starred whether one of its talks is starred
record TrackLine(TrackOfDay track, int sign, boolean starred) {
    String name() {
        return track.track().value();
    }
}
