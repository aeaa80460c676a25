package org.trackbook.ui.search;

import java.util.List;
import java.util.Map;
import org.trackbook.ui.search.SearchRow.Count;

/// What the search shows.
public sealed interface SearchState {
    /// Nothing is typed yet: what was looked for before, the last first.
    record Before(List<SearchRow> past) implements SearchState {
        public Before {
            past = List.copyOf(past);
        }
    }

    /// The answer.
    ///
    /// @param typed the question
    /// @param counts of the sections that have something
    /// @param all of them together
    record Found(String typed, Map<Section, Count> counts, Count all, List<SearchRow> rows) implements SearchState {
        public Found {
            counts = Map.copyOf(counts);
            rows = List.copyOf(rows);
        }
    }

    /// Nothing is like that.
    ///
    /// @param hereAlone whether only the open conference was looked in
    record Nothing(String typed, boolean hereAlone) implements SearchState {
    }

    /// The answer is long in coming.
    record Waiting(String typed) implements SearchState {
    }
}
