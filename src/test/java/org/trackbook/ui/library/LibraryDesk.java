package org.trackbook.ui.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;
import org.trackbook.task.TaskRunner;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.ArchiveConferences;
import org.trackbook.usecase.CorrectColumns;
import org.trackbook.usecase.CorrectZone;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.PhotoFolder;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadCatalogue;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.usecase.ShareVisit;
import org.trackbook.words.Words;

/// A library of its own with everything that its place needs, and somebody who listens to what it says.
final class LibraryDesk implements AutoCloseable, Notices, Ways {
    static final ZoneId COMPUTER = ZoneId.of("Europe/London");

    final TempDatabase temp = new TempDatabase();
    final ConferenceStore conferences = new ConferenceStore(temp.database());
    final VisitStore visits = new VisitStore(temp.database());
    final HeldBack held = new HeldBack();
    final List<String> said = new ArrayList<>();
    final Deque<Runnable> ways = new ArrayDeque<>();
    final List<String> went = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final PlanDays plans;
    final LibraryViewModel model;
    private final Remembered remembered;
    private Instant now = Instant.parse("2027-05-01T10:00:00Z");
    private @Nullable Overlay overlay;

    LibraryDesk() {
        this(new DirectTaskRunner());
    }

    /// @param net what schedules are fetched with
    LibraryDesk(TaskRunner net) {
        var tasks = new DirectTaskRunner();
        var texts = Texts.in(Locale.ENGLISH);
        plans = new PlanDays(conferences, visits, () -> now);
        var imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences, () -> now);
        var work = new LibraryWork(new ReadLibrary(conferences, visits), imports,
                new RefreshSchedules(imports, conferences), new RevertSchedule(conferences, () -> now),
                new ReadChanges(conferences, visits), new CorrectZone(conferences, visits),
                new CorrectColumns(imports, new RevertSchedule(conferences, () -> now),
                        new CorrectZone(conferences, visits), conferences),
                new ArchiveConferences(conferences),
                new RemoveConference(conferences), new MakeConference(conferences, visits, () -> now),
                new ReadCatalogue(new Fetcher()),
                new ShareVisit(conferences, visits, new PhotoFolder(temp.folder().resolve("photos")), new Fetcher()));
        model = new LibraryViewModel(work, new LibraryTasks(tasks, tasks, net, failures::add), held, () -> now, texts,
                new Words(Locale.ENGLISH), this, () -> {
                });
        remembered = new Remembered(temp.folder().resolve("window.properties"), tasks, failures::add);
    }

    /// The place as it is seen; it needs the toolkit.
    LibraryView view() {
        return new LibraryView(model, Texts.in(Locale.ENGLISH), this, this::overlay, remembered, COMPUTER, () -> now);
    }

    private Overlay overlay() {
        var shown = overlay;
        if (shown == null) {
            throw new IllegalStateException("there is no window");
        }
        return shown;
    }

    void over(Overlay window) {
        overlay = window;
    }

    void at(String instant) {
        now = Instant.parse(instant);
        model.load();
    }

    /// Writes a file; gives its path.
    String file(String name, String text) {
        try {
            return Files.writeString(temp.folder().resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pier(int from, int to) {
        return pier(from, to, "<time_zone_name>Europe/Lisbon</time_zone_name>");
    }

    /// A schedule with an hour for each talk.
    static String pier(int from, int to, String zone) {
        return "<schedule><conference><title>Pier Talks 2027</title>" + zone
                + "</conference><day index=\"1\" date=\"2027-06-05\"><room name=\"Hall\">"
                + IntStream.rangeClosed(from, to)
                        .mapToObj(number -> ("<event id=\"%d\"><title>Talk %d</title><start>%02d:00</start>"
                                + "<duration>00:30</duration><persons><person>Ana Sol</person></persons></event>")
                                .formatted(number, number, 8 + number))
                        .collect(Collectors.joining())
                + "</room></day></schedule>";
    }

    /// Takes back what was done last.
    void undo() {
        ways.pop().run();
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, Runnable undo) {
        said.add(words);
        ways.push(undo);
    }

    @Override
    public void go(ConferenceId id, Card.Step step) {
        went.add(id.value() + " " + step);
    }

    @Override
    public void changes(ConferenceId id) {
        went.add(id.value() + " changes");
    }

    @Override
    public void compare(Outcome.Held one) {
        went.add(one.conference().id().value() + " compare");
    }

    @Override
    public void close() {
        temp.close();
    }
}
