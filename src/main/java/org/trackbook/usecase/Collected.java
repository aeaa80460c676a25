package org.trackbook.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.report.NoteMarks;

/// What was written about a conference.
///
/// @param notes in the order of the trip
public record Collected(ConferenceId conference, String title, List<Written> notes, List<Action> actions,
        List<Met> people) {
    public Collected {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
        people = List.copyOf(people);
    }

    /// A note.
    ///
    /// @param talks the titles of those it is about; empty for a note about something else
    /// @param stars of its talk; 0 where it is not rated, or not one
    public record Written(Note note, String talks, Instant at, int stars, NoteMarks marks) {
        public List<String> highlights() {
            return marks.highlights();
        }

        public List<String> questions() {
            return marks.questions();
        }

        public boolean isHighlighted() {
            return !marks.highlights().isEmpty();
        }

        public boolean asks() {
            return !marks.questions().isEmpty();
        }
    }

    /// Something to do.
    ///
    /// @param line by which the visit remembers whether it is done
    public record Action(Written from, String line, String text, boolean done) {
    }

    /// Somebody who was met.
    ///
    /// @param id in the list of people; absent for one that only a line tells of
    /// @param from the note whose line tells of it
    public record Met(Optional<String> id, Optional<String> name, Optional<String> organisation,
            Optional<String> about, Optional<String> next, boolean done, Optional<Written> from) {
    }
}
