package org.trackbook.ui.library;

import java.util.List;

/// What the library shows.
public sealed interface LibraryState {
    /// The file is being read.
    record Loading() implements LibraryState {
    }

    /// There is no conference yet.
    record Empty() implements LibraryState {
    }

    /// The conferences: those of today, then those to come, then those that were.
    record Ready(List<Card> cards) implements LibraryState {
        public Ready {
            cards = List.copyOf(cards);
        }
    }

    /// The file cannot be read.
    record Failed(String message) implements LibraryState {
    }
}
