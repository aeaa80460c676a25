package org.trackbook.task;

import org.trackbook.model.Progress;

/// What is to be done in the background; it blocks and knows no threads.
@FunctionalInterface
public interface Work<T> {
    /// Does it, and looks at `progress.cancelled()` where that makes sense.
    T run(Progress progress) throws Exception;
}
