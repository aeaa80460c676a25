package org.trackbook.ui.report;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadLibrary;

/// The notes that are open beside the report. What is typed is in the preview at once, and in the library when typing
/// rests or somebody turns to something else.
final class NoteEdits {
    static final Duration REST = Duration.ofMillis(500);

    /// How long a library that did not take a note is left alone.
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final KeepNotes notes;
    private final ReadLibrary library;
    private final TaskRunner writes;
    private final InstantSource clock;
    private final Consumer<Visit> changed;
    private final Runnable typed;
    private final ReadOnlyObjectWrapper<List<NoteEdit>> open = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(new Saved.All());
    private final Map<NoteEdit, Running> resting = new HashMap<>();
    private Optional<ConferenceId> conference = Optional.empty();

    /// How far what was typed is on its way into the library.
    sealed interface Saved {
        record All() implements Saved {
        }

        record Pending() implements Saved {
        }

        /// It is tried again.
        record Failed(String reason) implements Saved {
        }
    }

    /// @param writes does one thing after the other
    /// @param changed gets the visit after each save
    /// @param typed is told of each key
    NoteEdits(KeepNotes notes, ReadLibrary library, TaskRunner writes, InstantSource clock, Consumer<Visit> changed,
            Runnable typed) {
        this.notes = notes;
        this.library = library;
        this.writes = writes;
        this.clock = clock;
        this.changed = changed;
        this.typed = typed;
    }

    ReadOnlyObjectProperty<List<NoteEdit>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Opens notes, and lets go of those that were open.
    void open(ConferenceId id, List<Note> wanted, List<String> names) {
        close();
        conference = Optional.of(id);
        var edits = new ArrayList<NoteEdit>();
        for (var i = 0; i < wanted.size(); i++) {
            var edit = new NoteEdit(wanted.get(i), names.get(i), clock.instant());
            edit.textProperty().subscribe((_, _) -> typed(edit));
            edits.add(edit);
        }
        open.set(List.copyOf(edits));
    }

    void close() {
        flush();
        open.set(List.of());
    }

    /// Takes over what the library says of them.
    void take(Visit visit) {
        if (conference.equals(Optional.of(visit.conference()))) {
            visit.notes().forEach(note -> open.get().stream().filter(edit -> edit.id().equals(note.id()))
                    .forEach(edit -> edit.take(note)));
        }
    }

    /// A visit with the words as they stand in the editors.
    Opened over(Opened opened) {
        var edits = open.get().stream().filter(NoteEdit::pending).toList();
        if (edits.isEmpty() || !conference.equals(Optional.of(opened.conference().id()))) {
            return opened;
        }
        return new Opened(opened.conference(), opened.visit().withNotes(opened.visit().notes().stream()
                .map(note -> edits.stream().filter(edit -> edit.id().equals(note.id())).findFirst()
                        .map(edit -> edit.over(note)).orElse(note))
                .toList()));
    }

    private void typed(NoteEdit edit) {
        stop(edit);
        if (edit.unsent()) {
            saved.set(new Saved.Pending());
            later(edit, REST);
        }
        typed.run();
    }

    private void later(NoteEdit edit, Duration delay) {
        resting.put(edit, writes.later(delay, () -> save(edit)));
    }

    private void stop(NoteEdit edit) {
        resting.getOrDefault(edit, Running.NOTHING).cancel();
        resting.remove(edit);
    }

    /// Hands over all that is not yet on its way; does not wait for it.
    void flush() {
        open.get().forEach(this::save);
    }

    private void save(NoteEdit edit) {
        stop(edit);
        if (edit.unsent() && conference.isPresent()) {
            var id = conference.get();
            var words = edit.handOver();
            writes.run(_ -> keep(id, edit, words), visit -> arrived(edit, words, visit),
                    thrown -> failed(edit, words, thrown));
        }
    }

    private Optional<Visit> keep(ConferenceId id, NoteEdit edit, String words) {
        notes.type(id, Optional.of(edit.id()), edit.about(), edit.typed(words));
        edit.wrote(words);
        return library.lookFor(id).map(Opened::visit);
    }

    private void arrived(NoteEdit edit, String words, Optional<Visit> visit) {
        edit.arrived(words);
        if (open.get().stream().noneMatch(NoteEdit::pending)) {
            saved.set(new Saved.All());
        }
        visit.ifPresent(changed);
    }

    private void failed(NoteEdit edit, String words, Throwable thrown) {
        edit.failed(words);
        saved.set(new Saved.Failed(thrown.getMessage() == null ? "" : thrown.getMessage()));
        if (!resting.containsKey(edit) && edit.unsent()) {
            later(edit, RETRY);
        }
    }
}
