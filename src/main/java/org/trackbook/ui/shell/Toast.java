package org.trackbook.ui.shell;

import java.util.Optional;

/// What was just done.
///
/// @param undoable whether there is a way back
/// @param way where to go from there
public record Toast(String words, boolean undoable, Optional<Way> way) {
    /// Without a way on.
    public Toast(String words, boolean undoable) {
        this(words, undoable, Optional.empty());
    }

    /// A way on.
    public record Way(String words, Runnable go) {
    }
}
