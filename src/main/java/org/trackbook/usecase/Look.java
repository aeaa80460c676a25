package org.trackbook.usecase;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
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
    /// @param digest SHA-256 of the bytes, in hex
    record Read(String input, String source, String format, String digest, Conference conference,
            List<Problem> problems) implements Look {
        public Read {
            problems = List.copyOf(problems);
        }

        /// The same schedule in the zone that the person says it is of.
        public Read in(ZoneId zone) {
            return new Read(input, source, format, digest, conference.in(conference.zone().corrected(zone)),
                    problems.stream().filter(problem -> !OF_ZONES.contains(problem.cause())).toList());
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
