package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.plan.Change;

/// What an import came to.
public sealed interface Outcome {
    /// The schedule is in the library.
    ///
    /// @param changes what is other than in the version before; empty for the first
    record Kept(Look.Read read, Conference conference, List<Change> changes) implements Outcome {
        public Kept {
            changes = List.copyOf(changes);
        }
    }

    /// The library holds exactly this already; nothing was touched.
    record Unchanged(Look.Read read, Conference conference) implements Outcome {
    }

    /// Nothing was read and nothing was changed.
    record Refused(Look.Refused look) implements Outcome {
    }

    /// The person stopped it; nothing was changed.
    record Cancelled(String input) implements Outcome {
    }
}
