package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

class HistoryTest {
    private static final Origin ORIGIN = new Origin("harbour.xml", "schedule-xml", "d1",
            Instant.parse("2027-05-01T10:00:00Z"));

    private final TempDatabase library = new TempDatabase();
    private final ConferenceStore conferences = library.conferences();

    @AfterEach
    void close() {
        library.close();
    }

    @RepeatedTest(10)
    void everyEarlierVersionIsMadeAgainSignBySign(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var versions = new ArrayList<Conference>();
        for (var talks : List.of(30, 20, 40, 0, 10)) {
            versions.addFirst(seeds.conference(talks));
            keep(versions.getFirst());
        }

        var read = conferences.versions(versions.getFirst().id());

        assertEquals(versions, read.stream().map(it -> it.after().orElseThrow()).toList(),
                "seed " + run.getCurrentRepetition());
        assertEquals(versions.subList(1, versions.size()),
                read.stream().flatMap(it -> it.before().stream()).toList());
    }

    @Test
    void talksInAnOrderOfTheirOwnAndTheConferencesOwnWordsComeBackToo() {
        var first = Talks.conference(talk("a"), talk("b"), talk("c"));
        var odd = new Conference(first.id(), "Harbor Days", "Shed", "Porto",
                new Zone(ZoneId.of("Europe/Madrid"), ZoneSource.PLACE), "0.1", List.of(Talks.day(2)),
                first.rooms().reversed(), first.talks().reversed());
        keep(odd);
        keep(first);

        assertEquals(Optional.of(odd), conferences.versions(first.id()).getFirst().before());
    }

    @Test
    void whatIsToldComesFirstAndTheRestIsRememberedWithoutBeingTold() {
        var first = Talks.conference(talk("a"), talk("b"), talk("gone"));
        var moved = Talks.talk("a", "Sails", 1, "12:00", 30);
        var blank = Talks.titled(talk("b"), "Talk  b");
        var second = Talks.conference(moved, blank, talk("new"));
        keep(first);
        conferences.keep(Optional.of(first), second, ORIGIN,
                new Recorded(new Tally(0, 0, 1, 0), List.of(step(Step.Kind.MOVED, talk("a"), moved))),
                _ -> Leading.NOWHERE);

        assertEquals(List.of(step(Step.Kind.MOVED, talk("a"), moved), step(Step.Kind.SAME, talk("b"), blank),
                new Step(Step.Kind.SAME, "", Optional.of(talk("gone")), Optional.empty()),
                new Step(Step.Kind.SAME, "", Optional.empty(), Optional.of(talk("new")))),
                conferences.versions(first.id()).getFirst().steps());
        assertEquals(1, conferences.unseen(first.id()));
    }

    @Test
    void aTalkThatStayedTheSameLeavesNoTrace() {
        var first = Talks.conference(talk("a"), talk("b"));
        keep(first);
        keep(Talks.conference(talk("a"), talk("b"), talk("c")));

        assertEquals(List.of("c"), conferences.versions(first.id()).getFirst().steps().stream().map(
                step -> step.after().orElseThrow().id().value()).toList());
    }

    @Test
    void earlierVersionsFollowACorrectedZone() {
        var first = Talks.conference(talk("a"));
        var second = Talks.conference(Talks.talk("a", "Sails", 1, "12:00", 30));
        keep(first);
        keep(second);
        var zone = second.zone().corrected(ZoneId.of("Atlantic/Azores"));

        conferences.correct(first.id(), zone, (_, _, _) -> Map.of());

        assertEquals(Optional.of(second.in(zone)), conferences.conference(first.id()));
        assertEquals(Optional.of(first.in(zone)), conferences.versions(first.id()).getFirst().before());
    }

    @Test
    void nothingIsKeptOverAVersionThatNobodyComparedWith() {
        var first = Talks.conference(talk("a"));
        var second = Talks.conference(talk("b"));
        keep(second);

        assertFalse(conferences.keep(Optional.of(first), first, ORIGIN, none(), _ -> Leading.NOWHERE));
        assertFalse(conferences.keep(Optional.empty(), first, ORIGIN, none(), _ -> Leading.NOWHERE));
        assertEquals(Optional.of(second), conferences.conference(first.id()));
        assertEquals(1, conferences.imports(first.id()).size());
    }

    @Test
    void anImportThatIsKilledOnTheWayChangesNothing() {
        var first = Talks.conference(talk("a"));
        keep(first);
        var before = List.of(conferences.versions(first.id()), conferences.all(), library.visits().visit(first.id()));

        assertThrows(IllegalStateException.class,
                () -> conferences.keep(Optional.of(first), Talks.conference(talk("b")), ORIGIN, none(), _ -> {
                    throw new IllegalStateException("killed");
                }));
        library.database().write("let the last statement fail", session -> {
            session.script(
                    "create trigger killed before insert on schedule_change begin select raise(abort, 'killed'); end");
            return true;
        });
        assertThrows(StoreException.class, () -> conferences.keep(Optional.of(first), Talks.conference(talk("b")),
                ORIGIN, none(), _ -> new Leading(Map.of(new TalkId("a"), new TalkId("b")), Map.of())));
        library.reopen();

        var again = library.conferences();
        assertEquals(before, List.of(again.versions(first.id()), again.all(), library.visits().visit(first.id())));
        assertTrue(library.database().check().ok());
    }

    private static Recorded none() {
        return new Recorded(Tally.first(0), List.of());
    }

    private static Step step(Step.Kind kind, Talk before, Talk after) {
        return new Step(kind, kind == Step.Kind.SAME ? "" : "id", Optional.of(before), Optional.of(after));
    }

    private static Talk talk(String id) {
        return Talks.talk(id, "Sails", 1, "10:00", 30);
    }

    private void keep(Conference conference) {
        conferences.keep(conference, ORIGIN, Tally.first(0), Map.of());
    }
}
