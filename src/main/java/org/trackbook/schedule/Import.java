package org.trackbook.schedule;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Problem;

/// What came of reading a schedule.
public sealed interface Import {
    /// A schedule that can be used.
    ///
    /// @param format one word, as the command line prints it: `schedule-xml`
    /// @param problems what was skipped, mended and guessed, in the order of the file
    /// @param columns how the columns of a table were understood; absent where it is no table
    /// @param next where the document itself says that it goes on: the address of its next page
    record Ready(Conference conference, String format, List<Problem> problems, Optional<Columns> columns,
            Optional<String> next)
            implements
                Import {
        public Ready {
            problems = List.copyOf(problems);
        }
    }

    /// A web page that holds no schedule, but may name one.
    ///
    /// @param links addresses as the page writes them, the likeliest first; may be relative
    /// @param base what relative addresses are relative to, where the page says so; else `""`
    record Page(List<String> links, String base) implements Import {
        public Page {
            links = List.copyOf(links);
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
