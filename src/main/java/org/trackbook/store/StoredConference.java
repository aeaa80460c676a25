package org.trackbook.store;

import java.time.LocalDate;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Zone;

/// A conference as a library lists it, without its talks.
///
/// @param entries all of the schedule, those that are no talks too
/// @param breaks those that are no talks
/// @param imported where its schedule came from, the last time
/// @param visit how much the visitor added
public record StoredConference(ConferenceId id, String title, LocalDate start, LocalDate end, String city,
        String venue, Zone zone, String version, int entries, int breaks, Origin imported, boolean archived,
        VisitCounts visit) {
    public int talks() {
        return entries - breaks;
    }
}
