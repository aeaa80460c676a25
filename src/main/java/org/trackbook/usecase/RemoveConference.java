package org.trackbook.usecase;

import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Taken;

/// Takes a conference out of the library, with all that the visitor added to it. Only a person asks for that.
public final class RemoveConference {
    private final ConferenceStore conferences;

    public RemoveConference(ConferenceStore conferences) {
        this.conferences = conferences;
    }

    /// What was taken out, so that it can be put back.
    public static final class Removed {
        private final Conference conference;
        private final Taken taken;

        private Removed(Conference conference, Taken taken) {
            this.conference = conference;
            this.taken = taken;
        }

        public Conference conference() {
            return conference;
        }
    }

    /// Takes it out; absent where there is none with that id.
    public Optional<Removed> remove(ConferenceId id) {
        return conferences.conference(id)
                .flatMap(conference -> conferences.take(id).map(taken -> new Removed(conference, taken)));
    }

    /// Puts it back as it was, with its history and whether it was archived. Where it was imported anew meanwhile, the
    /// new one gives way unless the visitor has added something to it.
    ///
    /// @return the id it has
    public ConferenceId putBack(Removed removed) {
        return conferences.putBack(removed.taken);
    }
}
