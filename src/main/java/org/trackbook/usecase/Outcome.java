package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.plan.Change;
import org.trackbook.plan.Suspicion;

/// What an import or a refresh came to.
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
    ///
    /// @param read without problems where nothing had to be read to know
    record Unchanged(Look.Read read, Conference conference) implements Outcome {
    }

    /// It does not look like a newer version of what is known; nothing was changed. Keeping the same look again, and
    /// accepting it, keeps it.
    ///
    /// @param conference as it would be
    /// @param suspicions why it was held back; at least one
    /// @param changes what would be other than now
    record Held(Look.Read read, Conference conference, List<Suspicion> suspicions,
            List<Change> changes) implements Outcome {
        public Held {
            suspicions = List.copyOf(suspicions);
            changes = List.copyOf(changes);
        }
    }

    /// Nothing was read and nothing was changed.
    record Refused(Look.Refused look) implements Outcome {
    }

    /// The person stopped it; nothing was changed.
    record Cancelled(String input) implements Outcome {
    }
}
