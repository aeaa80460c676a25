package org.trackbook.usecase;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Zone;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Corrects the time zone of a conference. It stays corrected when the schedule is refreshed.
public final class CorrectZone {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public CorrectZone(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// What a correction came to.
    ///
    /// @param before the zone it had, to put it back
    public record Corrected(boolean changed, Opened opened, Zone before) {
    }

    /// Says which zone the conference takes place in. Clocks as published stay, and instants move; where the schedule
    /// publishes nothing but instants, these stay.
    ///
    /// @return absent where there is no such conference
    public Optional<Corrected> correct(ConferenceId id, ZoneId zone) {
        return conferences.conference(id).flatMap(it -> put(id, it, it.zone().corrected(zone)));
    }

    /// Puts a zone back, with where it came from.
    public Optional<Corrected> putBack(ConferenceId id, Zone zone) {
        return conferences.conference(id).flatMap(it -> put(id, it, zone));
    }

    private Optional<Corrected> put(ConferenceId id, Conference before, Zone zone) {
        if (before.zone().equals(zone)) {
            return Optional.of(new Corrected(false, new Opened(before, visits.visit(id)), before.zone()));
        }
        return conferences.correct(id, zone, (old, now, visit) -> Follow.days(old, now, Map.of(), visit))
                .map(now -> new Corrected(true, new Opened(now, visits.visit(id)), before.zone()));
    }
}
