package org.trackbook.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Revision;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

/// Leaves out of a visit what is nobody else's business: private lines of notes, people, what the trip cost.
public final class Discretion {
    /// Where a visit file says such things; whatever else it says there goes too.
    private static final String PLACES = "(people|trip/costs|trip/cost_centre)(/.*)?";

    private Discretion() {
    }

    /// What may be shown of a visit.
    public static Visit of(Visit visit) {
        var notes = visit.notes().stream().map(Discretion::of).toList();
        Map<NoteId, List<String>> lines = new HashMap<>();
        notes.forEach(note -> lines.put(note.id(), note.text().lines().map(String::strip).toList()));
        var actions = visit.actions()
                .stream()
                .filter(it -> lines.getOrDefault(it.note(), List.of()).contains(it.line().strip()))
                .toList();
        var trip = visit.trip();
        var unknown = new LinkedHashMap<>(visit.unknown());
        unknown.keySet().removeIf(place -> place.matches(PLACES));
        return new Visit(visit.conference(), visit.visitor(), visit.talks(), visit.own(), visit.days(),
                visit.hiddenTracks(), notes, visit.ratings(), visit.attendance(), List.of(), actions,
                new Trip(trip.place(), trip.purpose(), trip.objectives(), trip.attendAgain(), Optional.empty(),
                        List.of()),
                visit.glossary(), visit.photos(), visit.report(), unknown);
    }

    private static Note of(Note note) {
        return new Note(note.id(), note.about(), LineMarks.discreet(note.text()), note.author(), note.created(),
                note.edited(), note.deleted(), note.history()
                        .stream()
                        .map(old -> new Revision(LineMarks.discreet(old.text()), old.edited(), old.author()))
                        .toList());
    }
}
