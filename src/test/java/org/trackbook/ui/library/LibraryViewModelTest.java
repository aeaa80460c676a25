package org.trackbook.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Track;
import org.trackbook.model.ZoneSource;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.WebServer;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.words.Words;

class LibraryViewModelTest {
    private static final ConferenceId PIER = new ConferenceId("pier-talks-2027");

    private final LibraryDesk desk = new LibraryDesk();
    private final LibraryViewModel model = desk.model;

    @BeforeEach
    void load() {
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void aNewLibraryIsEmptyAndTheSampleFillsIt() {
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());

        model.bringSample();

        assertEquals("Kesterhaven Commons 2027", only().conference().title());
        assertEquals(Card.Step.PLAN, only().step());
        assertInstanceOf(Importing.State.Kept.class, model.incoming().getFirst().stateProperty().get());
    }

    @Test
    void aVisitFileIsMergedIntoItsConference() {
        var visit = desk.file("mine.visit.json", """
                {"format": "trackbook-visit/1", "conference": {"title": "Kesterhaven Commons 2027"},
                 "notes": [{"id": "n1", "about": {"trip": "intro"}, "text": "By boat."}]}
                """);
        model.bring(List.of(visit));
        assertInstanceOf(Importing.State.Refused.class, model.incoming().getFirst().stateProperty().get());

        model.bringSample();
        model.bring(List.of(visit));
        assertEquals(1, only().conference().notes());
        assertEquals("Merged mine.visit.json: 1 added, 0 updated, 0 kept in both versions", desk.said.getLast());
        model.bring(List.of(visit));
        assertEquals("Everything in mine.visit.json is here already", desk.said.getLast());
    }

    @Test
    void theSameScheduleAgainSaysSo() {
        model.bringSample();
        model.bringSample();

        assertInstanceOf(Importing.State.Unchanged.class, model.incoming().getLast().stateProperty().get());
    }

