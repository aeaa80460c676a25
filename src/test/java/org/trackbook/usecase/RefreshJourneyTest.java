package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.About;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.plan.Change;
import org.trackbook.plan.Suspicion;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.VisitStore;
import org.trackbook.testkit.TempDatabase;

/// What a visitor meets who has a schedule refreshed, taken back and corrected.
class RefreshJourneyTest {
    private final TempDatabase temp = new TempDatabase();
    private final ConferenceStore conferences = temp.conferences();
    private final VisitStore visits = temp.visits();
    private final ImportSchedule imports = imports(conferences);
    private final RefreshSchedules refreshes = new RefreshSchedules(imports, conferences);
    private final RevertSchedule reverting = new RevertSchedule(conferences, RefreshJourneyTest::now);
    private final ReadChanges changes = new ReadChanges(conferences, visits);
    private final CorrectZone zones = new CorrectZone(conferences, visits);
    private final PlanDays plan = new PlanDays(conferences, visits, RefreshJourneyTest::now);
    private final KeepNotes notes = new KeepNotes(conferences, visits, RefreshJourneyTest::now, () -> new NoteId("n"));

    @AfterEach
    void close() {
        temp.close();
    }

    private static Instant now() {
        return Instant.parse("2027-05-20T10:00:00Z");
    }

