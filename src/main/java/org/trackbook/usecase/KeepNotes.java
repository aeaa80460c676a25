package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkFacts;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Keeps what the visitor writes. No text is ever lost: what is replaced or deleted stays in the note's history.
public final class KeepNotes {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final InstantSource clock;
    private final Supplier<NoteId> ids;

    /// @param ids gives ids that no note has
    public KeepNotes(ConferenceStore conferences, VisitStore visits, InstantSource clock, Supplier<NoteId> ids) {
        this.conferences = conferences;
        this.visits = visits;
        this.clock = clock;
        this.ids = ids;
    }

    /// Writes a new note.
    public Note write(ConferenceId id, About about, String text) {
        var now = Stamp.now(clock);
        var note = new Note(ids.get(), about, text, Optional.empty(), Optional.of(now), Optional.of(now), false,
                List.of());
        visits.note(id, note, facts(id, about));
        takeAlong(id, note);
        return note;
    }

    /// Photos that were taken of the same before anything was written of it go with the note.
    private void takeAlong(ConferenceId id, Note note) {
        Predicate<Photo> waits = photo -> photo.note().isEmpty() && photo.about().equals(Optional.of(note.about()));
        if (visits.visit(id).photos().stream().anyMatch(waits)) {
            visits.change(id, visit -> visit.withPhotos(visit.photos()
                    .stream()
                    .map(photo -> waits.test(photo) ? photo.withNote(Optional.of(note.id())) : photo)
                    .toList()));
        }
    }

    /// Adds a paragraph to a note.
    public Optional<Note> append(ConferenceId id, NoteId note, String text) {
        return edit(id, note, before -> before.text().isBlank() ? text : before.text().stripTrailing() + "\n\n" + text);
    }

    /// Gives a note another text; the one before goes to its history. A deleted note comes back.
    public Optional<Note> replace(ConferenceId id, NoteId note, String text) {
        return edit(id, note, _ -> text);
    }

    /// Takes a note away. Its text goes to its history.
    public Optional<Note> delete(ConferenceId id, NoteId note) {
        return visits.edit(id, note, List.of(), before -> before.deleted() ? before : deleted(before));
    }

    /// Takes up an older text again; the one of now goes to the history.
    ///
    /// @param number of the older text, from 1, oldest first
    public Optional<Note> restore(ConferenceId id, NoteId note, int number) {
        return find(id, note).filter(it -> number >= 1 && number <= it.history().size())
                .flatMap(_ -> edit(id, note, before -> before.history().get(number - 1).text()));
    }

    /// Keeps what is being typed. All that is typed since the note was opened counts as one text, so that the history
    /// does not fill up with halves of words; the text the note had before is kept, and so is what somebody else made of
    /// it meanwhile. An emptied note is deleted, and comes back when something is typed again. Nothing is written where
    /// nothing was typed.
    ///
    /// @param note absent for a note that does not exist yet
    public Optional<Note> type(ConferenceId id, Optional<NoteId> note, About about, Typed typed) {
        var there = note.flatMap(it -> visits.edit(id, it, List.of(), before -> typed(before, typed)));
        if (there.isPresent()) {
            return there;
        }
        return typed.text().isBlank() ? Optional.empty() : Optional.of(write(id, about, typed.text()));
    }

    private Note typed(Note before, Typed typed) {
        var text = typed.text();
        if (before.text().equals(text) && before.deleted() == text.isBlank()) {
            return before;
        }
        var apart = before.edited().map(it -> it.isBefore(typed.since())).orElse(true) || before.deleted()
                || text.isBlank() || !before.text().equals(typed.seen());
        return new Note(before.id(), before.about(), text, before.author(), before.created(),
                Optional.of(Stamp.now(clock)), text.isBlank(), apart ? history(before) : before.history());
    }

    /// Says that a note is about something else; its text stays.
    public Optional<Note> move(ConferenceId id, NoteId note, About about) {
        return visits.edit(id, note, facts(id, about), before -> before.about().equals(about)
                ? before
                : new Note(before.id(), about, before.text(), before.author(), before.created(),
                        Optional.of(Stamp.now(clock)), before.deleted(), before.history()));
    }

    /// The notes of a visit in the order of creation, without those deleted.
    public List<Note> notes(ConferenceId id) {
        return visits.visit(id).notes().stream().filter(note -> !note.deleted()).toList();
    }

    private interface Edit {
        String apply(Note before);
    }

    private Optional<Note> edit(ConferenceId id, NoteId note, Edit edit) {
        return visits.edit(id, note, List.of(), before -> {
            var text = edit.apply(before);
            return before.text().equals(text) && !before.deleted()
                    ? before
                    : new Note(before.id(), before.about(), text, before.author(), before.created(),
                            Optional.of(Stamp.now(clock)), false, history(before));
        });
    }

    private Note deleted(Note before) {
        return new Note(before.id(), before.about(), before.text(), before.author(), before.created(),
                Optional.of(Stamp.now(clock)), true, before.history());
    }

    private static List<Revision> history(Note before) {
        if (before.text().isBlank()) {
            return before.history();
        }
        var history = new ArrayList<>(before.history());
        history.add(new Revision(before.text(), before.edited(), before.author()));
        return history;
    }

    private Optional<Note> find(ConferenceId id, NoteId note) {
        return visits.visit(id).notes().stream().filter(it -> it.id().equals(note)).findFirst();
    }

    private List<TalkFacts> facts(ConferenceId id, About about) {
        return switch (about) {
            case About.Talks(var talks) -> {
                var conference = conferences.conference(id).orElseThrow();
                yield talks.stream().flatMap(talk -> conference.talk(talk).stream()).map(TalkFacts::of).toList();
            }
            case About.WholeDay _,About.Moment _,About.Trip _ -> List.of();
        };
    }
}
