package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.with;
import static org.trackbook.ui.plan.PlanDesk.harbour;
import static org.trackbook.ui.plan.PlanDesk.in;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;

class MyDayTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    @Test
    void aMainTrackFillsMyDayAndLeavesTheList() {
        desk.open(harbour());
        desk.choose("Sea");

        assertEquals(List.of("10:00 nets MAIN", "10:30 gap 60 gulls sand;", "11:30 knots MAIN", "12:00 tides MAIN",
                "12:45 end"), desk.items());
        assertEquals(List.of("Land 3 talks 100 min", "Air 1 talks 20 min"), desk.tracks());
        assertEquals(3, desk.day().agenda());
        assertEquals(Duration.ofMinutes(105), desk.day().length());
        assertEquals(List.of("Sea is the main track"), desk.said);
    }

    @Test
    void whatWasSaidOfATalkThatIsGoneStandsAtTheFootOfItsDay() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("roofs"));
        var rest = harbour().talks().stream().filter(talk -> !talk.id().value().equals("roofs"));
        desk.open(conference(rest.toArray(Talk[]::new)));

        assertEquals("lost Roofs in a storm", desk.items().getLast());
        desk.model.select(2);
        assertEquals(List.of(), desk.items());
    }

    @Test
    void onTheDayItselfWhatIsOverFoldsIntoOneLine() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.now.set(at(1, "12:10"));
        assertEquals(List.of("2 before", "12:00 tides MAIN 35 left", "12:45 end"), desk.items());

        desk.model.fold();
        assertEquals(List.of("2 before, open", "10:00 nets MAIN", "11:30 knots MAIN", "12:00 tides MAIN 35 left",
                "12:45 end"), desk.items());
    }

    @Test
    void aCancelledTalkOfTheMainTrackStaysToBeSeen() {
        desk.open(conference(talk("nets", "Sea", 1, "10:00", 30),
                with(talk("knots", "Sea", 1, "11:00", 30), Status.CANCELLED)));
        desk.choose("Sea");

        assertEquals(List.of("10:00 nets MAIN", "10:30 end", "11:00 cancelled knots"),
                desk.items().stream().sorted().toList());
    }

    @Test
    void aDroppedTalkComesBackByDroppingItAgain() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.drop(desk.talkOf("knots"));
        assertEquals(List.of("10:00 nets MAIN", "10:30 gap 90 gulls sand;", "11:30 dropped knots", "12:00 tides MAIN",
                "12:45 end"), desk.items());

        desk.model.drop(desk.talkOf("knots"));
        assertEquals("11:30 knots MAIN", desk.items().get(2));
    }

    // ---- clashes ----

    @Test
    void aStarThatOverlapsIsAClashAndKeepingOneLetsTheOtherGo() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("bricks"));
        assertEquals(List.of("10:00 clash 15 nets bricks leave 10:15", "11:00 gap 30 sand;", "11:30 knots MAIN",
                "12:00 tides MAIN", "12:45 end"), desk.items());
        assertEquals(List.of("Land 3 talks 100 min *", "Air 1 talks 20 min"), desk.tracks());

        desk.decide.keep(clashing("bricks"));
        assertEquals(List.of("10:00 dropped nets", "10:15 bricks STAR", "11:00 gap 30 sand;", "11:30 knots MAIN",
                "12:00 tides MAIN", "12:45 end"), desk.items());

        desk.model.undo();
        desk.decide.keep(clashing("nets"));
        assertEquals(Standing.NONE, desk.model.standing(desk.talkOf("bricks")));
        assertEquals(Standing.MAIN, desk.model.standing(desk.talkOf("nets")));
    }

    private MyDayItem.Clashing clashing(String id) {
        return desk.model.items()
                .stream()
                .filter(MyDayItem.Clashing.class::isInstance)
                .map(MyDayItem.Clashing.class::cast)
                .filter(it -> it.talk().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheVisitorEnteredHimselfIsNotDroppedByKeepingATalk() {
        desk.open(harbour());
        enter("10:10", 10);
        desk.choose("Sea");

        assertEquals(List.of(false, true), List.of(clashing("nets").keepable(), clashing("own-1").keepable()));
    }

    private void enter(String start, int minutes) {
        desk.library.visits()
                .own(harbour().id(), new OwnEntry(new TalkId("own-1"), 1, LocalTime.parse(start),
                        Duration.ofMinutes(minutes), "Coffee with Ana", Optional.empty(), Optional.empty(), List.of()));
        desk.reload();
    }

    @Test
    void ofTalksThatBeginTogetherNoneCanBeLeftForTheOther() {
        desk.open(conference(talk("a", "Sea", 1, "10:00", 30), talk("b", "Land", 1, "10:00", 45)));
        desk.choose("Sea");
        desk.model.star(desk.talkOf("b"));

        assertEquals(List.of("10:00 clash 30 b a together", "10:45 end"), desk.items());
    }

    @Test
    void threeTalksThatOverlapOneAfterTheOtherAreOneClashWithTwoDepartures() {
        desk.open(conference(talk("a", "Sea", 1, "10:00", 60), talk("b", "Land", 1, "10:30", 60),
                talk("c", "Sea", 1, "11:15", 30)));
        desk.choose("Sea");
        desk.model.star(desk.talkOf("b"));

        assertEquals(List.of("10:00 clash 30 a b c leave 10:30 leave 11:15", "11:45 end"), desk.items());
    }

    @Test
    void keepingBothSaysWhenToLeaveAndIsRememberedUntilTheVisitorDecidesAgain() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("bricks"));
        desk.decide.keepAll(foot());
        var kept = List.of("10:00 nets MAIN leave 10:15", "10:15 bricks STAR 0 to room", "11:00 gap 30 sand;",
                "11:30 knots MAIN", "12:00 tides MAIN", "12:45 end");
        assertEquals(kept, desk.items());
        assertEquals("Both kept: you leave at 10:15", desk.said.getLast());

        desk.decide.stay(desk.talkOf("nets"));
        assertEquals("10:00 clash 15 nets bricks leave 10:15", desk.items().getFirst());
        desk.model.undo();
        assertEquals(kept, desk.items());
        desk.library.reopen();
        desk.reload();
        assertEquals(kept, desk.items());
    }

    private MyDayItem.ClashFoot foot() {
        return desk.model.items()
                .stream()
                .filter(MyDayItem.ClashFoot.class::isInstance)
                .map(MyDayItem.ClashFoot.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofThreeTalksThatAreAllKeptEachIsLeftForTheNext() {
        desk.open(conference(talk("a", "Sea", 1, "10:00", 90), talk("b", "Land", 1, "10:30", 60),
                talk("c", "Sea", 1, "11:15", 30)));
        desk.choose("Sea");
        desk.model.star(desk.talkOf("b"));
        desk.decide.keepAll(foot());

        assertEquals(List.of("10:00 a MAIN leave 10:30", "10:30 b STAR 0 to room leave 11:15",
                "11:15 c MAIN 0 to room", "11:45 end"), desk.items());
    }

    // ---- gaps ----

    @Test
    void suggestionsForAGapBeginInTheNearestRoom() {
        desk.open(conference(in("H.10", talk("a", "Sea", 1, "10:00", 30)), in("H.10", talk("b", "Sea", 1, "12:00", 30)),
                in("K.1", talk("far", "Air", 1, "10:30", 20)), in("H.20", talk("near", "Air", 1, "10:40", 20)),
                in("H.10", talk("here", "Land", 1, "11:00", 20)), in("H.10", talk("long", "Land", 1, "11:30", 40)),
                in("K.2", talk("farther", "Air", 1, "10:50", 20))));
        desk.choose("Sea");

        assertEquals("10:30 gap 90 here near far +1", desk.items().get(1));
    }

    @Test
    void ofTalksThatAreEquallyNearThoseOfTheShortListComeFirst() {
        desk.open(conference(in("H.10", talk("a", "Sea", 1, "10:00", 30)), in("H.10", talk("b", "Sea", 1, "12:00", 30)),
                in("K.1", talk("one", "Air", 1, "10:30", 20)), in("K.2", talk("two", "Air", 1, "10:50", 20)),
                in("H.20", talk("near", "Air", 1, "11:30", 20))));
        desk.choose("Sea");
        desk.decide(new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(), Set.of(new TalkId("two")),
                Set.of(), Map.of(), Map.of(), Optional.empty()));

        assertEquals("10:30 gap 90 near two! one;", desk.items().get(1));
    }

    @Test
    void aQuarterOfAnHourIsAGapAndLessIsNot() {
        desk.open(conference(talk("a", "Sea", 1, "10:00", 30), talk("b", "Sea", 1, "10:44", 16),
                talk("c", "Sea", 1, "11:15", 30)));
        desk.choose("Sea");

        assertEquals(List.of("10:00 a MAIN", "10:44 b MAIN", "11:00 gap 15;", "11:15 c MAIN", "11:45 end"),
                desk.items());
    }

    // ---- ways ----

    @Test
    void aChangeOfRoomsIsSaidWithTheMinutesBetweenAndATightOneToAnotherBuildingStandsOut() {
        desk.open(conference(in("H.10", talk("a", "Sea", 1, "10:00", 30)),
                in("K.10", talk("b", "Sea", 1, "10:35", 30)), in("K.20", talk("c", "Sea", 1, "11:05", 30)),
                in("H.20", talk("d", "Sea", 1, "11:45", 30)), in("H.20", talk("e", "Sea", 1, "12:20", 30))));
        desk.choose("Sea");

        assertEquals(List.of("10:00 a MAIN", "10:35 b MAIN 5 to building!", "11:05 c MAIN 0 to room",
                "11:45 d MAIN 10 to building", "12:20 e MAIN", "12:50 end"), desk.items());
    }

    // ---- backups ----

    @Test
    void aBackupStandsBelowTheTalkItIsForAndInAClashToo() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.decide(new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(), Set.of(), Set.of(),
                Map.of(new TalkId("bricks"), new TalkId("nets")), Map.of(), Optional.empty()));
        assertEquals("10:00 nets MAIN else bricks", desk.items().getFirst());

        enter("10:10", 10);
        assertEquals("10:00 clash 10 nets else bricks own-1 leave 10:10", desk.items().getFirst());
    }
}
