package org.trackbook.ui.attend;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.store.SpeakerStore;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadSpeakers;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.task.TaskRunner;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.orphans.AttachViewModel;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.KeepPhotos;
import org.trackbook.usecase.PhotoFolder;
import org.trackbook.usecase.KeepOrphans;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.words.Words;

/// A place Attend over a real library, with a clock that a test sets.
final class Desk implements AutoCloseable, Notices {
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    final TempDatabase library = new TempDatabase();
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Talks.at(1, "10:40"));
    final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    final List<String> said = new ArrayList<>();
    final List<Runnable> undo = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final ReadLibrary read = new ReadLibrary(library.conferences(), library.visits());
    final KeepNotes notes;
    final RateTalks rates;
    final KeepPhotos photos;
    final PhotosViewModel camera;
    final MetViewModel met;
    final AttendViewModel model;
    final AttachViewModel attaching;
    final List<LostTalk> lost = new ArrayList<>();

    Desk() {
        this(Optional.empty());
    }

    /// @param writes where a test wants another than the direct one
    Desk(Optional<TaskRunner> writes) {
        var ids = new AtomicInteger();
        InstantSource clock = now::get;
        notes = new KeepNotes(library.conferences(), library.visits(), clock,
                () -> new NoteId("note-" + ids.incrementAndGet()));
        rates = new RateTalks(library.conferences(), library.visits(), clock);
        model = model(writes.orElse(tasks));
        photos = new KeepPhotos(library.conferences(), library.visits(),
                new PhotoFolder(library.folder().resolve("photos")), new Fetcher(), clock);
        camera = new PhotosViewModel(opened, this::changed, photos, writes.orElse(tasks), tasks, TEXTS,
                new Words(Locale.ENGLISH), this, failures::add);
        met = new MetViewModel(opened, this::changed,
                new MeetPeople(library.visits(), clock, () -> "person-" + ids.incrementAndGet()), writes.orElse(tasks),
                failures::add);
        attaching = new AttachViewModel(opened, this::changed,
                new KeepOrphans(library.conferences(), library.visits()), tasks, tasks, TEXTS, this, failures::add);
    }

    /// Looks after notes whose talk is gone.
    AttendView.Orphanage orphanage() {
        return new AttendView.Orphanage(attaching.attachedProperty(), lost::add, attaching::detach);
    }

    /// Another place over the same library, as a second window would be.
    AttendViewModel model(TaskRunner writes) {
        return new AttendViewModel(opened, now, this::changed, notes, rates, read, writes, now::get, TEXTS, this,
                failures::add);
    }

    /// Puts a conference into the library, with a main track for its first days, and opens it.
    Desk with(Conference conference, String... tracks) {
        library.conferences().keep(conference, new Origin("test", "schedule-xml", "", now.get()),
                Tally.first(conference.talks().size()), Map.of());
        for (var day = 1; day <= tracks.length; day++) {
            library.visits().plan(conference.id(), plan(day, tracks[day - 1]), List.of());
        }
        return open(conference.id());
    }

    /// The same with all that somebody once made of it.
    Desk with(Conference conference, Visit visit) {
        with(conference);
        library.visits().keep(visit);
        return open(conference.id());
    }

    Desk open(ConferenceId id) {
        opened.set(read.lookFor(id));
        return this;
    }

    private static DayPlan plan(int day, String track) {
        return new DayPlan(day, Optional.of(new Track(track)), Optional.empty(), Set.of(), Set.of(), Set.of(),
                Map.of(), Map.of(), Optional.empty());
    }

    private void changed(Visit visit) {
        opened.set(opened.get().map(it -> new Opened(it.conference(), visit)));
    }

    /// Reads the library as another start of the program would.
    Visit stored() {
        return read.open(opened.get().orElseThrow().conference().id()).visit();
    }

    List<String> storedTexts() {
        return stored().notes().stream().filter(note -> !note.deleted()).map(Note::text).toList();
    }

    AttendState.Ready ready() {
        return (AttendState.Ready) model.stateProperty().get();
    }

    Subject.OneTalk talk() {
        return (Subject.OneTalk) ready().subject();
    }

    String title() {
        return ready().subject() instanceof Subject.OneTalk talk ? talk.talk().title() : ready().subject().toString();
    }

    /// The editor of a note, by its place on the desk.
    Draft draft(int section, int place) {
        return ready().sections().get(section).drafts().get(place);
    }

    void type(String text) {
        draft(0, 0).textProperty().set(text);
    }

    void rest() {
        tasks.elapse(Duration.ofMillis(500));
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, Runnable back) {
        said.add(words);
        undo.add(back);
    }

    @Override
    public void close() {
        library.close();
    }

    TalkCardViewModel card() {
        return new TalkCardViewModel(opened, new ReadSpeakers(new SpeakerStore(library.database())),
                new ReadChanges(library.conferences(), library.visits()), tasks, failures::add);
    }

    /// Ways that lead nowhere but within the place.
    TalkWays ways() {
        return new TalkWays(_ -> {
        }, _ -> {
        }, _ -> {
        }, talk -> model.open(talk.id()), (_, _) -> {
        });
    }
}
