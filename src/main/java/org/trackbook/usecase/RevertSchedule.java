package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.PastImport;
import org.trackbook.store.PastVersion;
import org.trackbook.store.Recorded;

/// Brings back the version of a schedule that was there before the last refresh, and leads the visitor's words back with
/// it. It becomes the newest version: doing it again takes it back.
public final class RevertSchedule {
    private final ConferenceStore conferences;
    private final InstantSource clock;

    public RevertSchedule(ConferenceStore conferences, InstantSource clock) {
        this.conferences = conferences;
        this.clock = clock;
    }

    /// Brings it back. Where it came from comes back as well: the next refresh asks there.
    public Outcome revert(ConferenceId id) {
        return revert(id, Optional.empty());
    }

    /// Brings it back where the newest version is still the one that somebody saw.
    public Outcome revert(Conference seen) {
        return revert(seen.id(), Optional.of(seen));
    }

    private Outcome revert(ConferenceId id, Optional<Conference> seen) {
        var outcome = attempt(id, seen);
        while (outcome.isEmpty()) {
            outcome = attempt(id, seen);
        }
        return outcome.get();
    }

    /// Absent where another one changed the conference meanwhile.
    private Optional<Outcome> attempt(ConferenceId id, Optional<Conference> seen) {
        var now = conferences.conference(id);
        if (now.isEmpty()) {
            return Optional.of(Keeping.missing(id.value(), id));
        }
        if (seen.isPresent() && !now.equals(seen)) {
            return Optional.of(refused(id, Cause.CHANGED_SINCE));
        }
        var versions = conferences.versions(id);
        if (versions.size() < 2 || versions.getFirst().before().isEmpty()) {
            return Optional.of(refused(id, Cause.NOTHING_BEFORE));
        }
        return revert(now.get(), versions.getFirst().before().get(), versions.getFirst(), versions.get(1).told());
    }

    private Optional<Outcome> revert(Conference now, Conference before, PastVersion last, PastImport earlier) {
        var changes = Steps.changes(last.steps()).stream().map(Steps::reversed).toList();
        var origin = again(earlier.origin());
        var recorded = new Recorded(Steps.tally(changes), Steps.of(changes));
        return conferences.restore(now, before, origin, earlier.number(), recorded,
                visit -> Back.of(now, before, last, visit))
                        ? Optional.of(new Outcome.Kept(Keeping.read(now.id().value(), origin, before), before,
                                List.copyOf(changes)))
                        : Optional.empty();
    }

    private static Outcome refused(ConferenceId id, Cause cause) {
        return new Outcome.Refused(new Look.Refused(id.value(), "", new Problem(Effect.REFUSED, cause, id.value())));
    }

    private Origin again(Origin origin) {
        return new Origin(origin.source(), origin.format(), origin.digest(), Stamp.now(clock), origin.etag(),
                origin.modified());
    }
}
