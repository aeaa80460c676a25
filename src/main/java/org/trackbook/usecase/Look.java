package org.trackbook.usecase;

import java.util.List;
import org.trackbook.model.Conference;
import org.trackbook.model.Problem;

/// What was found where somebody pointed to. Nothing of it is kept yet.
public sealed interface Look {
    /// A schedule.
    ///
    /// @param input the file or address as it was given
    /// @param source where it lies, for a later refresh
    /// @param format as the command line names it: `schedule-xml`
    /// @param digest SHA-256 of the bytes, in hex
    record Read(String input, String source, String format, String digest, Conference conference,
            List<Problem> problems) implements Look {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /// Something else.
    ///
    /// @param format as the command line names it; empty where it was not recognised
    record Refused(String input, String format, Problem problem) implements Look {
    }

    /// The person no longer wanted it.
    record Cancelled(String input) implements Look {
    }
}
