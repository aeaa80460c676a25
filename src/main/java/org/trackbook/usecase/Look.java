package org.trackbook.usecase;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;

/// What was found where somebody pointed to. Nothing of it is kept yet.
public sealed interface Look {
    /// What is settled when the person names the zone.
    Set<Cause> OF_ZONES = Set.of(Cause.UNKNOWN_ZONE, Cause.ZONE_FROM_PLACE, Cause.ZONE_FROM_COMPUTER,
            Cause.ZONE_FROM_OFFSET);

    /// A schedule.
    ///
    /// @param input the file or address as it was given
    /// @param source where it lies, for a later refresh
    /// @param format as the command line names it: `schedule-xml`
    /// @param version what tells these bytes from others of the same source
    /// @param columns present where it is a table
    /// @param aim the conference that it is meant to be the newer version of, where somebody asked to refresh that one
    record Read(String input, String source, String format, Version version, Conference conference,
            List<Problem> problems, Optional<TableColumns> columns, Optional<ConferenceId> aim) implements Look {
        public Read {
            problems = List.copyOf(problems);
        }

        /// The same schedule in the zone that the person says it is of.
        public Read in(ZoneId zone) {
            return new Read(input, source, format, version, conference.in(conference.zone().corrected(zone)),
                    problems.stream().filter(problem -> !OF_ZONES.contains(problem.cause())).toList(), columns, aim);
        }
    }

    /// The source still says what it said the last time.
    ///
    /// @param version what it is called now
    record Unchanged(String input, ConferenceId conference, Version version) implements Look {
    }

    /// Something else.
    ///
    /// @param format as the command line names it; empty where it was not recognised
    record Refused(String input, String format, Problem problem) implements Look {
    }

    /// The person no longer wanted it.
    record Cancelled(String input) implements Look {
    }

    /// What tells the bytes of a source from others that it gave or will give.
    ///
    /// @param digest SHA-256 of the bytes, in hex
    /// @param etag the server's own word for it; empty where it said none, like `modified`
    record Version(String digest, String etag, String modified) {
    }
}
