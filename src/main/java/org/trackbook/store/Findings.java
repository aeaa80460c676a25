package org.trackbook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;

/// What a search found, the best first.
///
/// @param here how many talks of the conference that was preferred there are, up to [#MOST]
/// @param elsewhere how many talks of the others
/// @param conferences those that something was found in
public record Findings(List<Talk> talks, List<Note> notes, List<Name> names, int here, int elsewhere,
        Map<ConferenceId, In> conferences) {
    /// Nobody reads more, so no more are counted.
    public static final int MOST = 1000;

    public Findings {
        talks = List.copyOf(talks);
        notes = List.copyOf(notes);
        names = List.copyOf(names);
        conferences = Map.copyOf(conferences);
    }

    public boolean isEmpty() {
        return talks.isEmpty() && notes.isEmpty() && names.isEmpty();
    }

    /// A conference, as far as it is told of what was found in it.
    public record In(String title, ZoneId zone, LocalDate first) {
    }

    /// Where a talk stands.
    public enum Standing {
        /** In the schedule. */
        SCHEDULED,
        /** The visitor put it there. */
        OWN,
        /** It has left the schedule; this is what was last known. */
        GONE
    }

    /// A talk.
    ///
    /// @param text what the schedule says of it
    /// @param verdict where the words were found in it alone
    /// @param rank less is better
    public record Talk(ConferenceId conference, TalkId id, Standing standing, Optional<Integer> day,
            Optional<Slot> slot, String title, String subtitle, List<Person> speakers, Optional<Track> track,
            Optional<Room> room, String text, Optional<String> verdict, int rank) {
        public Talk {
            speakers = List.copyOf(speakers);
        }

    }

    /// A note.
    ///
    /// @param talks what is known of the talks that it is about
    /// @param day of the note, else of its first talk
    /// @param gone whether one of them has left the schedule
    /// @param rank less is better
    public record Note(ConferenceId conference, NoteId id, About about, String text, Optional<String> author,
            List<TalkFacts> talks, Optional<Integer> day, Optional<Instant> start, boolean gone, int rank) {
        public Note {
            talks = List.copyOf(talks);
        }
    }

    /// What a name names.
    public enum Named {
        SPEAKER, TRACK, ROOM
    }

    /// A speaker, a track or a room.
    ///
    /// @param talks how many, up to some dozens for a speaker
    /// @param first the first of them
    /// @param rank less is better
    public record Name(Named what, ConferenceId conference, String name, int talks, TalkId first, String title, int day,
            Instant start, int rank) {
        Name of(String other, int rank) {
            return new Name(what, conference, other, talks, first, title, day, start, rank);
        }

        Name having(int talks) {
            return new Name(what, conference, name, talks, first, title, day, start, rank);
        }
    }
}
