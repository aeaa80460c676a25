package org.trackbook.ui.plan;

import java.util.Optional;
import org.trackbook.model.Day;
import org.trackbook.model.Track;

/// A day of the conference with what is planned for it.
///
/// @param main its main track
/// @param stars how many talks of it are starred
record DayLine(Day day, Optional<Track> main, int stars) {
}
