package org.trackbook.ui.draft;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadLibrary;

/// All notes that can be typed in at a place, and the autosave: what is typed is handed over
/// when typing rests, and at once when somebody asks.
public final class Drafts {
    /// After half a second of rest a text is there: some of that is left for the writing.
    public static final Duration REST = Duration.ofMillis(350);

    /// How long a library that did not take a note is left alone.
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final KeepNotes notes;
    private final ReadLibrary library;
    private final TaskRunner writes;
    private final InstantSource clock;
    private final Consumer<Visit> changed;
    private final Runnable moved;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, Running> resting = new HashMap<>();

    /// @param writes does one thing after the other
    /// @param changed gets the visit after each save
    /// @param moved is told when a draft is typed in, saved or not saved
    public Drafts(KeepNotes notes, ReadLibrary library, TaskRunner writes, InstantSource clock, Consumer<Visit> changed,
            Runnable moved) {
        this.notes = notes;
        this.library = library;
        this.writes = writes;
        this.clock = clock;
        this.changed = changed;
        this.moved = moved;
    }

    /// Takes over what the library says of them.
    public void take(Visit visit) {
        take(visit.conference(), visit.notes());
    }

    /// Takes over what the library says of those among some notes.
    public void take(ConferenceId conference, List<Note> notes) {
        notes.forEach(note -> find(conference, note.id()).ifPresent(draft -> draft.take(note)));
    }

    /// How far the words of some drafts are on their way into the library.
    public static Saving saving(List<Draft> of) {
        var failure = of.stream().flatMap(draft -> draft.failure().stream()).findFirst();
        return failure.<Saving>map(Saving.Failed::new).orElseGet(() -> of.stream().anyMatch(Draft::pending)
                ? new Saving.Pending()
                : new Saving.Kept(of.stream().mapToInt(draft -> WordCount.of(draft.text())).sum()));
    }

    /// What was typed here and is not in the library yet, of whatever conference.
    public List<Draft> owed() {
        return drafts.stream().filter(Draft::pending).toList();
    }

    /// Clears the desk for another conference; what is still on its way stays until it has arrived.
    public void clear() {
        flush();
        drafts.removeIf(draft -> !draft.pending());
    }

    /// The notes about something, in the order of creation, those that are just begun last.
    public List<Draft> about(ConferenceId conference, Visit visit, Predicate<About> wanted) {
        visit.notes().stream().filter(note -> !note.deleted() && wanted.test(note.about()))
                .forEach(note -> of(conference, note));
        var order = visit.notes().stream().map(Note::id).toList();
        return drafts.stream()
                .filter(draft -> draft.conference().equals(conference) && wanted.test(draft.about()))
                .sorted(Comparator.comparingInt(draft -> draft.id().map(order::indexOf).filter(place -> place >= 0)
                        .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /// Hands over all there is before the visitor turns to something else, and forgets what was never begun. A note
    /// that was emptied stays, so that it can be undone.
    public void turn() {
        flush();
        drafts.removeIf(draft -> draft.id().isEmpty() && draft.text().isBlank() && !draft.pending());
    }

    /// The draft of a note.
    public Draft of(ConferenceId conference, Note note) {
        return find(conference, note.id()).orElseGet(() -> added(Draft.of(conference, note, clock.instant())));
    }

    /// A note that is written once something is typed.
    public Draft fresh(ConferenceId conference, About about) {
        return added(Draft.fresh(conference, about, clock.instant()));
    }

    private Optional<Draft> find(ConferenceId conference, NoteId id) {
        return drafts.stream()
                .filter(draft -> draft.conference().equals(conference) && draft.id().equals(Optional.of(id)))
                .findFirst();
    }

    private Draft added(Draft draft) {
        drafts.add(draft);
        draft.textProperty().subscribe((_, _) -> typed(draft));
        draft.aboutProperty().subscribe((_, _) -> typed(draft));
        return draft;
    }

    private void typed(Draft draft) {
        stop(draft);
        if (draft.unsent()) {
            later(draft, REST);
        }
        moved.run();
    }

    private void later(Draft draft, Duration delay) {
        resting.put(draft, writes.later(delay, () -> save(draft)));
    }

    private void stop(Draft draft) {
        resting.getOrDefault(draft, Running.NOTHING).cancel();
        resting.remove(draft);
    }

    /// Puts a text in the place of the one of now, which goes to the history.
    public void restore(Draft draft, String text) {
        save(draft);
        draft.keepApart();
        draft.textProperty().set(text);
        save(draft);
    }

    /// Hands over all that is not yet on its way; does not wait for it.
    public void flush() {
        List.copyOf(drafts).forEach(this::save);
    }

    private void save(Draft draft) {
        stop(draft);
        if (draft.unsent()) {
            var work = draft.handOver();
            writes.run(_ -> keep(draft, work), kept -> arrived(draft, work, kept),
                    thrown -> failed(draft, work, thrown));
        }
    }

    /// What a save came to.
    private record Kept(Optional<Note> note, Optional<Visit> visit) {
    }

    private Kept keep(Draft draft, Draft.Work work) {
        return new Kept(work.write(notes), library.lookFor(draft.conference()).map(Opened::visit));
    }

    private void arrived(Draft draft, Draft.Work work, Kept kept) {
        draft.arrived(work, kept.note());
        kept.visit().ifPresent(changed);
        moved.run();
    }

    private void failed(Draft draft, Draft.Work work, Throwable thrown) {
        draft.failed(work, thrown.getMessage() == null ? "" : thrown.getMessage());
        if (!resting.containsKey(draft) && draft.unsent()) {
            later(draft, RETRY);
        }
        moved.run();
    }
}
