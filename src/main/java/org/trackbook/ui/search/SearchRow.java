package org.trackbook.ui.search;

import org.trackbook.usecase.Hit;

/// A row of the search.
public sealed interface SearchRow {
    /// The head of a group.
    ///
    /// @param shown how many rows follow
    /// @param conference which is looked in first; empty where none is
    record Group(Section section, int shown, Count count, String conference) implements SearchRow {
    }

    /// Something that was found.
    ///
    /// @param sign of its track; -1 where there is none
    /// @param here whether it is of the open conference
    /// @param starred whether it was put on the agenda by a star
    /// @param main whether it is on the agenda by its track
    /// @param stars the visitor's rating; 0 where there is none
    record Item(Hit hit, int sign, boolean here, boolean starred, boolean main, int stars) implements SearchRow {
    }

    /// What was looked for before.
    record Past(String words) implements SearchRow {
    }

    /// How many there are.
    ///
    /// @param more whether there are even more
    record Count(int number, boolean more) {
        Count plus(Count other) {
            return new Count(number + other.number, more || other.more);
        }
    }
}
