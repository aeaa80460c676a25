package org.trackbook.usecase;

import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;

/// What taking over a visit file came to.
public sealed interface MergeOutcome {
    /// The visit holds what the file held.
    ///
    /// @param added things that were not there
    /// @param updated things of which the file had the newer version
    /// @param keptBoth things of which both sides had words of their own; none was lost
    /// @param unchanged things that were there already
    /// @param changed whether the visit is other than before
    record Merged(String input, ConferenceId conference, int added, int updated, int keptBoth, int unchanged,
            boolean changed) implements MergeOutcome {
    }

    /// Nothing was taken over.
    record Refused(String input, Problem problem) implements MergeOutcome {
    }
}
