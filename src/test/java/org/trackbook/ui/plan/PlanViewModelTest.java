package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.usecase.Opened;

class PlanViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    @Test
    void withoutAConferenceThereIsNothingToPlan() {
        assertInstanceOf(PlanState.Empty.class, desk.model.stateProperty().get());
    }

    @Test
    void aConferenceWithoutTalksSaysSo() {
        desk.open(conference());

        assertEquals(new PlanState.NoTalks("Harbour Days 2027"), desk.model.stateProperty().get());
    }

    @Test
    void theTracksOfADayAreSummedUpAndSortedAsOneLikes() {
        desk.open(harbour());
        assertEquals(List.of("Sea 3 talks 105 min", "Land 3 talks 100 min", "Air 1 talks 20 min"), desk.tracks());

        desk.model.orderProperty().set(TrackOrder.NAME);
        assertEquals(List.of("Air 1 talks 20 min", "Land 3 talks 100 min", "Sea 3 talks 105 min"), desk.tracks());

        desk.model.orderProperty().set(TrackOrder.SIZE);
        assertEquals("Air 1 talks 20 min", desk.tracks().getLast());
    }

    @Test
    void aMainTrackFillsMyDayAndLeavesTheList() {
        desk.open(harbour());
        desk.choose("Sea");

        assertEquals(List.of("10:00 nets MAIN", "10:30 gap 60 gulls sand", "11:30 knots MAIN", "12:00 tides MAIN",
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
    void aStarThatOverlapsIsAClashAndKeepingOneLetsTheOtherGo() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("bricks"));
        assertEquals(List.of("10:00 clash 15 nets bricks", "11:00 gap 30 sand", "11:30 knots MAIN",
                "12:00 tides MAIN", "12:45 end"), desk.items());
        assertEquals(List.of("Land 3 talks 100 min *", "Air 1 talks 20 min"), desk.tracks());

        var clash = (MyDayItem.ClashItem) desk.model.items().getFirst();
        desk.model.keep(clash.talks().getLast());
        assertEquals(List.of("10:00 dropped nets", "10:15 bricks STAR", "11:00 gap 30 sand", "11:30 knots MAIN",
                "12:00 tides MAIN", "12:45 end"), desk.items());

        desk.model.undo();
        desk.model.keep(((MyDayItem.ClashItem) desk.model.items().getFirst()).talks().getFirst());
        assertEquals(Standing.NONE, desk.model.standing(desk.talkOf("bricks")));
        assertEquals(Standing.MAIN, desk.model.standing(desk.talkOf("nets")));
    }

    @Test
    void whatTheVisitorEnteredHimselfIsNotDroppedByKeepingATalk() {
        desk.open(harbour());
        var conference = desk.opened.get().orElseThrow().conference();
        desk.library.visits()
                .own(conference.id(), new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(10, 10),
                        Duration.ofMinutes(10), "Coffee with Ana", Optional.empty(), Optional.empty(), List.of()));
        desk.opened.set(Optional.of(new Opened(conference, desk.library.visits().visit(conference.id()))));
        desk.choose("Sea");

        var clash = (MyDayItem.ClashItem) desk.model.items().getFirst();
        assertEquals(List.of(false, true), clash.talks().stream().map(MyDayItem.Clashing::keepable).toList());
    }

    @Test
    void aDroppedTalkComesBackByDroppingItAgain() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.drop(desk.talkOf("knots"));
        assertEquals(List.of("10:00 nets MAIN", "10:30 gap 90 gulls sand", "11:30 dropped knots", "12:00 tides MAIN",
                "12:45 end"), desk.items());

        desk.model.drop(desk.talkOf("knots"));
        assertEquals("11:30 knots MAIN", desk.items().get(2));
    }

    @Test
    void everyChangeOfThePlanCanBeTakenBackAndDoneAgain() {
        desk.open(harbour());
        var untouched = desk.items();
        desk.choose("Sea");
        desk.model.drop(desk.talkOf("knots"));
        desk.model.star(desk.talkOf("sand"));
        var planned = desk.items();

        desk.model.undo();
        desk.model.undo();
        desk.model.undo();
        desk.model.undo();
        assertEquals(untouched, desk.items());

        desk.model.redo();
        desk.model.redo();
        desk.model.redo();
        desk.model.redo();
        assertEquals(planned, desk.items());
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        desk.open(harbour());
        desk.model.star(desk.talkOf("sand"));
        desk.model.undo();
        desk.model.star(desk.talkOf("roofs"));
        desk.model.redo();

        assertEquals(List.of("12:30 roofs STAR", "13:00 end"), desk.items());
    }

    @Test
    void thePlanOutlivesTheProgram() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("bricks"));
        var planned = desk.items();

        desk.library.reopen();
        var conference = harbour();
        desk.opened.set(Optional.empty());
        desk.opened.set(Optional.of(new Opened(conference, desk.library.visits().visit(conference.id()))));

        assertEquals(planned, desk.items());
    }

    @Test
    void suggestionsForAGapBeginInTheNearestRoom() {
        desk.open(conference(in("H.10", talk("a", "Sea", 1, "10:00", 30)), in("H.10", talk("b", "Sea", 1, "12:00", 30)),
                in("K.1", talk("far", "Air", 1, "10:30", 20)), in("H.20", talk("near", "Air", 1, "10:40", 20)),
                in("H.10", talk("here", "Land", 1, "11:00", 20)), in("H.10", talk("long", "Land", 1, "11:30", 40)),
                in("K.2", talk("farther", "Air", 1, "10:50", 20))));
        desk.choose("Sea");

        assertEquals("10:30 gap 90 here near far", desk.items().get(1));
    }

    @Test
    void aShortWayToAnotherBuildingIsSaid() {
        desk.open(conference(in("H.10", talk("a", "Sea", 1, "10:00", 30)),
                in("K.10", talk("b", "Sea", 1, "10:35", 30)), in("K.20", talk("c", "Sea", 1, "11:05", 30))));
        desk.choose("Sea");

        assertEquals(List.of("10:00 a MAIN", "10:35 b MAIN 5 to walk", "11:05 c MAIN", "11:35 end"), desk.items());
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
    void aBackupStandsBesideTheTalkItIsFor() {
        desk.open(harbour());
        desk.library.visits()
                .plan(harbour().id(), new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(),
                        Set.of(), Set.of(), Map.of(new TalkId("bricks"), new TalkId("nets")), Optional.empty()),
                        List.of());
        desk.opened.set(Optional.of(new Opened(harbour(), desk.library.visits().visit(harbour().id()))));

        assertEquals("10:00 nets MAIN else bricks", desk.items().getFirst());
    }

    @Test
    void aFilterFindsWordsWithoutCaseAndAccentsWhereverTheyStand() {
        desk.open(harbour());
        desk.model.filter().textProperty().set("CAFE sea");
        assertEquals(List.of("10:00", "nets NONE", "11:00", "knots NONE"), desk.rows());

        desk.model.filter().textProperty().set("nobody says this");
        assertEquals(List.of(), desk.rows());
    }

    @Test
    void onlyWhatFitsIntoFreeTimeCanBeShown() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.filter().turn(new Filter.Condition(Facet.ONLY, Facet.FREE));

        assertEquals(List.of("10:00", "gulls NONE", "11:00", "sand NONE"), desk.rows());
    }

    @Test
    void theFirstDayShownIsTheOneThatIsNowAndTheChosenOneIsRemembered() {
        desk.now.set(at(2, "09:00"));
        desk.open(harbour());
        assertEquals(List.of("10:00", "ropes NONE"), desk.rows());

        desk.model.move(-1);
        desk.model.move(-1);
        assertEquals(1, desk.day().day().number());

        desk.open(other());
        desk.opened.set(Optional.of(new Opened(harbour(), desk.library.visits().visit(harbour().id()))));
        assertEquals(1, desk.day().day().number());
    }

    private static Conference other() {
        return harbour().withId(new ConferenceId("other-days"));
    }

    @Test
    void theLabelOfADayIsKeptWhenTypingRests() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.label("At s");
        desk.model.label("At sea");
        desk.model.star(desk.talkOf("bricks"));
        assertEquals("At sea", desk.model.labelProperty().get());
        desk.tasks.elapse(Duration.ofMillis(500));

        assertEquals(Optional.of("At sea"), desk.library.visits().visit(harbour().id()).day(1).label());
        assertEquals(Optional.of("At sea"), desk.day().label());
    }

    @Test
    void aLabelBeingTypedIsKeptWhenAnotherConferenceIsOpened() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.label("At sea");
        desk.open(other());

        assertEquals(Optional.of("At sea"), desk.library.visits().visit(harbour().id()).day(1).label());
        assertEquals("", desk.model.labelProperty().get());
    }

    @Test
    void aTalkAskedForIsShownOnItsDay() {
        desk.open(harbour());
        desk.model.show(new TalkId("ropes"));

        assertEquals(2, desk.day().day().number());
        assertEquals(Optional.of(desk.talkOf("ropes")), desk.model.cardProperty().get());
    }
}
