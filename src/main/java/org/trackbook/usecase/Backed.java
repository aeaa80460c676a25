package org.trackbook.usecase;

import org.trackbook.model.Problem;

/// What making a talk a backup for another came to.
public sealed interface Backed {
    /// It is one, or was already.
    record Kept(Done done) implements Backed {
    }

    /// It cannot stand in for the other, and nothing has changed.
    record Refused(Problem problem) implements Backed {
    }
}
