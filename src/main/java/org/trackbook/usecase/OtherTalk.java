package org.trackbook.usecase;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.TalkId;

/// Another talk of a speaker, in whatever conference of the library, with what the visitor said of it.
///
/// @param notes the texts of the visitor's notes, in the order of creation
public record OtherTalk(Hit.In in, TalkId id, String title, Status status, Slot slot, Optional<Room> room,
        Optional<Rating> rating, List<String> notes) {
    public OtherTalk {
        notes = List.copyOf(notes);
    }
}
