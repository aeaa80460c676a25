package org.trackbook.schedule;

import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.model.Problem;

/// What came of reading a schedule.
public sealed interface Import {
    /// A schedule that can be used.
    ///
    /// @param format one word, as the command line prints it: `schedule-xml`
    /// @param problems what was skipped, mended and guessed, in the order of the file
    record Ready(Conference conference, String format, List<Problem> problems) implements Import {
        public Ready {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing could be used.
    ///
    /// @param format the format it claims to be; `""` where it is none
    record Rejected(String format, Problem problem) implements Import {
    }

    /// The person no longer wanted it.
    record Cancelled() implements Import {
    }
}
