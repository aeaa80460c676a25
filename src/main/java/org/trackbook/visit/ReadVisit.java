package org.trackbook.visit;

import org.trackbook.model.Problem;
import org.trackbook.model.Visit;

/// What came of reading a visit file.
public sealed interface ReadVisit {
    /// All of it was understood, or kept for those who do.
    record Ready(ConferenceFacts conference, Visit visit) implements ReadVisit {
    }

    /// Nothing of it was taken. The place is a path in the file: `ratings[2].stars`.
    record Rejected(Problem problem) implements ReadVisit {
    }
}
