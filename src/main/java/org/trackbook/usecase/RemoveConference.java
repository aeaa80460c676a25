package org.trackbook.usecase;

import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;

/// Takes a conference out of the library, with all that the visitor added to it. Only a person asks for that.
public final class RemoveConference {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public RemoveConference(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// What was taken out, so that it can be put back.
    public static final class Removed {
        private final Conference conference;
        private final Origin origin;
        private final Visit visit;

        private Removed(Conference conference, Origin origin, Visit visit) {
            this.conference = conference;
            this.origin = origin;
            this.visit = visit;
        }

        public Conference conference() {
            return conference;
        }
    }

    /// Takes it out; absent where there is none with that id.
    public Optional<Removed> remove(ConferenceId id) {
        var removed = conferences.conference(id)
                .flatMap(conference -> conferences.origin(id)
                        .map(origin -> new Removed(conference, origin, visits.visit(id))));
        removed.ifPresent(_ -> conferences.remove(id));
        return removed;
    }

    /// Puts it back as it was.
    public void putBack(Removed removed) {
        conferences.keep(removed.conference, removed.origin, Tally.first(removed.conference.talks().size()), Map.of());
        visits.keep(removed.visit);
    }
}
