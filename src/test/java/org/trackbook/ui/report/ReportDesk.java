package org.trackbook.ui.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;
import org.trackbook.fetch.Fetcher;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.ExportStore;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.usecase.ArrangeOutline;
import org.trackbook.usecase.ArrangeReport;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.KeepPhotos;
import org.trackbook.usecase.MendReport;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PhotoFolder;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.TakeOver;
import org.trackbook.usecase.WriteReport;
import org.trackbook.words.Words;

/// The place of the report over a real library.
final class ReportDesk implements AutoCloseable {
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    final TempDatabase temp = new TempDatabase();
    private final AtomicInteger ticks = new AtomicInteger();
    final InstantSource clock = () -> Instant.parse("2027-05-24T10:00:00Z").plusSeconds(ticks.incrementAndGet());
    final ConferenceStore conferences = new ConferenceStore(temp.database());
    final VisitStore visits = new VisitStore(temp.database());
    final SimpleObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final List<String> said = new ArrayList<>();
    final Toasts toasts = new Toasts(tasks);
    final List<Throwable> failures = new ArrayList<>();
    final List<Optional<TalkId>> written = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final StackPane over = new StackPane();
    final ArrangeReport arranging = new ArrangeReport(conferences, visits);
    final KeepNotes notes;
    final ReportViewModel model;

    ReportDesk() {
        var numbers = new AtomicInteger();
        notes = new KeepNotes(conferences, visits, clock, () -> new NoteId("n" + numbers.incrementAndGet()));
        var photos = new PhotoFolder(temp.folder().resolve("photos"));
        var reports = new WriteReport(conferences, visits, new ExportStore(temp.database()), photos, clock);
        var ratings = new RateTalks(conferences, visits, clock);
        model = new ReportViewModel(opened,
                visit -> opened.set(opened.get().map(it -> new Opened(it.conference(), visit))),
                new ReportWork(reports, new ArrangeOutline(arranging), arranging, notes,
                        new ReadLibrary(conferences, visits),
                        new MendReport(visits, notes, ratings,
                                new KeepPhotos(conferences, visits, photos, new Fetcher(), clock)),
                        new TakeOver(conferences, visits, new ExportStore(temp.database()), reports, notes), clock),
                tasks, tasks, TEXTS, new Words(Locale.ENGLISH),
                new Heard(), folders::add, failures::add);
    }

    /// Shows what is said, and remembers it.
    private final class Heard implements Notices {
        @Override
        public void say(String words) {
            said.add(words);
            toasts.say(words);
        }

        @Override
        public void offer(String words, String way, Runnable go) {
            said.add(words + " [" + way + "]");
            toasts.offer(words, way, go);
        }

        @Override
        public void say(String words, Runnable back) {
            said.add(words);
            toasts.say(words, back);
        }
    }

    ReportView view() {
        var remembered = new Remembered(temp.folder().resolve("window.properties"), tasks, failures::add);
        return new ReportView(model, TEXTS, remembered, new ReportView.Ways(written::add, _ -> {
        }, _ -> {
        }, () -> new Over(), copied::add,
                (html, _) -> copied.add(html)));
    }

    /// Shows one thing over the place.
    private final class Over implements Overlay {
        @Override
        public void show(Node node) {
            over.getChildren().setAll(node);
        }

        @Override
        public void hide() {
            over.getChildren().clear();
        }
    }

    void keep(Conference conference) {
        conferences.keep(conference, new Origin("harbour.xml", "schedule-xml", "", clock.instant()),
                Tally.first(conference.talks().size()), Map.of());
    }

    /// Puts a conference into the library with what somebody once made of it, and opens it.
    void open(Conference conference, Visit visit) {
        keep(conference);
        visits.keep(visit);
        reopen(conference.id());
    }

    void open(Conference conference) {
        keep(conference);
        reopen(conference.id());
    }

    void reopen(ConferenceId id) {
        opened.set(Optional.of(new Opened(conferences.conference(id).orElseThrow(), visits.visit(id))));
    }

    /// A talk in a small town, with a sentence about trip, day and talk.
    void write() {
        open(Talks.conference(Talks.talk("knots", "Sea", 1, "10:00", 30)));
        var id = id();
        notes.write(id, new About.Trip(TripPart.TLDR), "Go by boat.");
        notes.write(id, new About.WholeDay(1, DayPart.INTRO), "The tide was out.");
        notes.write(id, About.talk(new TalkId("knots")), "Rope is enough.");
        new RateTalks(conferences, visits, clock).rate(id, new TalkId("knots"), Optional.of(4), Optional.empty());
        reopen(id);
    }

    /// Two days, three talks on the first; notes n1 to n6 about the trip, day 1, its talks and day 2.
    void weekend() {
        open(Talks.conference(Talks.talk("a", "Sea", 1, "10:00", 30), Talks.talk("b", "Sea", 1, "11:00", 30),
                Talks.talk("c", "Sea", 1, "12:00", 30), Talks.talk("d", "Land", 2, "10:00", 30)));
        var id = id();
        notes.write(id, new About.Trip(TripPart.INTRO), "A town by the sea.");
        notes.write(id, About.talk(new TalkId("a")), "Anchors hold.");
        notes.write(id, About.talk(new TalkId("b")), "Boats float.");
        notes.write(id, About.talk(new TalkId("c")), "Cranes lift.");
        notes.write(id, About.talk(new TalkId("d")), "Docks wait.");
        notes.write(id, new About.Trip(TripPart.ATMOSPHERE), "Gulls everywhere.");
        reopen(id);
    }

    ConferenceId id() {
        return opened.get().orElseThrow().conference().id();
    }

    ReportState.Ready ready() {
        return (ReportState.Ready) model.stateProperty().get();
    }

    /// The lines of the outline that are printed: sections as they are, paragraphs behind a dash.
    List<String> outline() {
        return ready().outline().stream().filter(row -> !isOff(row))
                .map(row -> row.section() ? row.name() : "- " + row.name()).toList();
    }

    List<String> off() {
        return ready().outline().stream().filter(ReportDesk::isOff).map(OutlineRow::name).toList();
    }

    private static boolean isOff(OutlineRow row) {
        return row.what() instanceof OutlineRow.What.Heading(_, _, var on) && !on;
    }

    List<String> unused() {
        return ready().unused().stream().map(OutlineRow::name).toList();
    }

    OutlineRow row(String name) {
        return Stream.concat(ready().outline().stream(), ready().unused().stream())
                .filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    /// What the library says of the report.
    ReportSettings settings() {
        return visits.visit(id()).report();
    }

    List<List<String>> flow(int day) {
        return settings().flow().getOrDefault(day, List.of()).stream()
                .map(notes -> notes.stream().map(NoteId::value).toList()).toList();
    }

    List<String> texts() {
        return visits.visit(id()).notes().stream().filter(note -> !note.deleted()).map(Note::text).toList();
    }

    /// The older texts of a note.
    List<String> history(String note) {
        return visits.visit(id()).notes().stream().filter(it -> it.id().value().equals(note))
                .flatMap(it -> it.history().stream()).map(Revision::text).toList();
    }

    @Override
    public void close() {
        temp.close();
    }
}
