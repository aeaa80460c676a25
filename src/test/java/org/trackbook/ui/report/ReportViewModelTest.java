package org.trackbook.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.Flavour;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.ExportStore;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PhotoFolder;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.WriteReport;
import org.trackbook.words.Words;

class ReportViewModelTest {
    private final TempDatabase temp = new TempDatabase();
    private final InstantSource clock = () -> Instant.parse("2027-05-24T10:00:00Z");
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConferenceStore conferences = new ConferenceStore(temp.database());
    private final VisitStore visits = new VisitStore(temp.database());
    private final KeepNotes notes = new KeepNotes(conferences, visits, clock,
            () -> new NoteId("n" + numbers.incrementAndGet()));
    private final WriteReport reports = new WriteReport(conferences, visits, new ExportStore(temp.database()),
            new PhotoFolder(temp.folder().resolve("photos")), clock);
    private final SimpleObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final List<String> said = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final ReportViewModel model = new ReportViewModel(opened,
            visit -> opened.set(opened.get().map(it -> new Opened(it.conference(), visit))), reports, tasks, tasks,
            Texts.in(Locale.ENGLISH), new Words(Locale.ENGLISH), new Told(), failures::add);

    private final class Told implements Notices {
        @Override
        public void say(String words) {
            said.add(words);
        }

        @Override
        public void say(String words, Runnable undo) {
            said.add(words);
        }
    }

    @AfterEach
    void close() {
        temp.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void withoutWordsThereIsNoReport() {
        assertEquals(new ReportState.Nowhere(), model.stateProperty().get());
        open();
        assertEquals(new ReportState.Wordless(), model.stateProperty().get());
    }

    @Test
    void theOutlineNamesSectionsAndPiecesWithTheirWords() {
        write();
        var ready = ready();

        assertEquals(List.of("TL;DR 0", "Go by boat. 1", "Day 1 0", "The tide was out. 1",
                "Rope is enough. 1"), ready.outline().stream().map(row -> row.name() + " " + row.notes()).toList());
        assertEquals(List.of(0, 0, 0, 0, 4), ready.outline().stream().map(OutlineRow::stars).toList());
        assertEquals(ready.draft().words(), 12);
    }

    @Test
    void wordsAboutATalkThatIsGoneSaySoWithWhatIsKnownOfIt() {
        write();
        var other = Talks.conference(Talks.talk("sails", "Sea", 1, "12:00", 30));
        conferences.keep(other, new Origin("harbour.xml", "schedule-xml", "", clock.instant()), Tally.first(1),
                Map.of());
        opened.set(Optional.of(new Opened(other, visits.visit(other.id()))));

        assertEquals(List.of("Rope is enough. Talk knots, Sat 10:00, Room Sea"), ready().outline()
                .stream()
                .filter(row -> row.gone().isPresent())
                .map(row -> row.name() + " " + row.gone().orElseThrow())
                .toList());
        assertEquals(List.of("Talk knots: 2"), ready().lost()
                .stream()
                .map(line -> line.lost().talk().title() + ": " + line.lost().words().size())
                .toList());
        assertTrue(ready().draft().text().contains("Rope is enough"), "it is printed as ever");
    }

    @Test
    void anotherFlavourIsRememberedForTheVisit() {
        write();
        model.choose(Flavour.ENDPOINT_2017);

        assertTrue(ready().draft().text().startsWith("---\n"));
        assertEquals(Optional.of("endpoint-2017"), visits.visit(Talks.conference().id()).report().flavour());
        assertEquals(Flavour.ENDPOINT_2017, model.flavourProperty().get());
    }

    @Test
    void anEditedFileIsOverwrittenOnlyWhenAsked() throws IOException {
        write();
        var folder = temp.folder().resolve("out");
        model.export(folder);
        var file = folder.resolve(ready().draft().path());
        Files.writeString(file, "mine");

        model.export(folder);
        assertEquals(Optional.of(file), model.conflictProperty().get());
        assertEquals("mine", Files.readString(file));

        model.overwrite(folder);
        assertEquals(Optional.<Path>empty(), model.conflictProperty().get());
        assertEquals(ready().draft().text(), Files.readString(file));
        assertEquals(2, said.size());
    }

    private ReportState.Ready ready() {
        return assertInstanceOf(ReportState.Ready.class, model.stateProperty().get());
    }

    private void open() {
        var conference = Talks.conference(Talks.talk("knots", "Sea", 1, "10:00", 30));
        conferences.keep(conference, new Origin("harbour.xml", "schedule-xml", "", clock.instant()), Tally.first(1),
                Map.of());
        opened.set(Optional.of(new Opened(conference, visits.visit(conference.id()))));
    }

    private void write() {
        open();
        var conference = opened.get().orElseThrow().conference();
        notes.write(conference.id(), new About.Trip(TripPart.TLDR), "Go by boat.");
        notes.write(conference.id(), new About.WholeDay(1, DayPart.INTRO), "The tide was out.");
        notes.write(conference.id(), About.talk(new TalkId("knots")), "Rope is enough.");
        new RateTalks(conferences, visits, clock).rate(conference.id(), new TalkId("knots"), Optional.of(4),
                Optional.empty());
        opened.set(Optional.of(new Opened(conference, visits.visit(conference.id()))));
    }
}
