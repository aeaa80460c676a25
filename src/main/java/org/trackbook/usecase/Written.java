package org.trackbook.usecase;

import java.nio.file.Path;
import java.util.List;
import org.trackbook.model.Finding;
import org.trackbook.model.Problem;

/// What writing a report came to.
public sealed interface Written {
    /// It stands in its folder.
    ///
    /// @param text the file of its text
    /// @param photos the files that lie beside it
    /// @param changed whether any file is other than before
    record Kept(Path text, List<Path> photos, int words, List<Finding> findings, boolean changed) implements Written {
        public Kept {
            photos = List.copyOf(photos);
            findings = List.copyOf(findings);
        }
    }

    /// Somebody edited the file since it was written; it was left as it is.
    record Conflict(Path text, int words, List<Finding> findings) implements Written {
        public Conflict {
            findings = List.copyOf(findings);
        }
    }

    /// There is not one word to print; nothing was written.
    record NothingToTell(List<Finding> findings) implements Written {
        public NothingToTell {
            findings = List.copyOf(findings);
        }
    }

    /// The folder cannot be written.
    record Failed(Problem problem) implements Written {
    }
}
