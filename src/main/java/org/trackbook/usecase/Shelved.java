package org.trackbook.usecase;

import java.time.Instant;
import java.time.LocalDate;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Zone;

/// A conference as it stands in the library, summed up.
///
/// @param talks entries of the schedule, breaks and the like included
/// @param breaks entries that are not talks
/// @param source the file or address it came from; empty where it was made by hand
/// @param format as the command line names it: `schedule-xml`
/// @param orphans notes, ratings, stars and the like whose talk has left the schedule
public record Shelved(ConferenceId id, String title, LocalDate start, LocalDate end, String city, String venue,
        Zone zone, int talks, int breaks, String source, String format, String version, Instant imported,
        boolean archived,
        int notes, int ratings, int starred, int orphans) {
    /// Whether it came from somewhere, so that it can be refreshed.
    public boolean hasSource() {
        return !source.isEmpty();
    }
}
