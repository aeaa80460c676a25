package org.trackbook.ui.plan;

import java.time.Instant;

/// A row of a day's talks as a list.
sealed interface ListRow {
    /// The hour that begins here.
    record Hour(Instant start) implements ListRow {
    }

    record Row(TalkLine line) implements ListRow {
    }
}
