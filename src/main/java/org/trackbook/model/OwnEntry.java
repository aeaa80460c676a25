package org.trackbook.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Something the visitor adds to a day: a meeting, dinner.
///
/// @param start wall clock; before the day change it is the night after
public record OwnEntry(TalkId id, int day, LocalTime start, Duration length, String title, Optional<Room> room,
        Optional<Track> track, List<Person> speakers) {
    public OwnEntry {
        speakers = List.copyOf(speakers);
    }

    public OwnEntry withId(TalkId other) {
        return new OwnEntry(other, day, start, length, title, room, track, speakers);
    }

    /// The same on another day.
    public OwnEntry on(int other) {
        return new OwnEntry(id, other, start, length, title, room, track, speakers);
    }
}
