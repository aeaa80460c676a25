package org.trackbook.usecase;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;

/// Something that a person adds to a conference.
///
/// @param start wall clock; before the day change it is the night after
public record ByHand(int day, LocalTime start, Duration length, String title, Optional<Room> room,
        Optional<Track> track, List<Person> speakers) {
    public ByHand {
        speakers = List.copyOf(speakers);
    }

    OwnEntry entry(TalkId id) {
        return new OwnEntry(id, day, start, length, title, room, track, speakers);
    }
}
