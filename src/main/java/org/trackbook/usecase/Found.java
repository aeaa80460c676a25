package org.trackbook.usecase;

import java.util.Optional;
import org.trackbook.fetch.Tag;
import org.trackbook.model.Problem;
import org.trackbook.schedule.Import;

/// What lies where somebody pointed to.
sealed interface Found {
    /// A schedule.
    ///
    /// @param source where it lies, for a later refresh: the schedule itself, also where a page was pointed to
    /// @param tag what the server calls it; absent where that does not tell whether all of it is as before
    /// @param digest SHA-256 of its bytes, in hex
    record Schedule(String source, Optional<Tag> tag, String digest, Import.Ready ready) implements Found {
    }

    /// The schedule that is known already.
    ///
    /// @param tag what the server calls it now
    record Known(Optional<Tag> tag) implements Found {
    }

    /// Nothing that can be used.
    ///
    /// @param format the format it claims to be; `""` where it is none
    record Refused(String format, Problem problem) implements Found {
    }

    /// The person no longer wanted it.
    record Cancelled() implements Found {
    }
}
