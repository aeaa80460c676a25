package org.trackbook.ui.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkId;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.orphans.AttachSheet;
import org.trackbook.ui.orphans.AttachViewModel;
import org.trackbook.ui.shell.Failures;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.shell.ShellView;
import org.trackbook.ui.shell.ShellViewModel;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.KeepOrphans;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.words.Words;

/// The place in its frame over a real library; the schedule is a file that a test writes anew.
final class ChangesDesk implements AutoCloseable {
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    static final ZoneId HERE = ZoneId.of("Europe/Lisbon");

    final TempDatabase library = new TempDatabase();
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final Failures failures = new Failures();
    final Toasts toasts = new Toasts(tasks);
    final HeldBack held = new HeldBack();
    final ObjectProperty<Instant> clock = new SimpleObjectProperty<>(Instant.parse("2027-05-08T09:00:00Z"));
    final List<TalkId> planned = new ArrayList<>();

    final ReadLibrary reads = new ReadLibrary(library.conferences(), library.visits());
    final ImportSchedule imports = new ImportSchedule(new Fetcher(), new ScheduleReader(HERE), library.conferences(),
            clock::get);
    final PlanDays plans = new PlanDays(library.conferences(), library.visits(), clock::get);
    final KeepNotes notes;
    final RateTalks ratings = new RateTalks(library.conferences(), library.visits(), clock::get);
    final KeepOrphans orphans = new KeepOrphans(library.conferences(), library.visits());

    final ShellViewModel shell = new ShellViewModel(reads, tasks, clock::get, toasts, failures);
    final ChangesViewModel model;
    final AttachViewModel attaching;
    private int written;

    ChangesDesk() {
        notes = new KeepNotes(library.conferences(), library.visits(), clock::get,
                () -> new NoteId("note-" + ++written));
        var words = new Words(Locale.ENGLISH);
        var refreshing = new Refreshing(new RefreshSchedules(imports, library.conferences()), imports,
                new RevertSchedule(library.conferences(), clock::get), held, tasks, tasks, TEXTS, words, toasts,
                shell::reload, failures);
        model = new ChangesViewModel(shell.openedProperty(), shell::visit, id -> shell.open(id, Place.CHANGES),
                new ReadChanges(library.conferences(), library.visits()), plans, refreshing, tasks, tasks, TEXTS,
                toasts, failures);
        attaching = new AttachViewModel(shell.openedProperty(), shell::visit, orphans, tasks, tasks, TEXTS, toasts,
                failures);
    }

    /// The frame with the place in it, and two more that the rail can lead to.
    ShellView frame(Theme theme) {
        var over = new SimpleObjectProperty<Overlay>();
        var attach = new AttachSheet(attaching, TEXTS, shell.openedProperty(), over::get);
        var view = new ChangesView(model, TEXTS, new Words(Locale.ENGLISH),
                new Remembered(library.folder().resolve("window.properties"), tasks, failures), clock, HERE,
                attach::open, planned::add, () -> shell.go(Place.LIBRARY));
        var frame = new ShellView(shell, toasts, failures, TEXTS, HERE, new SimpleObjectProperty<>(theme),
                List.of(new Elsewhere(Place.LIBRARY), new Elsewhere(Place.PLAN), new Elsewhere(Place.ATTEND),
                        new Elsewhere(Place.REPORT), view));
        over.set(frame);
        return frame;
    }

    /// Writes the file that the conference comes from.
    Path write(String schedule) {
        return put(schedule.getBytes(StandardCharsets.UTF_8));
    }

    Path put(byte[] schedule) {
        return put(library.folder().resolve("schedule"), schedule);
    }

    /// Writes another file.
    Path copy(Path file, String schedule) {
        return put(file, schedule.getBytes(StandardCharsets.UTF_8));
    }

    private static Path put(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports the file and opens the conference in the place.
    ConferenceId open(Path file) {
        imports.bring(file.toString(), Progress.NONE);
        shell.start(Optional.empty());
        var id = reads.shelf().getFirst().id();
        shell.open(id, Place.CHANGES);
        return id;
    }

    Opened opened() {
        return shell.openedProperty().get().orElseThrow();
    }

    ChangesState.Ready ready() {
        return (ChangesState.Ready) model.stateProperty().get();
    }

    /// What was said last.
    Optional<String> said() {
        return toasts.toastProperty().get().map(toast -> toast.words());
    }

    @Override
    public void close() {
        library.close();
    }

    /// Somewhere else.
    private record Elsewhere(Place place) implements PlaceView {
        @Override
        public Node content() {
            return new Region();
        }
    }
}
