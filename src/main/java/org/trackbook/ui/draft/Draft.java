package org.trackbook.ui.draft;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Typed;

/// A note that can be typed in: what is typed, and what of it the library has. It lives on the UI thread but for [Work#write].
public final class Draft {
    private final ConferenceId conference;
    private final Optional<String> author;
    private final StringProperty text;
    private final ObjectProperty<About> about;
    private String kept;
    private About keptAbout;
    private String handed;
    private About handedAbout;
    private Optional<Instant> edited;
    private Optional<String> failure = Optional.empty();
    private boolean apart;
    private Instant since;
    /// Known to the background first.
    private volatile Optional<NoteId> id;
    private volatile String seen;

    private Draft(ConferenceId conference, Optional<NoteId> id, About about, String text, Optional<String> author,
            Optional<Instant> edited, Instant since) {
        this.conference = conference;
        this.id = id;
        this.author = author;
        this.text = new SimpleStringProperty(this, "text", text);
        this.about = new SimpleObjectProperty<>(this, "about", about);
        this.kept = text;
        this.handed = text;
        this.seen = text;
        this.keptAbout = about;
        this.handedAbout = about;
        this.edited = edited;
        this.since = since.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A note that does not exist yet; it does once something is typed.
    static Draft fresh(ConferenceId conference, About about, Instant now) {
        return new Draft(conference, Optional.empty(), about, "", Optional.empty(), Optional.empty(), now);
    }

    static Draft of(ConferenceId conference, Note note, Instant now) {
        return new Draft(conference, Optional.of(note.id()), note.about(), words(note), note.author(), note.edited(),
                now);
    }

    private static String words(Note note) {
        return note.deleted() ? "" : note.text();
    }

    /// The words as they are typed.
    public StringProperty textProperty() {
        return text;
    }

    /// The words of now.
    public String text() {
        return text.get();
    }

    /// What the note is about; it can be made be about something else.
    public ObjectProperty<About> aboutProperty() {
        return about;
    }

    /// What the note is about now.
    public About about() {
        return about.get();
    }

    /// Absent until the library has a first word of it.
    public Optional<NoteId> id() {
        return id;
    }

    /// Where it belongs, whatever is open meanwhile.
    public ConferenceId conference() {
        return conference;
    }

    /// Whose words these are, where they are not the visitor's; those are only read.
    public Optional<String> author() {
        return author;
    }

    /// From now on typing makes another text of it, and the one of now goes to the history.
    public void reopen(Instant now) {
        since = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /// What is handed over next takes the place of a text that is kept in the history, however young it is.
    void keepApart() {
        apart = true;
    }

    /// Whether something is typed that the library does not have.
    public boolean pending() {
        return !text.get().equals(kept) || (id.isPresent() && !about.get().equals(keptAbout));
    }

    /// Whether something is typed that was not handed over yet.
    boolean unsent() {
        return !text.get().equals(handed) || (id.isPresent() && !about.get().equals(handedAbout));
    }

    /// Whether it waits for its first word.
    public boolean isBlank() {
        return author.isEmpty() && text.get().isBlank();
    }

    /// Why it could not be kept.
    public Optional<String> failure() {
        return failure;
    }

    /// Notes that the words of now are on their way.
    Work handOver() {
        handed = text.get();
        handedAbout = about.get();
        var work = new Work(this, handed, handedAbout, !handedAbout.equals(keptAbout), apart ? Instant.MAX : since);
        apart = false;
        return work;
    }

    void arrived(Work work, Optional<Note> note) {
        kept = work.text();
        keptAbout = work.about();
        edited = note.flatMap(Note::edited).or(() -> edited);
        failure = Optional.empty();
    }

    void failed(Work work, String reason) {
        if (handed.equals(work.text())) {
            handed = kept;
            handedAbout = keptAbout;
        }
        apart |= work.since().equals(Instant.MAX);
        failure = Optional.of(reason);
    }

    /// Takes over what somebody else made of the note, unless something is being typed: then both texts are kept, the
    /// other's in the history.
    void take(Note note) {
        if (!pending() && !note.about().equals(keptAbout)) {
            keptAbout = note.about();
            handedAbout = keptAbout;
            about.set(keptAbout);
        }
        var newer = edited.isEmpty() || note.edited().map(it -> it.isAfter(edited.get())).orElse(false);
        if (newer && !pending()) {
            edited = note.edited();
            kept = words(note);
            handed = kept;
            seen = kept;
            apart = true; // it is not of this sitting: what is typed over it must not be the end of it
            keptAbout = note.about();
            handedAbout = keptAbout;
            text.set(kept);
            about.set(keptAbout);
        }
    }

    /// Words on their way into the library.
    ///
    /// @param moved whether the visitor made the note be about something else
    /// @param since when the typing of this text began
    record Work(Draft draft, String text, About about, boolean moved, Instant since) {
        /// Keeps them; blocks. One after the other and in order, or a new note would be written twice.
        Optional<Note> write(KeepNotes notes) {
            var note = notes.type(draft.conference, draft.id, about, new Typed(text, draft.seen, since));
            draft.id = note.map(Note::id).or(() -> draft.id);
            draft.seen = text;
            return moved ? note.flatMap(it -> notes.move(draft.conference, it.id(), about)) : note;
        }
    }
}