    private static ImportSchedule imports(ConferenceStore conferences) {
        return new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences,
                RefreshJourneyTest::now);
    }

    // ---- refresh ----

    @Test
    void aRefreshSaysWhatIsNewAndNothingWhereNothingIs() throws IOException {
        var id = bring(talks(1, 9));
        plan.pick(id, 1, Optional.of(new Track("Sea")), Optional.empty());

        assertInstanceOf(Outcome.Unchanged.class, refresh(id));
        publish(talks(1, 9).replace("09:05", "19:05").replace("Talk 2<", "Tides<") + talk(10, "Land"));
        var kept = assertInstanceOf(Outcome.Kept.class, refresh(id));

        assertEquals(3, kept.changes().size());
        assertEquals(3, changes.unseen(id));
        var history = changes.history(id);
        assertEquals(List.of("changed 2 true", "moved 1 true", "added 10 false"), told(history.getFirst()));
        assertEquals(List.of(2, 1), history.stream().map(Refresh::number).toList());
        assertEquals(List.of(false, true), history.stream().map(Refresh::seen).toList());

        changes.seen(id);
        assertEquals(0, changes.unseen(id));
        assertTrue(changes.history(id).getFirst().seen());
    }

    @Test
    void aSourceThatSaysTheSameIsNotRead() throws IOException {
        var id = bring(talks(1, 3));

        assertInstanceOf(Look.Unchanged.class, refreshes.look(id, Progress.NONE));
        publish(talks(1, 3) + "<!-- another day -->");
        assertInstanceOf(Look.Read.class, refreshes.look(id, Progress.NONE));
        assertInstanceOf(Outcome.Unchanged.class, refresh(id));
        assertInstanceOf(Look.Unchanged.class, refreshes.look(id, Progress.NONE));
    }

    @Test
    void aMissingFileOrAnErrorPageChangesNothing() throws IOException {
        var id = bring(talks(1, 3));
        var before = conferences.versions(id);

        Files.writeString(file(), "<!DOCTYPE html><html><title>Sign in</title><body>Sign in</body></html>");
        assertEquals(Cause.WEB_PAGE, assertInstanceOf(Outcome.Refused.class, refresh(id)).look().problem().cause());
        Files.delete(file());
        assertEquals(Cause.NOT_FOUND, assertInstanceOf(Outcome.Refused.class, refresh(id)).look().problem().cause());

        assertEquals(before, conferences.versions(id));
    }

    @Test
    void aRefreshThatNobodyWantsAnyLongerChangesNothing() throws IOException {
        var id = bring(talks(1, 3));
        publish(talks(1, 4));
        var before = conferences.versions(id);

        assertInstanceOf(Outcome.Cancelled.class, refreshes.bring(id, false, new Stopped()));

        assertEquals(before, conferences.versions(id));
    }

    /// Somebody who pressed Cancel at once.
    private record Stopped() implements Progress {
        @Override
        public void step(long done, long of, String what) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }

    @Test
    void theSampleConferenceIsRefreshedFromWhatComesWithTheProgram() {
        var id = assertInstanceOf(Outcome.Kept.class, imports.keep(imports.lookAtSample())).conference().id();

        assertInstanceOf(Outcome.Unchanged.class, refresh(id));
        assertEquals(List.of(id), refreshes.all());
    }

    @Test
    void aConferenceThatWasRetitledIsStillTheOneThatWasAskedFor() throws IOException {
        var id = bring(talks(1, 9));
        publish(talks(1, 9), "Port Week", "2027-05-22");

        assertEquals("Port Week", assertInstanceOf(Outcome.Kept.class, refresh(id)).conference().title());
        assertEquals(id, conferences.all().getFirst().id());
        assertEquals(1, conferences.all().size());
    }

    // ---- held back ----

    @Test
    void whatDoesNotLookLikeANewerVersionIsHeldBackUntilSomebodyAcceptsIt() throws IOException {
        var id = bring(talks(1, 9));
        notes.write(id, About.talk(new TalkId("7")), "Bring a needle.");
        var before = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
        publish(talks(1, 3));

        var held = assertInstanceOf(Outcome.Held.class, refresh(id));
        assertEquals(List.of(new Suspicion(Suspicion.What.TALKS, "9", "3")), held.suspicions());
        assertEquals(6, held.changes().size());
        assertEquals(before, new Opened(conferences.conference(id).orElseThrow(), visits.visit(id)));

        assertInstanceOf(Outcome.Kept.class, imports.keep(held.read(), true));
        assertEquals(3, conferences.conference(id).orElseThrow().talks().size());

        var back = assertInstanceOf(Outcome.Kept.class, reverting.revert(id));
        assertEquals(6, back.changes().size());
        assertEquals(before, new Opened(conferences.conference(id).orElseThrow(), visits.visit(id)));
        assertEquals(List.of(Optional.of(1), Optional.empty(), Optional.empty()),
                changes.history(id).stream().map(Refresh::restored).toList());
    }

    @Test
    void whatWasHeldBackWaitsWhenTheProgramEndsAndTheSourceIsGone() throws IOException {
        var id = bring(talks(1, 9));
        publish(talks(1, 3));
        var held = assertInstanceOf(Outcome.Held.class, refresh(id));
        Files.delete(file());

        temp.reopen();
        var later = imports(temp.conferences());
        assertEquals(List.of(held), later.held());
        assertInstanceOf(Outcome.Kept.class, later.apply(later.held().getFirst()));
        assertEquals(3, temp.conferences().conference(id).orElseThrow().talks().size());
        assertEquals(List.of(), later.held());
    }

    @Test
    void whatWasHeldBackWaitsNoLongerThanItIsTheNewest() throws IOException {
        var id = bring(talks(1, 9));
        publish(talks(1, 3));
        assertInstanceOf(Outcome.Held.class, refresh(id));
        assertInstanceOf(Outcome.Held.class, refresh(id), "it is held back each time");
        assertEquals(1, imports.held().size());

        publish(talks(1, 9));
        assertInstanceOf(Outcome.Unchanged.class, refresh(id));
        assertEquals(List.of(), imports.held());

        publish(talks(1, 3));
        refresh(id);
        publish(talks(1, 10));
        assertInstanceOf(Outcome.Kept.class, refresh(id));
        assertEquals(List.of(), imports.held());
    }

    @Test
    void aTableThatIsHeldBackWaitsWithAllThatIsKnownOfIt() throws IOException {
        var rows = IntStream.rangeClosed(1, 9)
                .mapToObj("Talk %1$d,2027-05-22 %1$02d:00,Pier\n"::formatted)
                .collect(Collectors.joining());
        Files.writeString(file(), "Title,Start,Place\n" + rows);
        var id = assertInstanceOf(Outcome.Kept.class, imports.bring(file().toString(), Progress.NONE)).conference()
                .id();
        zones.correct(id, ZoneId.of("Asia/Tokyo"));
        conferences.columns(id, Map.of("track", ""));
        Files.writeString(file(), "Title,Start,Place\n" + rows.substring(0, rows.indexOf("Talk 3")));
        var held = assertInstanceOf(Outcome.Held.class, refresh(id));
        assertEquals(List.of(held), imports.held());
        assertFalse(held.read().problems().isEmpty());
        assertEquals(Map.of("track", ""), held.read().columns().orElseThrow().said());
    }

    @Test
    void anotherYearFromTheSameAddressIsHeldBackByARefreshAndANewConferenceForAnImport() throws IOException {
        var id = bring(talks(1, 9));
        publish(talks(21, 30), "Harbour Days 2028", "2028-05-20");

        var held = assertInstanceOf(Outcome.Held.class, refresh(id));
        assertEquals(Set.of(Suspicion.What.TALKS, Suspicion.What.YEAR),
                held.suspicions().stream().map(Suspicion::what).collect(Collectors.toSet()));
        var kept = assertInstanceOf(Outcome.Kept.class, imports.bring(file().toString(), Progress.NONE));

        assertEquals(new ConferenceId("harbour-days-2028"), kept.conference().id());
        assertEquals(List.of("harbour-days-2028", "harbour-days-2027"),
                conferences.all().stream().map(it -> it.id().value()).toList());
        assertEquals(9, conferences.conference(id).orElseThrow().talks().size());
    }

    @Test
    void bookmarksWithoutATitleAreHeldBackFromTheConferenceTheyAreOf() throws IOException {
        var id = bring(talks(1, 9));
        var bookmarks = temp.folder().resolve("bookmarks.xml");
        Files.writeString(bookmarks, schedule(talks(2, 4), "", "2027-05-22"));

        var held = assertInstanceOf(Outcome.Held.class, imports.bring(bookmarks.toString(), Progress.NONE));

        assertEquals(id, held.conference().id());
        assertEquals(List.of(new Suspicion(Suspicion.What.TALKS, "9", "3"),
                new Suspicion(Suspicion.What.CONFERENCE, "Harbour Days 2027", "bookmarks")), held.suspicions());
    }

    @Test
    void whatTouchedTheAgendaIsToldByTodaysIdsAndDays() throws IOException {
        var id = bring(talks(1, 9));
        plan.pick(id, 1, Optional.of(new Track("Sea")), Optional.empty());
        plan.drop(id, List.of(new TalkId("3")));
        plan.star(id, List.of(new TalkId("2")));
        publish(talks(1, 9).replace("09:10", "19:10").replace("Talk 3<", "Reefs<"));
        refresh(id);
        var sea = Pattern.compile("<event id=\"(\\d)\"").matcher(talks(1, 9).replace("09:10", "19:10"));
        Files.writeString(file(), schedule(sea.replaceAll("<event id=\"20$1\""), "Harbour Days 2027", "2027-05-22")
                .replace("<day index=\"1\"", "<day index=\"1\" date=\"2027-05-21\"/><day index=\"2\""));
        refresh(id);

        assertEquals(Set.of(new TalkId("202")), visits.visit(id).day(2).starred());
        assertEquals(List.of("moved 2 true", "changed 3 false"), told(changes.history(id).get(1)));
    }

    // ---- back ----

    @Test
    void aRefreshCanBeTakenBackAndDoneAgain() throws IOException {
        var id = bring(talks(1, 9));
        var first = conferences.conference(id);
        publish(talks(1, 8) + talk(12, "Sea"));
        refresh(id);
        var second = conferences.conference(id);

        reverting.revert(id);
        assertEquals(first, conferences.conference(id));
        assertEquals(0, changes.history(id).stream().filter(it -> !it.seen() && it.number() == 3).count());
        assertEquals(List.of("removed 12 false", "added 9 false"), told(changes.history(id).getFirst()));
        reverting.revert(id);
        assertEquals(second, conferences.conference(id));
        assertNotEquals(first, second);
    }

    @Test
    void thereIsNothingBeforeTheFirstImport() throws IOException {
        var id = bring(talks(1, 3));

        assertEquals(Cause.NOTHING_BEFORE,
                assertInstanceOf(Outcome.Refused.class, reverting.revert(id)).look().problem().cause());
    }

    @Test
    void afterGoingBackTheNextRefreshAsksWhereThatVersionCameFrom() throws IOException {
        var id = bring(talks(1, 9));
        var other = temp.folder().resolve("other.xml");
        Files.writeString(other, schedule(talks(1, 8), "Harbour Days 2027", "2027-05-22"));
        imports.bring(other.toString(), Progress.NONE);
        assertEquals(other.toString(), conferences.origin(id).orElseThrow().source());

        reverting.revert(id);

        assertEquals(file().toString(), conferences.origin(id).orElseThrow().source());
        assertInstanceOf(Look.Unchanged.class, refreshes.look(id, Progress.NONE));
    }

    // ---- zone ----

    @Test
    void aCorrectedZoneStaysOverRefreshesAndInWhatWasBefore() throws IOException {
        var id = bring(talks(1, 9));
        notes.write(id, About.talk(new TalkId("7")), "Bring a needle.");
        var azores = ZoneId.of("Atlantic/Azores");

        var corrected = zones.correct(id, azores).orElseThrow();
        assertTrue(corrected.changed());
        assertFalse(zones.correct(id, azores).orElseThrow().changed());
        assertEquals(new Zone(azores, ZoneSource.USER), corrected.opened().conference().zone());
        assertEquals(corrected.opened().conference().talk(new TalkId("7")).map(TalkFacts::of),
                Optional.ofNullable(corrected.opened().visit().talks().get(new TalkId("7"))));

        assertInstanceOf(Outcome.Unchanged.class, refresh(id));
        publish(talks(1, 8));
        var kept = assertInstanceOf(Outcome.Kept.class, refresh(id));
        assertEquals(1, kept.changes().size());
        assertEquals(azores, kept.conference().zone().id());

        zones.putBack(id, corrected.before());
        reverting.revert(id);
        assertEquals(corrected.before(), conferences.conference(id).orElseThrow().zone());
        assertEquals(Instant.parse("2027-05-22T08:05:00Z"),
                conferences.conference(id).orElseThrow().talk(new TalkId("1")).orElseThrow().slot().start());
    }

    @Test
    void aZoneThatIsGivenWithANewerVersionMovesNoTalk() throws IOException {
        var id = bring(talks(1, 9));
        var azores = new LookOptions(Optional.of(ZoneId.of("Atlantic/Azores")), Map.of());

        var zoned = imports.keep(imports.look(file().toString(), azores, Progress.NONE));
        assertEquals(List.of(), assertInstanceOf(Outcome.Kept.class, zoned).changes());
        assertEquals(ZoneSource.USER, conferences.conference(id).orElseThrow().zone().from());
        assertEquals(1, conferences.imports(id).size());
        publish(talks(1, 8));
        var newer = imports.keep(imports.look(file().toString(), LookOptions.NONE, Progress.NONE));
        assertEquals(1, assertInstanceOf(Outcome.Kept.class, newer).changes().size());
    }

    @Test
    void aZoneThatWasGuessedAndIsDeclaredNowMovesNoTalk() throws IOException {
        Files.writeString(file(), schedule(talks(1, 9), "Harbour Days 2027", "2027-05-22")
                .replaceAll("<time_zone_name>.*</time_zone_name>", "").replace("Lisbon", "Nowhere"));
        var id = assertInstanceOf(Outcome.Kept.class, imports.bring(file().toString(), Progress.NONE)).conference()
                .id();
        assertEquals(ZoneSource.COMPUTER, conferences.conference(id).orElseThrow().zone().from());

        publish(talks(1, 8));
        var kept = assertInstanceOf(Outcome.Kept.class, refresh(id));

        assertEquals(1, kept.changes().size());
        assertEquals(new Zone(ZoneId.of("Europe/Lisbon"), ZoneSource.SCHEDULE), kept.conference().zone());
    }

    @Test
    void whatIsHeldBackDoesNotEvenCorrectTheZone() throws IOException {
        var id = bring(talks(1, 9));
        var before = conferences.versions(id);
        publish(talks(1, 3));

        assertInstanceOf(Outcome.Held.class, imports.keep(imports.look(file().toString(),
                new LookOptions(Optional.of(ZoneId.of("Atlantic/Azores")), Map.of()), Progress.NONE)));
        assertEquals(before, conferences.versions(id));
    }

    // ---- at once ----

    @Test
    @Timeout(20)
    void whoAsksForTheSameMeanwhileGetsTheSameAnswer() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var once = new OneAtATime<String, Object>();
        var first = new FutureTask<>(() -> once.get("a", () -> {
            begun.countDown();
            await(go);
            return new Object();
        }));
        new Thread(first).start();
        begun.await();
        var second = new FutureTask<>(() -> once.get("a", Object::new));
        var waiting = new Thread(second);
        waiting.start();
        while (waiting.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        var other = run(() -> once.get("b", Object::new)).get();

        assertFalse(first.isDone());
        go.countDown();
        assertSame(first.get(), second.get());
        assertNotSame(first.get(), other);
        assertNotSame(first.get(), once.get("a", Object::new));
    }

    @Test
    @Timeout(20)
    void twoProgramsThatRefreshAtOnceRememberOneRefresh() throws Exception {
        var id = bring(talks(1, 9));
        publish(talks(1, 8));
        var look = refreshes.look(id, Progress.NONE);
        try (var there = Database.open(temp.file())) {
            var theirs = imports(new ConferenceStore(there));
            var mine = run(() -> imports.keep(look));
            var other = run(() -> theirs.keep(look));

            assertEquals(Set.of(Outcome.Kept.class, Outcome.Unchanged.class),
                    Set.of(mine.get().getClass(), other.get().getClass()));
        }
        assertEquals(2, conferences.imports(id).size());
    }

    private static <T> FutureTask<T> run(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- the schedule ----

    private Outcome refresh(ConferenceId id) {
        return refreshes.bring(id, false, Progress.NONE);
    }

    private static List<String> told(Refresh refresh) {
        return refresh.changes().stream().map(listed -> switch (listed.change()) {
            case Change.Added(var talk) -> "added " + talk.id().value();
            case Change.Removed(var talk) -> "removed " + talk.id().value();
            case Change.Moved(_, var talk, _) -> "moved " + talk.id().value();
            case Change.Changed(_, var talk, _) -> "changed " + talk.id().value();
        } + " " + listed.onAgenda()).toList();
    }

    private ConferenceId bring(String talks) throws IOException {
        publish(talks);
        return assertInstanceOf(Outcome.Kept.class, imports.bring(file().toString(), Progress.NONE)).conference().id();
    }

    private Path file() {
        return temp.folder().resolve("harbour.xml");
    }

    private void publish(String talks) throws IOException {
        publish(talks, "Harbour Days 2027", "2027-05-22");
    }

    private void publish(String talks, String title, String date) throws IOException {
        Files.writeString(file(), schedule(talks, title, date));
    }

    private static String schedule(String talks, String title, String date) {
        return """
                <schedule><conference><title>%s</title><city>Lisbon</city>
                <time_zone_name>Europe/Lisbon</time_zone_name><day_change>04:00</day_change></conference>
                <day index="1" date="%s"><room name="Pier">%s</room></day></schedule>
                """.formatted(title, date, talks);
    }

    private static String talks(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> talk(number, "Sea")).collect(Collectors.joining());
    }

    private static String talk(int number, String track) {
        return """
                <event id="%d"><start>09:%02d</start><duration>00:05</duration><title>Talk %d</title><track>%s</track>
                <persons><person id="%d">Speaker %d</person></persons></event>
                """.formatted(number, number * 5 % 60, number, track, number, number);
    }
}
