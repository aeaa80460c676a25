package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Problem;

/// What somebody finds in a catalogue of conferences.
public sealed interface Catalogue {
    /// What answers to the words, newest first.
    ///
    /// @param problems what the catalogue says and cannot be used
    record Found(List<CatalogueEntry> entries, List<Problem> problems) implements Catalogue {
        public Found {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /// There is no catalogue.
    record Refused(Problem problem) implements Catalogue {
    }

    /// The person no longer wanted it.
    record Cancelled() implements Catalogue {
    }
}
