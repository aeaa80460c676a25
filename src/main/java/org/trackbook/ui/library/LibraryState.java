package org.trackbook.ui.library;

import java.util.List;
import org.trackbook.usecase.Shelved;

/// What the library shows.
public sealed interface LibraryState {
    /// The file is being read.
    record Loading() implements LibraryState {
    }

    /// There is no conference yet.
    record Empty() implements LibraryState {
    }

    /// The conferences: those of today, then those to come, then those that were; and those in the archive, newest first.
    record Ready(List<Card> cards, List<Shelved> archive) implements LibraryState {
        public Ready {
            cards = List.copyOf(cards);
            archive = List.copyOf(archive);
        }
    }

    /// The file cannot be read.
    record Failed(String message) implements LibraryState {
    }
}
