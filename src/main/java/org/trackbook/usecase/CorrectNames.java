package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Writes a name right that was misspelt, in all notes of a conference or of all. The texts of before stay in the
/// histories of the notes.
public final class CorrectNames {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final KeepNotes notes;

    public CorrectNames(ConferenceStore conferences, VisitStore visits, KeepNotes notes) {
        this.conferences = conferences;
        this.visits = visits;
        this.notes = notes;
    }

    /// A note as it is, and as it would be.
    ///
    /// @param count how often the name stands there
    public record Correction(ConferenceId conference, NoteId note, String before, String after, int count) {
        /// The first line that changes, as it is.
        public String old() {
            return changing(before);
        }

        /// The same line, as it would be.
        public String line() {
            return changing(after);
        }

        private String changing(String text) {
            var old = before.lines().toList();
            var fresh = after.lines().toList();
            for (var i = 0; i < Math.min(old.size(), fresh.size()); i++) {
                if (!old.get(i).equals(fresh.get(i))) {
                    return text.lines().toList().get(i).strip();
                }
            }
            return "";
        }
    }

    /// What would change, and nothing does. The name is looked for whole, in the case it is given in; notes of other
    /// authors are theirs.
    ///
    /// @param conference absent: all of them
    public List<Correction> look(Optional<ConferenceId> conference, String wrong, String right) {
        var name = wrong.strip();
        if (name.isEmpty() || name.equals(right.strip())) {
            return List.of();
        }
        var whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        var found = new ArrayList<Correction>();
        for (var id : conference.map(List::of)
                .orElseGet(() -> conferences.all().stream().map(it -> it.id()).toList())) {
            for (var note : visits.visit(id).notes()) {
                correction(id, note, whole, right.strip()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Correction> correction(ConferenceId id, Note note, Pattern whole, String right) {
        var count = (int) whole.matcher(note.text()).results().count();
        return note.deleted() || note.author().isPresent() || count == 0
                ? Optional.empty()
                : Optional.of(new Correction(id, note.id(), note.text(),
                        whole.matcher(note.text()).replaceAll(Matcher.quoteReplacement(right)), count));
    }

    /// Does it; a note that became another one meanwhile stays as it is.
    ///
    /// @return what was done
    public List<Correction> correct(List<Correction> corrections) {
        return corrections.stream().filter(it -> replace(it, it.before(), it.after())).toList();
    }

    /// Takes it back where nobody has written on since.
    public void takeBack(List<Correction> corrections) {
        corrections.forEach(it -> replace(it, it.after(), it.before()));
    }

    private boolean replace(Correction it, String from, String to) {
        var same = visits.visit(it.conference())
                .notes()
                .stream()
                .anyMatch(note -> note.id().equals(it.note()) && note.text().equals(from));
        if (same) {
            notes.replace(it.conference(), it.note(), to);
        }
        return same;
    }
}