    @Test
    void aWebPageIsRefusedWithASentence() {
        model.bring(List.of(desk.file("page.xml", "<!DOCTYPE html><html><body>Sign in</body></html>")));

        var refused = assertInstanceOf(Importing.State.Refused.class,
                model.incoming().getFirst().stateProperty().get());
        assertTrue(refused.reason().contains("web page"), refused.reason());
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());
    }

    @Test
    void whatWasRefusedIsTriedAgain() throws IOException {
        var file = desk.file("pier.xml", "not yet");
        model.bring(List.of(file));
        Files.writeString(desk.temp.folder().resolve("pier.xml"), LibraryDesk.pier(1, 3));

        model.again(model.incoming().getFirst());

        assertEquals("Pier Talks 2027", only().conference().title());
        assertInstanceOf(Importing.State.Kept.class, model.incoming().getFirst().stateProperty().get());
    }

    @Test
    void severalInputsAreSeveralImportsAndTheSameOneIsOne() {
        var pier = desk.file("pier.xml", LibraryDesk.pier(1, 3));
        model.bring(List.of(pier, desk.file("no.txt", "no"), pier));

        assertEquals(2, model.incoming().size());
        assertInstanceOf(Importing.State.Kept.class, model.incoming().getFirst().stateProperty().get());
        assertInstanceOf(Importing.State.Refused.class, model.incoming().getLast().stateProperty().get());
    }

    @Test
    void anAddressIsImportedAndALoginPageSaysWhatToDo() {
        try (var server = new WebServer()) {
            server.at("/schedule.xml", WebServer.Answer.file("application/xml", LibraryDesk.pier(1, 4)));
            server.at("/portal", WebServer.Answer.page("<html><body><form>Sign in</form></body></html>"));
            model.bring(List.of(server.address("/schedule.xml"), server.address("/portal"), server.address("/gone")));
        }

        assertEquals(4, only().conference().talks());
        var portal = assertInstanceOf(Importing.State.Refused.class, model.incoming().get(1).stateProperty().get());
        var gone = assertInstanceOf(Importing.State.Refused.class, model.incoming().get(2).stateProperty().get());
        assertTrue(portal.reason().contains("schedule"), portal.reason());
        assertTrue(gone.reason().contains("Look for the schedule’s address"), gone.reason());
    }

    @Test
    void aRemovedConferenceComesBackWithItsVisit() {
        model.bringSample();
        var id = only().conference().id();
        desk.plans.pick(id, 1, Optional.of(new Track("Maps")), Optional.of("Maps all day"));

        model.remove(id);
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());

        desk.undo();
        assertEquals(List.of("Maps all day"), only().mainTracks());
    }

    @Test
    void whatTakesPlaceTodayIsToBeAttended() {
        model.bringSample();
        desk.at("2027-05-22T08:00:00Z");

        assertTrue(only().today());
        assertEquals(Card.Step.ATTEND, only().step());
    }

    @Test
    void anArchivedConferenceIsARowBelowUntilItIsTakenBack() {
        pier();
        model.archive(only().conference());
        assertEquals(List.of(), ready().cards());
        assertEquals(List.of(PIER), ready().archive().stream().map(it -> it.id()).toList());

        desk.undo();
        assertEquals(List.of(), ready().archive());

        model.archive(only().conference());
        model.takeBack(ready().archive().getFirst());
        assertEquals(PIER, only().conference().id());
        assertEquals("Pier Talks 2027 is back from the archive", desk.said.getLast());
    }

    @Test
    void aRefreshSaysWhatTouchesTheAgenda() {
        pier();
        desk.plans.star(PIER, List.of(new TalkId("2")));
        desk.file("pier.xml", LibraryDesk.pier(1, 7).replace("<start>10:00", "<start>10:15"));

        model.refresh(only().conference());

        assertEquals("Pier Talks 2027: 2 changes", desk.said.getLast());
        assertEquals(new Unseen(2, 1, true), only().unseen());
    }

    @Test
    void allAreRefreshedWithOneSentence() {
        pier();
        model.bringSample();
        var quay = desk.file("quay.xml", LibraryDesk.pier(1, 3).replace("Pier", "Quay"));
        model.bring(List.of(quay));
        desk.file("pier.xml", LibraryDesk.pier(1, 7));
        desk.file("quay.xml", "<html><body>Sign in</body></html>");

        model.refreshAll();

        assertEquals("Refreshed: 1 with changes, 1 as before, 1 failed", desk.said.getLast());
        var failed = assertInstanceOf(Refreshing.Failed.class,
                model.refreshes().states().get(new ConferenceId("quay-talks-2027")));
        assertTrue(failed.reason().contains("web page"), failed.reason());
        model.refreshes().dismiss(new ConferenceId("quay-talks-2027"));
        assertTrue(model.refreshes().states().isEmpty());
    }

    @Test
    void whatIsSuspiciousWaitsUntilItIsAppliedAndThatIsTakenBack() {
        pier();
        desk.file("pier.xml", LibraryDesk.pier(6, 6));
        model.refresh(only().conference());

        assertEquals(1, model.held().size());
        assertEquals(6, only().conference().talks());

        model.dismiss(model.held().getFirst());
        assertEquals(List.of(), model.held());
        desk.undo();
        model.apply(model.held().getFirst());
        assertEquals(1, only().conference().talks());
        assertEquals(List.of(), model.held());

        desk.undo();
        assertEquals(6, only().conference().talks());
    }

    /// What waits in a window that is opened now.
    private HeldBack reopened() {
        var held = new HeldBack();
        new LibraryViewModel(model.work(), model.tasks(), held, () -> Instant.EPOCH, Texts.in(Locale.ENGLISH),
                new Words(Locale.ENGLISH), desk, () -> {
                }).loadHeld();
        return held;
    }

    @Test
    void whatWaitsIsThereWhenTheWindowOpensAgainUnlessItWasDismissed() throws IOException {
        pier();
        var file = desk.file("pier.xml", LibraryDesk.pier(6, 6));
        model.refresh(only().conference());
        Files.delete(Path.of(file));
        var held = List.copyOf(model.held());
        assertEquals(held, List.copyOf(reopened().all()));

        model.dismiss(held.getFirst());
        assertEquals(List.of(), List.copyOf(reopened().all()));
        desk.undo();
        assertEquals(held, List.copyOf(reopened().all()));

        model.remove(PIER);
        assertEquals(List.of(), List.copyOf(reopened().all()));
        desk.undo();
        assertEquals(held, List.copyOf(model.held()), "it comes back with its conference");
        model.apply(held.getFirst());
        assertEquals(1, only().conference().talks());
        assertEquals(List.of(), List.copyOf(reopened().all()));
    }

    @Test
    void whatCannotBeAppliedAnyMoreKeepsItsCardAndSaysWhy() {
        pier();
        desk.file("pier.xml", LibraryDesk.pier(6, 6));
        model.refresh(only().conference());
        desk.conferences.remove(PIER);

        model.apply(model.held().getFirst());

        assertEquals(1, model.held().size());
        assertEquals(
                "pier-talks-2027: The library no longer has this conference. Import its schedule again. Nothing was "
                        + "changed.",
                desk.said.getLast());
    }

    @Test
    void whatWasHeldBackIsComparedAnewWhereTheScheduleHasChangedMeanwhile() {
        pier();
        desk.file("pier.xml", LibraryDesk.pier(6, 6));
        model.refresh(only().conference());
        var elsewhere = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), desk.conferences,
                () -> Instant.EPOCH);
        elsewhere.bring(desk.file("elsewhere.xml", LibraryDesk.pier(1, 7)), Progress.NONE);

        model.apply(model.held().getFirst());

        assertEquals("Pier Talks 2027 has changed meanwhile. What was held back was compared anew: look at it again.",
                desk.said.getLast());
        assertEquals(7, only().conference().talks());
        assertEquals(6, model.held().getFirst().changes().size());
        model.apply(model.held().getFirst());
        assertEquals(1, only().conference().talks());
    }

    @Test
    void whatWasAppliedIsNotTakenBackWhereANewerVersionCameSince() {
        pier();
        desk.file("pier.xml", LibraryDesk.pier(6, 6));
        model.refresh(only().conference());
        model.apply(model.held().getFirst());
        desk.file("pier.xml", LibraryDesk.pier(6, 7));
        model.refresh(only().conference());

        desk.undo();

        assertEquals("pier-talks-2027: It has been changed again since: there is nothing left of this to take back. "
                + "Nothing was changed.", desk.said.getLast());
        assertEquals(2, only().conference().talks());
    }

    @Test
    void aSuspiciousImportIsHeldBackToo() {
        pier();
        model.incoming().clear();
        model.bring(List.of(desk.file("other.xml", LibraryDesk.pier(6, 6))));

        assertEquals(List.of(), List.copyOf(model.incoming()));
        assertEquals(1, model.held().size());
    }

    @Test
    void theReportOfAnImportIsCopiedAsText() {
        var report = new ImportReport(PIER, "Pier Talks 2027", "pier.xml", desk.conferences.all().isEmpty()
                ? new org.trackbook.model.Zone(ZoneId.of("UTC"), ZoneSource.COMPUTER)
                : desk.conferences.all().getFirst().zone(), 2, 1,
                List.of(new Problem(Effect.SKIPPED, Cause.NO_TITLE, "pier.xml:12"),
                        new Problem(Effect.GUESSED, Cause.ZONE_FROM_COMPUTER, "", "UTC")),
                Optional.empty());

        assertEquals("""
                Import of Pier Talks 2027
                pier.xml
                2 talks and 1 breaks or the like kept, 1 skipped, 1 guessed

                Skipped (1)
                pier.xml:12: This entry has no title.

                Guessed (1)
                The schedule names no time zone and no known place. The zone of this computer was taken, UTC.
                """, report.text(Texts.in(Locale.ENGLISH), new Words(Locale.ENGLISH)));
    }

    @Test
    void aGuessedZoneIsCorrectedAndTheCorrectionTakenBack() {
        model.bring(List.of(desk.file("pier.xml", LibraryDesk.pier(1, 6, ""))));
        assertTrue(report().isZoneGuessed());

        model.corrections().zone(PIER, ZoneId.of("Asia/Tokyo"));
        assertEquals(ZoneId.of("Asia/Tokyo"), only().conference().zone().id());
        assertTrue(!report().isZoneGuessed());

        desk.undo();
        assertEquals(ZoneSource.COMPUTER, only().conference().zone().from());
    }

    @Test
    void aReportThatIsNoLongerKnownIsReadAgain() {
        pier();
        var later = new Corrections(model.work(), model.tasks(), Texts.in(Locale.ENGLISH),
                new Words(Locale.ENGLISH), desk, () -> {
                });
        var reports = new ArrayList<ImportReport>();
        later.report(PIER, reports::add, problem -> desk.said.add(problem.cause().name()));
        assertEquals(6, reports.getFirst().talks());

        var none = new Corrections(model.work(), model.tasks(), Texts.in(Locale.ENGLISH),
                new Words(Locale.ENGLISH), desk, () -> {
                });
        desk.file("pier.xml", "");
        none.report(PIER, reports::add, problem -> desk.said.add(problem.cause().name()));
        assertEquals("EMPTY", desk.said.getLast());
    }

    @Test
    void aReportOfAConferenceThatIsTakenOutMeanwhileIsRefusedWithASentence() {
        pier();
        var removing = new Progress() {
            @Override
            public void step(long done, long of, String what) {
                desk.conferences.remove(PIER);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        new Corrections(model.work(), net(removing), Texts.in(Locale.ENGLISH), new Words(Locale.ENGLISH), desk, () -> {
        }).report(PIER, _ -> desk.said.add("empty"), problem -> desk.said.add(problem.cause().name()));
        assertEquals("CONFERENCE_GONE", desk.said.getLast());
    }

    /// Schedules are read with this progress.
    private LibraryTasks net(Progress progress) {
        var tasks = new DirectTaskRunner();
        return new LibraryTasks(tasks, tasks, new TaskRunner() {
            @Override
            public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
                    Consumer<Throwable> onFailure) {
                return tasks.run(_ -> work.run(progress), onStep, onSuccess, onFailure);
            }

            @Override
            public Running later(Duration delay, Runnable onUi) {
                return tasks.later(delay, onUi);
            }

            @Override
            public void close() {
                tasks.close();
            }
        }, desk.failures::add);
    }

    @Test
    void correctedColumnsAreTakenBackAlsoWhereTheTableIsGone() throws IOException {
        var harbour = new ConferenceId("harbour");
        var file = desk.file("harbour.csv", "Title,Start,Track\nKnots,2027-06-05 10:00,Ropes\n");
        model.bring(List.of(file));
        var before = desk.conferences.conference(harbour);
        correct(harbour, "");
        assertEquals("harbour was read again: 1 entry", desk.said.getLast());
        Files.delete(Path.of(file));

        desk.undo();

        assertEquals(before, desk.conferences.conference(harbour));
        assertEquals(Map.of(), desk.conferences.columns(harbour));
        var reports = new ArrayList<ImportReport>();
        model.corrections().report(harbour, reports::add, _ -> {
        });
        assertEquals("Track", reports.getFirst().columns().orElseThrow().chosen().get("track"));
    }

    @Test
    void correctedColumnsAreNotTakenBackWhereTheTableWasReadAgainSince() {
        var harbour = new ConferenceId("harbour");
        var table = "Title,Start,Track\nKnots,2027-06-05 10:00,Ropes\n";
        model.bring(List.of(desk.file("harbour.csv", table)));
        correct(harbour, "");
        desk.file("harbour.csv", table + "Tides,2027-06-05 11:00,Water\n");
        model.refreshAll();

        desk.undo();

        assertEquals(
                "harbour: It has been changed again since: there is nothing left of this to take back. Nothing was "
                        + "changed.",
                desk.said.getLast());
        assertEquals(2, desk.conferences.conference(harbour).orElseThrow().talks().size());
        assertEquals(Map.of("track", ""), desk.conferences.columns(harbour));
    }

    private void correct(ConferenceId id, String track) {
        model.corrections().columns(id, Map.of("track", track), (_, _) -> {
        });
    }

    @Test
    void aConferenceIsMadeByHandAndTakenBack() {
        var made = new ArrayList<String>();
        model.make(" Harbour Meeting ", LocalDate.parse("2027-06-05"), LocalDate.parse("2027-06-06"),
                ZoneId.of("Europe/Lisbon"), id -> made.add(id.value()), made::add);
        model.make(" ", LocalDate.parse("2027-06-05"), LocalDate.parse("2027-06-06"), ZoneId.of("Europe/Lisbon"),
                id -> made.add(id.value()), made::add);

        assertEquals(List.of("harbour-meeting", "A title is missing."), made);
        assertEquals("Harbour Meeting", only().conference().title());
        model.refresh(only().conference());
        assertTrue(desk.said.getLast().contains("made by hand"));

        desk.undo();
        assertEquals(new LibraryState.Empty(), model.stateProperty().get());
    }

    @Test
    void inputsAreCheckedBeforeAnybodyIsAsked() {
        var wrong = new ArrayList<Cause>();
        model.check(List.of("https://pier.example/a.xml", "ftp://pier.example", "two words", "/no/such.xml"),
                problems -> problems.forEach(it -> wrong.add(it.cause())));
        assertEquals(List.of(Cause.SCHEME, Cause.BAD_ADDRESS, Cause.NOT_FOUND), wrong);
    }

    private void pier() {
        model.bring(List.of(desk.file("pier.xml", LibraryDesk.pier(1, 6))));
    }

    private ImportReport report() {
        var reports = new ArrayList<ImportReport>();
        model.corrections().report(PIER, reports::add, problem -> desk.said.add(problem.cause().name()));
        return reports.getFirst();
    }

    private LibraryState.Ready ready() {
        return assertInstanceOf(LibraryState.Ready.class, model.stateProperty().get());
    }

    private Card only() {
        assertEquals(1, ready().cards().size());
        return ready().cards().getFirst();
    }
}
