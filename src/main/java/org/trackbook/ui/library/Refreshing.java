package org.trackbook.ui.library;

import org.trackbook.task.Step;

/// How the refresh of a conference stands, where there is something to say of it.
sealed interface Refreshing {
    /// It is under way.
    ///
    /// @param keeping whether all is read, so that it can no longer be stopped
    record Working(Step step, boolean keeping) implements Refreshing {
    }

    /// It came to nothing; the conference is as it was.
    record Failed(String reason) implements Refreshing {
    }
}
