package org.trackbook.ui.plan;

import org.trackbook.plan.Cost;
import org.trackbook.plan.TrackOfDay;

/// A track as the list of a day's tracks shows it.
///
/// @param sign of its hue and shape
/// @param stars how many of its talks are starred on that day
/// @param shortListed how many are on the short list
/// @param cost what it would cost as the main track
record TrackLine(TrackOfDay track, int sign, int stars, int shortListed, Cost cost) {
    String name() {
        return track.track().value();
    }
}
