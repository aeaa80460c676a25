package org.trackbook.usecase;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.ZoneSource;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.StoredConference;

/// Asks the sources of conferences for newer versions. Whoever asks for the same conference meanwhile gets the same
/// answer: one object of this class serves a whole program.
public final class RefreshSchedules {
    private final ImportSchedule imports;
    private final ConferenceStore conferences;
    private final OneAtATime<ConferenceId, Look> looks = new OneAtATime<>();

    public RefreshSchedules(ImportSchedule imports, ConferenceStore conferences) {
        this.imports = imports;
        this.conferences = conferences;
    }

    /// The conferences that have a source and are not archived, newest first.
    public List<ConferenceId> all() {
        return conferences.all()
                .stream()
                .filter(it -> !it.archived() && !it.imported().source().isEmpty())
                .map(StoredConference::id)
                .toList();
    }

    /// Looks and keeps in one go.
    public Outcome bring(ConferenceId id, boolean accept, Progress progress) {
        return imports.keep(look(id, progress), accept);
    }

    /// Reads the source of a conference again, if it says anything new. Changes nothing; [ImportSchedule#keep] does.
    public Look look(ConferenceId id, Progress progress) {
        var look = looks.get(id, () -> read(id, progress));
        // whoever began it may have stopped it; that is no reason not to look for somebody else
        while (look instanceof Look.Cancelled && !progress.cancelled()) {
            look = looks.get(id, () -> read(id, progress));
        }
        return look;
    }

    /// Reads the source again even where it says nothing new: for what there is to know about reading it. Changes nothing.
    public Look reread(ConferenceId id, Progress progress) {
        var look = read(id, true, progress);
        return look instanceof Look.Read read
                ? conferences.conference(id)
                        .filter(it -> it.zone().from() == ZoneSource.USER)
                        .<Look>map(it -> read.in(it.zone().id()))
                        .orElse(look)
                : look;
    }

    private Look read(ConferenceId id, Progress progress) {
        return read(id, false, progress);
    }

    private Look read(ConferenceId id, boolean evenIfSame, Progress progress) {
        var origin = conferences.origin(id);
        if (origin.isEmpty()) {
            return refused(id, Cause.CONFERENCE_GONE);
        }
        if (origin.get().source().isEmpty()) {
            return refused(id, Cause.NO_SOURCE);
        }
        var options = new LookOptions(Optional.empty(), conferences.columns(id));
        return imports.again(id, origin.get(), options, evenIfSame, progress);
    }

    private static Look refused(ConferenceId id, Cause cause) {
        return new Look.Refused(id.value(), "", new Problem(Effect.REFUSED, cause, id.value()));
    }
}
