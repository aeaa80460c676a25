package org.trackbook.ui.attend;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.draft.Drafts;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.KeepPhotos;
import org.trackbook.usecase.KeepPhotos.Spot;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PhotoOutcome;
import org.trackbook.usecase.Thumbnail;
import org.trackbook.words.Words;

/// The photos of what is open: they come in one after the other, in the background, and never delay a note.
public final class PhotosViewModel {
    private static final int BUNDLE = 20;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final KeepPhotos photos;
    private final TaskRunner adding;
    private final TaskRunner reads;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;
    private final Deque<Supplier<PhotoOutcome>> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<PhotosState> state = new ReadOnlyObjectWrapper<>(PhotosState.NOTHING);
    private final Map<String, Runnable> typed = new LinkedHashMap<>();
    private Running resting = Running.NOTHING;
    private List<Section> sections = List.of();
    private int done;
    private boolean busy;
    private Optional<Visit> unheard = Optional.empty();

    /// @param opened the conference on the desk
    /// @param changed gets the visit after each action
    /// @param adding takes one picture in after the other; nobody else waits for it
    /// @param reads draws small pictures
    /// @param onFailure for what neither visitor nor program expected
    public PhotosViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, KeepPhotos photos,
            TaskRunner adding, TaskRunner reads, Texts texts, Words words, Notices notices,
            Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.photos = photos;
        this.adding = adding;
        this.reads = reads;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    ReadOnlyObjectProperty<PhotosState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Shows the photos of what is written about now.
    void show(List<Section> shown) {
        sections = shown;
        show();
    }

    private void show() {
        var mine = opened.getValue()
                .map(it -> it.visit().photos().stream().filter(this::isShown).toList())
                .orElse(List.of());
        var next = new PhotosState(mine, done, done + waiting.size() + (busy ? 1 : 0));
        if (!next.equals(state.get())) {
            state.set(next);
        }
    }

    private boolean isShown(Photo photo) {
        return sections.stream()
                .anyMatch(section -> section.drafts().stream().anyMatch(draft -> isOf(photo, draft))
                        || (photo.note().isEmpty() && section.more().isPresent()
                                && photo.about().equals(section.more())));
    }

    private static boolean isOf(Photo photo, Draft draft) {
        return photo.note().isPresent()
                ? photo.note().equals(draft.id())
                : photo.about().equals(Optional.of(draft.about()));
    }

    /// Copies the pictures of files.
    ///
    /// @param note the one being typed, if it is in the library already
    void add(List<File> files, Optional<NoteId> note, About about) {
        opened.getValue().map(it -> it.conference().id()).ifPresent(id -> queue(files.stream()
                .<Supplier<PhotoOutcome>>map(file -> () -> photos.add(id, file.getPath(), spot(note, about)))
                .toList()));
    }

    /// Keeps a picture that was copied from another program.
    void add(Thumbnail drawn, Optional<NoteId> note, About about) {
        opened.getValue().map(it -> it.conference().id()).ifPresent(
                id -> queue(List.of(() -> photos.add(id, drawn, spot(note, about)))));
    }

    private static Spot spot(Optional<NoteId> note, About about) {
        return new Spot(note, Optional.of(about));
    }

    private void queue(List<Supplier<PhotoOutcome>> works) {
        waiting.addAll(works);
        if (!busy) {
            next();
        }
        show();
    }

    private void next() {
        var work = waiting.poll();
        busy = work != null;
        if (work == null) {
            done = 0;
        } else {
            adding.run(_ -> work.get(), this::added, thrown -> {
                onFailure.accept(thrown);
                went();
            });
        }
        show();
    }

    private void added(PhotoOutcome outcome) {
        switch (outcome) {
            case PhotoOutcome.Refused(var problem) -> notices.say(words.say(problem));
            case PhotoOutcome.Kept(var photo, var kept) -> {
                unheard = Optional.of(kept.visit());
                if (kept.changed() && waiting.isEmpty()) {
                    notices.say(texts.say("attend.photo.added"), () -> remove(kept.visit().conference(), photo));
                }
            }
        }
        went();
    }

    /// Of many the window hears in bundles: each time all places look at the visit anew.
    private void went() {
        done++;
        if (waiting.isEmpty() || done % BUNDLE == 0) {
            var visit = unheard;
            unheard = Optional.empty();
            visit.ifPresent(changed);
        }
        next();
    }

    /// Forgets the pictures that have not come in yet.
    void cancel() {
        waiting.clear();
        show();
    }

    /// Keeps words that are being typed when typing rests, or by [#flush].
    ///
    /// @param keep keeps them as they are now; the next of the same photo takes its place
    void rest(Photo photo, String field, Runnable keep) {
        resting.cancel();
        typed.put(photo.id() + " " + field, keep);
        resting = adding.later(Drafts.REST, this::flush);
    }

    /// Keeps at once what was typed.
    void flush() {
        resting.cancel();
        var all = List.copyOf(typed.values());
        typed.clear();
        all.forEach(Runnable::run);
    }

    void alt(Photo photo, String text) {
        change(photo, it -> it.withAlt(text.strip()));
    }

    void caption(Photo photo, String text) {
        change(photo, it -> it.withCaption(Optional.of(text.strip()).filter(words -> !words.isEmpty())));
    }

    private void change(Photo photo, UnaryOperator<Photo> deed) {
        opened.getValue()
                .map(it -> it.conference().id())
                .filter(_ -> !deed.apply(photo).equals(photo))
                .ifPresent(id -> adding.run(_ -> photos.change(id, photo.id(), deed),
                        it -> changed.accept(it.visit()), onFailure));
    }

    /// Takes a photo away, with the way back.
    void delete(Photo photo) {
        opened.getValue().map(it -> it.conference().id()).ifPresent(
                id -> adding.run(_ -> photos.delete(id, photo.id()), gone -> {
                    changed.accept(gone.visit());
                    var before = gone.before().photos();
                    before.stream().filter(it -> it.id().equals(photo.id())).findFirst().ifPresent(it -> notices.say(
                            texts.say("attend.photo.deleted"), () -> putBack(id, it, before.indexOf(it))));
                }, onFailure));
    }

    private void putBack(ConferenceId id, Photo photo, int place) {
        adding.run(_ -> photos.putBack(id, photo, place), back -> changed.accept(back.visit()), onFailure);
    }

    private void remove(ConferenceId id, Photo photo) {
        adding.run(_ -> photos.delete(id, photo.id()), gone -> changed.accept(gone.visit()), onFailure);
    }

    /// Draws a photo small; nothing where its file cannot be drawn.
    Running thumbnail(Photo photo, int width, int height, Consumer<Optional<Thumbnail>> drawn) {
        return opened.getValue()
                .map(it -> it.conference().id())
                .map(id -> reads.run(_ -> photos.thumbnail(id, photo, width, height), drawn, onFailure))
                .orElse(Running.NOTHING);
    }
}
