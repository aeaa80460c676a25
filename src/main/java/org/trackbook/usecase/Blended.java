package org.trackbook.usecase;

import java.nio.file.Path;
import java.util.List;
import org.trackbook.model.Finding;
import org.trackbook.text.TextMerge;

/// What came of writing a report into a file that somebody may have edited.
public sealed interface Blended {
    /// There was nothing to bring together.
    record Plain(Written written) implements Blended {
    }

    /// What was edited in the file stays, and what is new in the report stands in it too.
    ///
    /// @param changed whether any file is other than before
    record Merged(Path text, List<Path> photos, int words, List<Finding> findings, boolean changed)
            implements
                Blended {
        public Merged {
            photos = List.copyOf(photos);
            findings = List.copyOf(findings);
        }
    }

    /// Both changed the same words. The file was left as it is.
    record Torn(Path text, List<TextMerge.Clash> clashes, int words, List<Finding> findings) implements Blended {
        public Torn {
            clashes = List.copyOf(clashes);
            findings = List.copyOf(findings);
        }
    }
}
