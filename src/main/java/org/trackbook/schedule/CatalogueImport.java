package org.trackbook.schedule;

import java.util.List;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Problem;

/// What came of reading a catalogue.
public sealed interface CatalogueImport {
    /// A catalogue that can be used.
    ///
    /// @param entries in the order of the catalogue
    /// @param problems what was skipped and mended
    record Ready(List<CatalogueEntry> entries, List<Problem> problems) implements CatalogueImport {
        public Ready {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }

    /// Nothing could be used.
    record Rejected(Problem problem) implements CatalogueImport {
    }
}
