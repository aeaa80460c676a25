package org.trackbook.photo;

import java.util.List;
import org.trackbook.model.Cause;

/// What came of taking a picture in.
public sealed interface Taken {
    /// It can be drawn.
    record In(Picture picture) implements Taken {
    }

    /// It cannot, and why.
    record Refused(Cause cause, List<String> facts) implements Taken {
        public Refused {
            facts = List.copyOf(facts);
        }
    }
}
