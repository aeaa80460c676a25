package org.trackbook.store;

import java.util.Optional;
import org.trackbook.model.Talk;

/// What an import made of one talk.
///
/// @param match a word for what showed that both are the same talk; empty where there is only one
/// @param before absent where the talk is new
/// @param after absent where the talk is gone
public record Step(Kind kind, String match, Optional<Talk> before, Optional<Talk> after) {
    /// Whether and how a reader is told.
    public enum Kind {
        ADDED, REMOVED, MOVED, CHANGED,
        /** Nothing that a reader would call a change: another order, other blanks, another id. */
        SAME
    }
}
