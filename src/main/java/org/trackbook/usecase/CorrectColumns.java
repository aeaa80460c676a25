package org.trackbook.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Zone;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.store.ConferenceStore;

/// Says which columns of a table mean what, and reads it again.
public final class CorrectColumns {
    private final ImportSchedule imports;
    private final RevertSchedule reverts;
    private final CorrectZone zones;
    private final ConferenceStore conferences;

    public CorrectColumns(ImportSchedule imports, RevertSchedule reverts, CorrectZone zones,
            ConferenceStore conferences) {
        this.imports = imports;
        this.reverts = reverts;
        this.zones = zones;
        this.conferences = conferences;
    }

    /// What a correction came to.
    ///
    /// @param undo absent where there is nothing to take back
    public record Corrected(Outcome outcome, Optional<Undo> undo) {
    }

    /// What was there before a correction, to bring it back.
    ///
    /// @param version how many versions the library knew then
    public record Undo(ConferenceId id, Map<String, String> said, Zone zone, int version, int corrected) {
    }

    /// Reads the source again, whatever it says now. What a person asks for is not suspicious. Refreshes read it in the
    /// same way from then on.
    ///
    /// @param said a field to the header of its column, or to nothing where there is none; it stands beside what was said
    ///        before
    /// @param unsaid fields of which nothing is said any more: they are found out
    public Corrected correct(ConferenceId id, Map<String, String> said, Set<String> unsaid, Progress progress) {
        var before = conferences.columns(id);
        var zone = conferences.conference(id).map(Conference::zone);
        var version = version(id);
        var all = new LinkedHashMap<>(before);
        unsaid.forEach(field -> all.remove(ReadOptions.field(field)));
        said.forEach((field, header) -> {
            all.remove(ReadOptions.field(field)); // what is said last counts where two fields are to have one column
            all.put(ReadOptions.field(field), header);
        });
        var outcome = imports.keep(look(id, all, progress), true);
        if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.Unchanged) {
            conferences.columns(id, all);
        }
        return new Corrected(outcome, zone.filter(_ -> outcome instanceof Outcome.Kept)
                .map(it -> new Undo(id, before, it, version, version(id))));
    }

    /// Brings back what was there before, without reading anything: the source may be gone by now.
    ///
    /// @return why it was not done
    public Optional<Problem> takeBack(Undo undo) {
        var id = undo.id();
        if (version(id) != undo.corrected()) {
            return Optional.of(new Problem(Effect.REFUSED, Cause.CHANGED_SINCE, id.value()));
        }
        if (undo.corrected() > undo.version() && reverts.revert(id) instanceof Outcome.Refused(var look)) {
            return Optional.of(look.problem());
        }
        zones.putBack(id, undo.zone());
        conferences.columns(id, undo.said());
        return Optional.empty();
    }

    private int version(ConferenceId id) {
        return conferences.imports(id).size();
    }

    private Look look(ConferenceId id, Map<String, String> columns, Progress progress) {
        var origin = conferences.origin(id).filter(it -> !it.source().isEmpty());
        if (origin.isEmpty()) {
            return refused(id.value(), "", Cause.NO_SOURCE);
        }
        var look = imports.again(id, origin.get(), new LookOptions(Optional.empty(), columns), true, progress);
        return look instanceof Look.Read read && read.columns().isEmpty()
                ? refused(read.source(), read.format(), Cause.NO_COLUMNS)
                : look;
    }

    private static Look.Refused refused(String input, String format, Cause cause) {
        return new Look.Refused(input, format, new Problem(Effect.REFUSED, cause, input));
    }
}
