package org.trackbook.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Room;
import org.trackbook.model.Track;

/// A track as it stands on one day. Only talks count, neither breaks nor stands.
///
/// @param length of all its talks together
/// @param first when its first talk starts
/// @param last when its last talk ends
/// @param rooms in the schedule's order
/// @param main whether it is the day's main track
/// @param label the day's heading in the report, for the main track where the visitor gave one
/// @param hidden whether the visitor does not want to see it
public record TrackOfDay(int day, Track track, int talks, Duration length, Instant first, Instant last,
        List<Room> rooms, boolean main, Optional<String> label, boolean hidden) {
    public TrackOfDay {
        rooms = List.copyOf(rooms);
    }
}
