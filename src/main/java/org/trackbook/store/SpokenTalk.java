package org.trackbook.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.TalkId;

/// A talk of any conference, with what the visitor said of it.
///
/// @param title of the conference
/// @param zone of the conference
/// @param notes the texts of the visitor's own notes, in the order of creation
public record SpokenTalk(ConferenceId conference, String title, ZoneId zone, TalkId id, String name, Status status,
        Slot slot, Optional<Room> room, List<Person> speakers, Optional<Rating> rating, List<String> notes) {
    public SpokenTalk {
        speakers = List.copyOf(speakers);
        notes = List.copyOf(notes);
    }
}
