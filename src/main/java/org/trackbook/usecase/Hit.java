package org.trackbook.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;

/// Something that a search found.
public sealed interface Hit {
    /// Where it is.
    In in();

    /// The line with what was looked for.
    Marked snippet();

    /// A conference, as far as it is told here.
    record In(ConferenceId id, String title, ZoneId zone) {
    }

    /// A talk, an own entry, or a talk that has left the schedule.
    ///
    /// @param speakers their names in one line
    /// @param snippet the title, or the line with what the title does not have
    /// @param day absent where it has left the schedule
    /// @param own whether the visitor added it
    record Talk(In in, TalkId id, Marked title, Marked speakers, Marked snippet, Optional<Integer> day,
            Optional<Slot> slot, Optional<Track> track, Optional<Room> room, boolean own, boolean gone) implements Hit {
        /// Whether the snippet says more than the title and the speakers do.
        public boolean saysMore() {
            return !snippet.equals(title) && !snippet.equals(speakers);
        }
    }

    /// A note.
    ///
    /// @param titles of the talks it is about, in one line; empty where it is about none
    /// @param talk the first of them
    /// @param day what it is about, else of the talk
    /// @param gone whether a talk of it has left the schedule
    record Note(In in, NoteId id, About about, Marked titles, Marked snippet, Optional<String> author,
            Optional<TalkId> talk, Optional<Integer> day, Optional<Instant> start, boolean gone) implements Hit {
    }

    /// A speaker, a track or a room: by its talks.
    ///
    /// @param talks how many there are
    /// @param first the first of them, with its title, day and start
    record Name(Kind kind, In in, String name, Marked snippet, int talks, TalkId first, String title, int day,
            Instant start) implements Hit {
        /// What is named.
        public enum Kind {
            SPEAKER, TRACK, ROOM
        }
    }
}
