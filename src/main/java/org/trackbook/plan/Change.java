package org.trackbook.plan;

import org.trackbook.model.Talk;

/// A difference between two versions of a schedule. A talk has at most one.
public sealed interface Change {
    /// A talk that is new.
    record Added(Talk talk) implements Change {
    }

    /// A talk that is gone.
    record Removed(Talk talk) implements Change {
    }

    /// A talk at another start, of another length, on another day or in another room, whatever else changed.
    record Moved(Talk before, Talk after, Match match) implements Change {
    }

    /// A talk of which anything else changed.
    record Changed(Talk before, Talk after, Match match) implements Change {
    }
}
