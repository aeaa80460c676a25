package org.trackbook.usecase;

import org.trackbook.model.Photo;
import org.trackbook.model.Problem;

/// What came of adding a photo.
public sealed interface PhotoOutcome {
    /// It is among the photos of the visit.
    record Kept(Photo photo, Done done) implements PhotoOutcome {
    }

    /// It was no picture that can be kept, and nothing changed.
    record Refused(Problem problem) implements PhotoOutcome {
    }
}
