package org.trackbook.ui.changes;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Outcome;

/// What the place shows.
public sealed interface ChangesState {
    /// No conference is open.
    record Nowhere() implements ChangesState {
    }

    /// The history is being read for the first time.
    record Loading() implements ChangesState {
    }

    /// The history cannot be read.
    record Failed() implements ChangesState {
    }

    /// The history of a conference, and what one refresh of it brought.
    ///
    /// @param refreshes newest first; at least one
    /// @param shown what the rows are of
    /// @param lost talks that are gone, whose words wait for another one, and that are no row
    record Ready(Conference conference, List<RefreshLine> refreshes, Shown shown, List<ChangeRow> rows,
            List<LostTalk> lost) implements ChangesState {
        public Ready {
            refreshes = List.copyOf(refreshes);
            rows = List.copyOf(rows);
            lost = List.copyOf(lost);
        }

        /// Whether a version stood there before the newest.
        boolean hasBefore() {
            return refreshes.size() > 1;
        }

        /// Whether it is known where to ask for a newer version.
        boolean hasSource() {
            return !refreshes.getFirst().source().isEmpty();
        }

        /// How many talks there were before what is shown.
        Optional<Integer> talksBefore() {
            return switch (shown) {
                case Shown.OfHeld _ -> Optional.of(refreshes.getFirst().talks());
                case Shown.OfRefresh(var line) -> refreshes.stream()
                        .filter(it -> it.number() < line.number())
                        .findFirst()
                        .map(RefreshLine::talks);
            };
        }
    }

    /// What is looked at.
    sealed interface Shown {
        /// An import or a refresh.
        record OfRefresh(RefreshLine line) implements Shown {
        }

        /// What was held back, compared with what is there.
        record OfHeld(Outcome.Held held) implements Shown {
        }
    }
}
