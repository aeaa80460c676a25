package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPart;
import org.trackbook.model.Flavour;
import org.trackbook.model.NoteId;
import org.trackbook.model.Progress;
import org.trackbook.model.ReportKind;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.TripPart;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Change;
import org.trackbook.plan.Tracks;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.ExportStore;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.TempDatabase;

/// The main job from end to end, without a window: a schedule in, the article out.
class JourneyTest {
    private static final String HARBOUR = """
            <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city>
            <time_zone_name>Europe/Lisbon</time_zone_name><day_change>04:00</day_change></conference>
            <day index="1" date="2027-05-22"><room name="Pier">
            <event id="11"><start>10:00</start><duration>00:30</duration><title>Mending nets</title><track>Sea</track>
            <persons><person id="1">Inês Duro</person></persons></event>
            <event id="12"><start>START</start><duration>00:30</duration><title>Knots</title><track>Sea</track>
            <persons><person id="2">Ada Wren</person></persons></event></room>
            <room name="Yard"><event id="13"><start>10:15</start><duration>00:45</duration><title>Bricks</title>
            <track>Land</track><persons><person id="3">Tom O'Hale</person></persons></event></room></day></schedule>
            """;

    private final TempDatabase temp = new TempDatabase();
    private final InstantSource clock = () -> Instant.parse("2027-05-23T20:00:00Z");
    private final AtomicInteger numbers = new AtomicInteger();
    private final ConferenceStore conferences = new ConferenceStore(temp.database());
    private final VisitStore visits = new VisitStore(temp.database());
    private final PhotoFolder photos = new PhotoFolder(temp.folder().resolve("photos"));
    private final ImportSchedule schedules = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")),
            conferences, clock);
    private final PlanDays plan = new PlanDays(conferences, visits, clock);
    private final KeepNotes notes = new KeepNotes(conferences, visits, clock,
            () -> new NoteId("n" + numbers.incrementAndGet()));
    private final RateTalks rates = new RateTalks(conferences, visits, clock);
    private final ShareVisit sharing = new ShareVisit(conferences, visits, photos, new Fetcher());
    private final WriteReport reports = new WriteReport(conferences, visits, new ExportStore(temp.database()), photos,
            clock);
    private final ReadLibrary library = new ReadLibrary(conferences, visits);

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void aScheduleBecomesAnArticleAndARefreshLosesNothing() throws IOException {
        var id = bring("11:00");
        visit(id);
        var before = visits.visit(id);

        assertInstanceOf(Outcome.Unchanged.class, schedules.bring(schedule("11:00"), Progress.NONE));
        var moved = assertInstanceOf(Outcome.Kept.class, schedules.bring(schedule("11:05"), Progress.NONE));
        assertEquals(List.of(new TalkId("12")), moved.changes().stream()
                .map(change -> assertInstanceOf(Change.Moved.class, change).after().id()).toList());
        assertEquals(before.notes(), visits.visit(id).notes());
        assertEquals(before.ratings(), visits.visit(id).ratings());
        assertEquals(before.days(), visits.visit(id).days());

        var folder = temp.folder().resolve("out");
        var written = assertInstanceOf(Written.Kept.class,
                reports.write(id, ReportKind.ARTICLE, Flavour.ENDPOINT_2017, folder, false));
        assertEquals("""
                ---
                title: Harbour Days 2027
                ---

                Go, and bring a needle.

                ### By the sea

                The tide was out.

                **Inês Duro’s** hands were faster than her words.

                “Bricks” had no free seat.
                """, Files.readString(written.text()));
    }

    @Test
    void aFileNamedByItsAddressIsFoundAgainByItsPath() throws IOException {
        var file = Path.of(schedule("11:00"));
        schedules.bring(file.toUri().toString(), Progress.NONE);

        assertEquals(List.of(file.toString()), library.shelf().stream().map(Shelved::source).toList());
    }

    @Test
    void theClashAndTheTracksAreTold() throws IOException {
        var id = bring("11:00");
        visit(id);
        var opened = library.open(id);

        assertEquals(List.of("Sea 2", "Land 1"), Tracks.of(opened.conference(), opened.visit()).stream()
                .map(track -> track.track().value() + " " + track.talks()).toList());
        assertEquals(List.of(15L), Agenda.of(opened.conference(), opened.visit(), 1).clashes().stream()
                .map(clash -> clash.overlap().toMinutes()).toList());
    }

    @Test
    void aVisitMovesToAnotherLibraryAndBack() throws IOException {
        var id = bring("11:00");
        visit(id);
        var before = visits.visit(id);
        var file = temp.folder().resolve("harbour.visit.json");
        assertInstanceOf(Exported.Kept.class, sharing.export(id, file, false));

        conferences.remove(id);
        assertInstanceOf(MergeOutcome.Refused.class, sharing.merge(file.toString()));
        bring("11:00");
        var merged = assertInstanceOf(MergeOutcome.Merged.class, sharing.merge(file.toString()));
        var again = assertInstanceOf(MergeOutcome.Merged.class, sharing.merge(file.toString()));

        assertTrue(merged.changed());
        assertFalse(again.changed());
        assertEquals(before, visits.visit(id));
    }

    @Test
    void whatSomebodyEditedInTheReportIsNotOverwritten() throws IOException {
        var id = bring("11:00");
        visit(id);
        var folder = temp.folder().resolve("out");
        var text = write(id, folder, false).orElseThrow();
        Files.writeString(text, Files.readString(text) + "\nOne more word.\n");

        assertEquals(Optional.empty(), write(id, folder, false));
        assertTrue(Files.readString(text).endsWith("One more word.\n"));

        assertEquals(Optional.of(text), write(id, folder, true));
        assertFalse(Files.readString(text).contains("One more word."));
        notes.write(id, new About.Trip(TripPart.CLOSING), "See you at the quay.");
        assertEquals(Optional.of(text), write(id, folder, false));
        assertTrue(Files.readString(text).contains("See you at the quay."));
    }

    private Optional<Path> write(ConferenceId id, Path folder, boolean overwrite) {
        return switch (reports.write(id, ReportKind.ARTICLE, Flavour.PLAIN, folder, overwrite)) {
            case Written.Kept kept -> Optional.of(kept.text());
            case Written.Conflict _ -> Optional.empty();
            case Written.NothingToTell _,Written.Failed _ -> throw new AssertionError("nothing was written");
        };
    }

    private void visit(ConferenceId id) {
        plan.pick(id, 1, Optional.of(new Track("Sea")), Optional.of("By the sea"));
        plan.star(id, List.of(new TalkId("13")));
        notes.write(id, new About.Trip(TripPart.TLDR), "Go, and bring a needle.");
        notes.write(id, new About.WholeDay(1, DayPart.INTRO), "The tide was out.");
        notes.write(id, About.talk(new TalkId("11")), "Inês Duro's hands were faster than her words.");
        notes.write(id, About.talk(new TalkId("13")), "\"Bricks\" had no free seat.");
        rates.rate(id, new TalkId("11"), Optional.of(5), Optional.of("Bring a needle"));
        rates.attend(id, new TalkId("13"), Optional.of(Attendance.State.ROOM_FULL));
    }

    private ConferenceId bring(String start) throws IOException {
        return assertInstanceOf(Outcome.Kept.class, schedules.bring(schedule(start), Progress.NONE)).conference().id();
    }

    private String schedule(String start) throws IOException {
        var file = temp.folder().resolve("harbour.xml");
        Files.writeString(file, HARBOUR.replace("START", start));
        return file.toString();
    }
}
