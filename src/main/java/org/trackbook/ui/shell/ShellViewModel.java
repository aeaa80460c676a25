package org.trackbook.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.Shelved;

/// Where the visitor is and which conference is open; shared by all places.
public final class ShellViewModel {
    private static final Duration TICK = Duration.ofSeconds(15);

    private final ReadLibrary library;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Toasts toasts;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.LIBRARY);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TalkId>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyObjectWrapper<NowNext> nowNext = new ReadOnlyObjectWrapper<>(new NowNext.Nothing());
    private final ObservableList<Shelved> shelf = FXCollections.observableArrayList();
    private final ObservableList<Shelved> shelfForReading = FXCollections.unmodifiableObservableList(shelf);
    private Optional<ConferenceId> last = Optional.empty();
    private int changes;
    private Running opening = Running.NOTHING;
    private Running ticking = Running.NOTHING;
    private OptionalLong version = OptionalLong.empty();
    /// How far the clock was set forward, for trying out.
    private final ReadOnlyObjectWrapper<Duration> ahead = new ReadOnlyObjectWrapper<>(Duration.ZERO);

    public ShellViewModel(ReadLibrary library, TaskRunner tasks, InstantSource clock, Toasts toasts,
            Consumer<Throwable> onFailure) {
        this.library = library;
        this.tasks = tasks;
        this.clock = clock;
        this.toasts = toasts;
        this.onFailure = onFailure;
        now = new ReadOnlyObjectWrapper<>(clock.instant());
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The conference all places but Library are about.
    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The talk a place was asked to show; it changes with each [#show].
    public ReadOnlyObjectProperty<Optional<TalkId>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// The time, good to a quarter of a minute.
    public ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<NowNext> nowNextProperty() {
        return nowNext.getReadOnlyProperty();
    }

    /// All conferences of the library, newest first.
    public ObservableList<Shelved> shelf() {
        return shelfForReading;
    }

    /// Fetches the library, opens a conference of it, and lets the clock run.
    ///
    /// @param before what was open when the program ended
    public void start(Optional<ConferenceId> before) {
        last = before;
        reload();
        turn();
        ticking = tasks.later(TICK, this::tick);
    }

    /// Ends the clock.
    public void stop() {
        ticking.cancel();
    }

    /// How far the clock is from the true one; zero unless somebody set it.
    ReadOnlyObjectProperty<Duration> aheadProperty() {
        return ahead.getReadOnlyProperty();
    }

    /// Lets the window live at another time, from where the clock runs on: to see a day before it comes. What is written
    /// carries its true time all the same.
    ///
    /// @param wall what the clocks of the open conference shall say; absent: the true time again
    void setClock(Optional<LocalDateTime> wall) {
        ahead.set(wall.flatMap(it -> opened.get().map(open -> Duration.between(clock.instant(),
                it.atZone(open.conference().zone().id()).toInstant()))).orElse(Duration.ZERO));
        turn();
    }

    /// What a command or another window wrote is shown without being asked for.
    private void compare(long found) {
        if (version.isPresent() && version.getAsLong() != found) {
            reload();
        }
    }

    private void turn() {
        now.set(clock.instant().plus(ahead.get()));
        look();
    }

    private void tick() {
        turn();
        tasks.run(_ -> library.version(), this::compare, onFailure);
        ticking = tasks.later(TICK, this::tick);
    }

    /// Goes to a place; one that needs a conference waits until one is open.
    public void go(Place wish) {
        if (!wish.needsConference() || opened.get().isPresent()) {
            place.set(wish);
        }
    }

    /// Goes to a place and shows a talk of the open conference there.
    public void show(Place wish, TalkId talk) {
        wanted.set(Optional.empty());
        go(wish);
        wanted.set(Optional.of(talk));
    }

    /// Opens a conference and goes to a place with it.
    public void open(ConferenceId id, Place wish) {
        open(id, () -> go(wish));
    }

    private void open(ConferenceId id, Runnable then) {
        opening.cancel();
        opening = tasks.run(_ -> library.open(id), it -> {
            changes++;
            if (!isOpen(id)) {
                toasts.forget();
                wanted.set(Optional.empty());
            }
            opened.set(Optional.of(it));
            look();
            then.run();
        }, onFailure);
    }

    /// Opens a conference, if another one is open, and shows a talk of it.
    public void open(ConferenceId id, Place wish, TalkId talk) {
        if (isOpen(id)) {
            show(wish, talk);
        } else {
            open(id, () -> show(wish, talk));
        }
    }

    private boolean isOpen(ConferenceId id) {
        return opened.get().filter(it -> it.conference().id().equals(id)).isPresent();
    }

    /// Takes over what a use case made of the open conference's visit.
    public void visit(Visit visit) {
        opened.get().filter(it -> it.conference().id().equals(visit.conference())).ifPresent(it -> {
            changes++;
            opened.set(Optional.of(new Opened(it.conference(), visit)));
            look();
        });
    }

    /// Reads the library again: after an import, and after another process has written.
    public void reload() {
        var open = opened.get().map(it -> it.conference().id());
        var before = changes;
        tasks.run(_ -> new Fresh(library.version(), library.shelf(), open.flatMap(library::lookFor)),
                it -> take(it, before), onFailure);
    }

    private record Fresh(long version, List<Shelved> shelf, Optional<Opened> opened) {
    }

    /// What changed here while the library was read is newer than what was read.
    private void take(Fresh fresh, int before) {
        version = OptionalLong.of(fresh.version());
        shelf.setAll(fresh.shelf());
        if (changes != before) {
            reload();
            return;
        }
        opened.set(fresh.opened());
        look();
        if (opened.get().isEmpty()) {
            place.set(Place.LIBRARY);
            FirstOpen.of(shelf, last, clock.instant()).ifPresent(this::openFirst);
        }
    }

    /// Opens a conference so that each place is one key away; the visitor stays where they are, and what they open
    /// themselves meanwhile counts.
    private void openFirst(ConferenceId id) {
        tasks.run(_ -> library.lookFor(id), found -> {
            if (opened.get().isEmpty() && found.isPresent()) {
                changes++;
                opened.set(found);
                look();
            }
        }, onFailure);
    }

    private void look() {
        nowNext.set(opened.get()
                .map(it -> NowNext.at(it.conference(), it.visit(), now.get()))
                .orElseGet(NowNext.Nothing::new));
    }
}
