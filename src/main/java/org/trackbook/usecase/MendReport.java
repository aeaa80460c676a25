package org.trackbook.usecase;

import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Mend;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.Visit;
import org.trackbook.store.VisitStore;

/// Settles what was found before a report is published, and takes it back.
public final class MendReport {
    private final VisitStore visits;
    private final KeepNotes notes;
    private final RateTalks ratings;
    private final KeepPhotos photos;

    public MendReport(VisitStore visits, KeepNotes notes, RateTalks ratings, KeepPhotos photos) {
        this.visits = visits;
        this.notes = notes;
        this.ratings = ratings;
        this.photos = photos;
    }

    /// Settles a finding.
    ///
    /// @param words where the mend wants some; blank ones change nothing
    public Done settle(ConferenceId id, Mend mend, String words) {
        var before = visits.visit(id);
        var text = words.strip();
        switch (mend) {
            case Mend.Replace(var note, var from, var to) -> note(before, note).ifPresent(
                    it -> notes.replace(id, note, it.text().replace(from, to)));
            case Mend.Move(var note, var to) -> notes.move(id, note, new About.Trip(to));
            case Mend.Write(var part) when !text.isEmpty() -> notes.write(id, new About.Trip(part), text);
            case Mend.Judge(var talk) when !text.isEmpty() -> ratings.rate(id, talk,
                    before.rating(talk).map(Rating::stars), Optional.of(text));
            case Mend.Describe(var file) when !text.isEmpty() -> describe(id, before, file, text);
            case Mend.Write _,Mend.Judge _,Mend.Describe _,Mend.Say _ -> {
                // it waits for words
            }
        }
        return new Done(before, visits.visit(id));
    }

    private void describe(ConferenceId id, Visit visit, String file, String words) {
        visit.photos().stream().filter(photo -> photo.file().equals(file)).map(Photo::id).forEach(
                photo -> photos.change(id, photo, it -> it.withAlt(words)));
    }

    /// Takes a mend back; words that somebody went on writing stay as they are.
    public Done takeBack(ConferenceId id, Mend mend, Done done) {
        var now = visits.visit(id);
        switch (mend) {
            case Mend.Replace(var note, _, _) when note(now, note).map(Note::text)
                    .equals(note(done.visit(), note).map(Note::text)) ->
                note(done.before(), note).ifPresent(it -> notes.replace(id, note, it.text()));
            case Mend.Move(var note, _) -> note(done.before(), note).ifPresent(it -> notes.move(id, note, it.about()));
            case Mend.Write _ -> now.notes().stream().filter(it -> note(done.before(), it.id()).isEmpty()
                    && note(done.visit(), it.id()).map(Note::text).equals(Optional.of(it.text())))
                    .forEach(it -> notes.delete(id, it.id()));
            case Mend.Judge(var talk) -> ratings.rate(id, talk, done.before().rating(talk).map(Rating::stars),
                    Optional.of(done.before().rating(talk).flatMap(Rating::verdict).orElse("")));
            case Mend.Describe(var file) -> done.before().photos().stream().filter(it -> it.file().equals(file))
                    .forEach(photo -> photos.change(id, photo.id(), it -> it.withAlt(photo.alt())));
            case Mend.Replace _,Mend.Say _ -> {
                // somebody went on, or nothing was done
            }
        }
        return new Done(now, visits.visit(id));
    }

    private static Optional<Note> note(Visit visit, NoteId id) {
        return visit.notes().stream().filter(note -> note.id().equals(id)).findFirst();
    }
}
