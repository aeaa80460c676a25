package org.trackbook.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One scheduled item.
///
/// @param day the number of the day that declares it, see [Day]
/// @param title without markers such as `CANCELLED`: they are its status
/// @param speakers in the schedule's order, as this talk spells them
public record Talk(TalkId id, Optional<Guid> guid, Kind kind, Status status, int day, Slot slot, String title,
        Optional<Room> room, Optional<Track> track, List<Person> speakers, Text text) {
    public Talk {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a talk has a title: " + id);
        }
        speakers = List.copyOf(speakers);
    }

    /// The same talk at another time.
    public Talk at(Instant start) {
        return new Talk(id, guid, kind, status, day, new Slot(start, slot.length()), title, room, track, speakers,
                text);
    }

    /// The same talk as one of another day.
    public Talk on(int other) {
        return new Talk(id, guid, kind, status, other, slot, title, room, track, speakers, text);
    }
}
