package org.trackbook.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
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
    /// @param columns a field to the header of its column, beside what was said before; an empty header takes back what
    ///        was said of that field
    public Outcome correct(ConferenceId id, Map<String, String> columns, Progress progress) {
        var all = new LinkedHashMap<>(conferences.columns(id));
        all.putAll(columns);
        all.values().removeIf(String::isEmpty);
        var outcome = imports.keep(look(id, all, progress), true);
        if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.Unchanged) {
            conferences.columns(id, all);
        }
        return outcome;
    }

    private Look look(ConferenceId id, Map<String, String> columns, Progress progress) {
        return conferences.origin(id)
                .filter(origin -> !origin.source().isEmpty())
                .map(origin -> imports.again(id, origin, new LookOptions(Optional.empty(), columns), true, progress))
                .orElseGet(() -> new Look.Refused(id.value(), "",
                        new Problem(Effect.REFUSED, Cause.NO_SOURCE, id.value())));
    }
}
