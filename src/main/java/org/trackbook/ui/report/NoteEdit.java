package org.trackbook.ui.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.usecase.Typed;

/// A note that is open beside the report, and what of it the library has.
final class NoteEdit {
    private final NoteId id;
    private final About about;
    private final String name;
    private final Optional<String> author;
    private final Instant since;
    private final StringProperty text;
    private String kept;
    private String handed;

    /// What the library said last, known to the background first.
    private volatile String seen;

    /// @param name what it is about
    NoteEdit(Note note, String name, Instant now) {
        this.id = note.id();
        this.about = note.about();
        this.name = name;
        this.author = note.author();
        this.since = now.truncatedTo(ChronoUnit.MILLIS);
        this.kept = note.deleted() ? "" : note.text();
        this.handed = kept;
        this.seen = kept;
        this.text = new SimpleStringProperty(this, "text", kept);
    }

    NoteId id() {
        return id;
    }

    About about() {
        return about;
    }

    String name() {
        return name;
    }

    /// Whose words these are, where they are not the visitor's; those are only read.
    Optional<String> author() {
        return author;
    }

    StringProperty textProperty() {
        return text;
    }

    String text() {
        return text.get();
    }

    /// Whether something is typed that the library does not have.
    boolean pending() {
        return !text.get().equals(kept);
    }

    /// Whether something is typed that was not handed over yet.
    boolean unsent() {
        return !text.get().equals(handed);
    }

    /// Notes that the words of now are on their way.
    String handOver() {
        handed = text.get();
        return handed;
    }

    /// What is to be written; asked for in the background, where saves are in order.
    Typed typed(String words) {
        return new Typed(words, seen, since);
    }

    void wrote(String words) {
        seen = words;
    }

    void arrived(String words) {
        kept = words;
    }

    void failed(String words) {
        if (handed.equals(words)) {
            handed = kept;
        }
    }

    /// Takes over what somebody else made of the note, unless something is being typed: then both texts are kept, the
    /// other's in the history.
    void take(Note note) {
        var words = note.deleted() ? "" : note.text();
        if (!pending() && !words.equals(kept)) {
            kept = words;
            handed = words;
            seen = words;
            text.set(words);
        }
    }

    /// The note as it stands in the editor.
    Note over(Note note) {
        return pending()
                ? new Note(note.id(), note.about(), text.get(), note.author(), note.created(), note.edited(),
                        text.get().isBlank(), note.history())
                : note;
    }
}
