package org.trackbook.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.store.ConferenceStore;

/// Says which columns of a table mean what, and reads it again.
public final class CorrectColumns {
    private final ImportSchedule imports;
    private final ConferenceStore conferences;

    public CorrectColumns(ImportSchedule imports, ConferenceStore conferences) {
        this.imports = imports;
        this.conferences = conferences;
    }

    /// Reads the source again, whatever it says now. What a person asks for is not suspicious. Refreshes read it in the
    /// same way from then on.
    ///
    /// @param said a field to the header of its column, or to nothing where there is none; it stands beside what was said
    ///        before
    /// @param unsaid fields of which nothing is said any more: they are found out
    public Outcome correct(ConferenceId id, Map<String, String> said, Set<String> unsaid, Progress progress) {
        var all = new LinkedHashMap<>(conferences.columns(id));
        unsaid.forEach(field -> all.remove(ReadOptions.field(field)));
        said.forEach((field, header) -> {
            all.remove(ReadOptions.field(field)); // what is said last counts where two fields are to have one column
            all.put(ReadOptions.field(field), header);
        });
        var outcome = imports.keep(look(id, all, progress), true);
        if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.Unchanged) {
            conferences.columns(id, all);
        }
        return outcome;
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
