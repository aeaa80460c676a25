package org.trackbook.ui.notes;

import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Collected;

/// A line of the list.
sealed interface Line {
    ConferenceId conference();

    /// The note behind it.
    Optional<Collected.Written> written();

    /// The title of a conference, above its notes.
    record Head(ConferenceId conference, String title) implements Line {
        @Override
        public Optional<Collected.Written> written() {
            return Optional.empty();
        }
    }

    /// A note.
    ///
    /// @param said what stands below its title: how it begins, or what was looked for in it
    record OfNote(ConferenceId conference, Collected.Written note, String said) implements Line {
        @Override
        public Optional<Collected.Written> written() {
            return Optional.of(note);
        }
    }

    record OfAction(ConferenceId conference, Collected.Action action) implements Line {
        @Override
        public Optional<Collected.Written> written() {
            return Optional.of(action.from());
        }
    }

    record OfPerson(ConferenceId conference, Collected.Met person) implements Line {
        @Override
        public Optional<Collected.Written> written() {
            return person.from();
        }
    }
}
