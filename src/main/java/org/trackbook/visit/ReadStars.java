package org.trackbook.visit;

import java.util.List;
import org.trackbook.model.Problem;

/// What came of reading a list of stars.
public sealed interface ReadStars {
    /// Its stars, in the file's order.
    record Ready(List<Starred> stars) implements ReadStars {
        public Ready {
            stars = List.copyOf(stars);
        }
    }

    /// It is no list of stars.
    record Rejected(Problem problem) implements ReadStars {
    }
}
