package org.trackbook.usecase;

import java.util.List;

/// The answer to a search.
public sealed interface Hits {
    /// What was found, the best first; nothing is an answer too.
    ///
    /// @param here how many talks of the preferred conference fit, those that are not listed too
    /// @param elsewhere how many talks of the others; both end at [#MANY], which means as many or more
    record Found(List<Hit> all, int here, int elsewhere) implements Hits {
        /// So many are counted and no more.
        public static final int MANY = 1000;

        public Found {
            all = List.copyOf(all);
        }
    }

    /// Nobody wanted to know any more.
    record Cancelled() implements Hits {
    }
}
