package org.trackbook.ui.changes;

import java.time.LocalDate;
import org.trackbook.ui.orphans.LostTalk;

/// A line of the list.
sealed interface ChangeItem {
    /// The head of a part.
    ///
    /// @param count of all that stands below it, also where chips leave some out
    record Head(Part part, int count) implements ChangeItem {
    }

    /// The date below which talks stand.
    record OfDate(LocalDate date) implements ChangeItem {
    }

    /// Says that a part has nothing.
    record Nothing(Part part) implements ChangeItem {
    }

    /// A change.
    ///
    /// @param open whether all that is other is told below it
    record Row(ChangeRow row, boolean open) implements ChangeItem {
    }

    /// A talk that was lost before, whose words still wait for another one.
    record Lost(LostTalk lost) implements ChangeItem {
    }

    /// The parts of the list.
    enum Part {
        MINE, LOST, REST, ALL
    }
}
