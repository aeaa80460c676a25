package org.trackbook.ui.notes;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;

/// What is shown of all notes.
sealed interface NotesState {
    record Loading() implements NotesState {
    }

    /// All that was found.
    ///
    /// @param conferences those with notes, the newest first
    /// @param count how many lines there are without the heads
    record Ready(List<Named> conferences, List<Line> lines, int count) implements NotesState {
        public Ready {
            conferences = List.copyOf(conferences);
            lines = List.copyOf(lines);
        }
    }

    /// A conference to choose, or all of them.
    record Named(Optional<ConferenceId> id, String title) {
    }
}
