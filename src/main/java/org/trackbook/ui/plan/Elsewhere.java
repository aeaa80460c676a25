package org.trackbook.ui.plan;

import java.util.Optional;
import org.trackbook.model.Day;
import org.trackbook.model.Track;

/// Another day on which the day's main track has talks too, and is not the main track.
///
/// @param main which one is
record Elsewhere(Day day, Optional<Track> main) {
}
