package org.trackbook.usecase;

import org.trackbook.model.Problem;

/// What a decision came to that not every talk allows: to be a backup for another, to be left early for it.
public sealed interface Planned {
    /// It is so, or was already.
    record Kept(Done done) implements Planned {
    }

    /// It cannot be, and nothing has changed.
    record Refused(Problem problem) implements Planned {
    }
}
