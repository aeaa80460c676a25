package org.trackbook.ui.report;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.draft.Drafts;
import org.trackbook.ui.draft.Saving;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadLibrary;

/// The notes that are open beside the report. What is typed is in the preview at once, and in the library when typing
/// rests or somebody turns to something else.
final class NoteEdits {
    private final InstantSource clock;
    private final Runnable typed;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<List<NoteEdit>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Kept(0));

    /// @param writes does one thing after the other
    /// @param changed gets the visit after each save
    /// @param typed is told of each key
    NoteEdits(KeepNotes notes, ReadLibrary library, TaskRunner writes, InstantSource clock, Consumer<Visit> changed,
            Runnable typed) {
        this.clock = clock;
        this.typed = typed;
        drafts = new Drafts(notes, library, writes, clock, changed, this::look);
    }

    ReadOnlyObjectProperty<List<NoteEdit>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// What is not in the library yet.
    List<String> owed() {
        return drafts.owed().stream().map(Draft::text).toList();
    }

    /// Opens notes, and lets go of those that were open.
    void open(ConferenceId id, List<Note> wanted, List<String> names) {
        close();
        var edits = new ArrayList<NoteEdit>();
        for (var i = 0; i < wanted.size(); i++) {
            var draft = drafts.of(id, wanted.get(i));
            draft.reopen(clock.instant());
            draft.textProperty().subscribe((_, _) -> typed.run());
            edits.add(new NoteEdit(names.get(i), draft));
        }
        open.set(List.copyOf(edits));
        look();
    }

    void close() {
        drafts.clear();
        open.set(List.of());
        look();
    }

    /// Takes over what the library says of them.
    void take(Visit visit) {
        drafts.take(visit);
    }

    /// A visit with the words as they stand in the editors.
    Opened over(Opened opened) {
        var edits = drafts.owed().stream().filter(it -> it.conference().equals(opened.conference().id())).toList();
        return edits.isEmpty()
                ? opened
                : new Opened(opened.conference(), opened.visit().withNotes(opened.visit().notes().stream()
                        .map(note -> edits.stream().filter(edit -> edit.id().equals(Optional.of(note.id())))
                                .findFirst().map(edit -> over(note, edit.text())).orElse(note))
                        .toList()));
    }

    private static Note over(Note note, String words) {
        return new Note(note.id(), note.about(), words, note.author(), note.created(), note.edited(), words.isBlank(),
                note.history());
    }

    /// Hands over all that is not yet on its way; does not wait for it.
    void flush() {
        drafts.flush();
    }

    private void look() {
        saving.set(Drafts.saving(Stream.concat(open.get().stream().map(NoteEdit::draft), drafts.owed().stream())
                .distinct()
                .toList()));
    }
}
