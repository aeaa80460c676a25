package org.trackbook.plan;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Day;
import org.trackbook.model.Track;

/// What a visitor does on one day.
///
/// @param track the main track
/// @param label the day's heading in the report, where the visitor gave one
/// @param entries by start; at the same start talks before clashes before gaps
public record DayAgenda(Day day, Optional<Track> track, Optional<String> label, List<Entry> entries) {
    public DayAgenda {
        entries = List.copyOf(entries);
    }

    /// The talks alone, by start.
    public List<Entry.Attend> talks() {
        return only(Entry.Attend.class);
    }

    public List<Entry.Clash> clashes() {
        return only(Entry.Clash.class);
    }

    /// Those about which the visitor has not decided.
    public List<Entry.Clash> openClashes() {
        return clashes().stream().filter(clash -> clash.leave().isEmpty()).toList();
    }

    private <E extends Entry> List<E> only(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
