package org.trackbook.usecase;

import java.nio.file.Path;
import org.trackbook.model.Problem;

/// What writing a file came to.
public sealed interface Exported {
    /// It is there.
    ///
    /// @param changed whether it is other than before
    record Kept(Path file, boolean changed) implements Exported {
    }

    /// It cannot be written.
    record Failed(Problem problem) implements Exported {
    }
}
