package org.trackbook.ui.library;

import java.util.List;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.task.Step;

/// What the catalogue of conferences shows.
sealed interface CatalogueState {
    /// Nobody has said which one.
    record Nothing() implements CatalogueState {
    }

    /// It is being read.
    record Reading(Step step) implements CatalogueState {
    }

    /// It was read.
    record Ready(List<CatalogueEntry> entries) implements CatalogueState {
        public Ready {
            entries = List.copyOf(entries);
        }
    }

    /// It cannot be read.
    record Refused(String reason) implements CatalogueState {
    }
}
