package org.trackbook.usecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Flavour;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.ExportStore;
import org.trackbook.store.VisitStore;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;
import org.trackbook.text.Rewording;

/// Takes what somebody changed in the file of a report back into the notes that it was made of.
public final class TakeOver {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final ExportStore exports;
    private final WriteReport reports;
    private final KeepNotes notes;

    public TakeOver(ConferenceStore conferences, VisitStore visits, ExportStore exports, WriteReport reports,
            KeepNotes notes) {
        this.conferences = conferences;
        this.visits = visits;
        this.exports = exports;
        this.reports = reports;
        this.notes = notes;
    }

    /// What was taken over.
    ///
    /// @param taken lines whose words stand in a note now
    /// @param left lines that no note has, or not in these words
    public record Taken(Done done, int taken, int left) {
    }

    /// Takes over what was changed in the file since it was last written, line by line.
    public Taken take(ConferenceId id, ReportKind kind, Flavour flavour, Path folder) throws IOException {
        var before = visits.visit(id);
        var taken = 0;
        var left = 0;
        if (reports.draft(new Opened(conferences.conference(id).orElseThrow(), before), kind,
                flavour) instanceof Draft.Told told && flavour.isMarkdown()) {
            var file = folder.resolve(told.path());
            var last = exports.last(id, file);
            var there = SafeFile.read(file);
            if (last.isPresent() && there.isPresent()) {
                for (var change : Rewording.between(last.get(),
                        new String(there.get(), StandardCharsets.UTF_8))) {
                    if (take(id, told, change)) {
                        taken++;
                    } else {
                        left++;
                    }
                }
            }
        }
        return new Taken(new Done(before, visits.visit(id)), taken, left);
    }

    private boolean take(ConferenceId id, Draft.Told told, Rewording change) {
        var line = letters(Block.plain(Markdown.parse(change.before())));
        if (line.isEmpty()) {
            return false;
        }
        var now = visits.visit(id);
        for (var part : told.parts()) {
            for (var piece : part.pieces()) {
                if (!letters(Block.plain(piece.blocks())).contains(line)) {
                    continue;
                }
                for (var note : piece.notes()) {
                    var text = note(now, note).map(Note::text).flatMap(change::in);
                    if (text.isPresent()) {
                        notes.replace(id, note, text.get());
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Takes back what was taken over, unless somebody went on from there.
    public Done takeBack(ConferenceId id, Done done) {
        var now = visits.visit(id);
        done.visit().notes().forEach(taken -> note(done.before(), taken.id())
                .filter(was -> !was.text().equals(taken.text()))
                .filter(_ -> note(now, taken.id()).filter(it -> it.text().equals(taken.text())).isPresent())
                .ifPresent(was -> notes.replace(id, was.id(), was.text())));
        return new Done(now, visits.visit(id));
    }

    private static Optional<Note> note(Visit visit, NoteId id) {
        return visit.notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }
}
