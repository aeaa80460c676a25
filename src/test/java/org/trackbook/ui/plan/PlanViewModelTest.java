package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.with;
import static org.trackbook.testkit.Talks.talk;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.ui.plan.PlanDesk.harbour;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Kind;
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
    void aTalkAskedForIsShownOnItsDay() {
        desk.open(harbour());
        desk.model.show(new TalkId("ropes"));

        assertEquals(2, desk.day().day().number());
        assertEquals(Optional.of(desk.talkOf("ropes")), desk.model.cardProperty().get());
    }

    private boolean isShort(String id) {
        return desk.model.line(desk.talkOf(id)).shortListed();
    }

    @Test
    void theShortListHoldsATalkUntilItIsStarredOrTakenOff() {
        desk.open(harbour());
        desk.model.shortList(desk.talkOf("bricks"));
        desk.model.shortList(desk.talkOf("sand"));
        assertEquals(List.of(true, true, false), List.of(isShort("bricks"), isShort("sand"), isShort("roofs")));
        assertEquals(2, desk.model.tracks().lines().get(1).shortListed());
        desk.model.filter().turn(new Filter.Condition(Facet.ONLY, Facet.SHORT));
        assertEquals(List.of("10:00", "bricks NONE", "11:00", "sand NONE"), desk.rows());

        desk.model.star(desk.talkOf("bricks"));
        assertEquals(List.of("11:00", "sand NONE"), desk.rows());
        desk.model.shortList(desk.talkOf("sand"));
        assertEquals(List.of(), desk.rows());

        desk.model.undo();
        desk.model.undo();
        assertEquals(List.of("10:00", "bricks NONE", "11:00", "sand NONE"), desk.rows());
    }

    @Test
    void whatIsOnTheAgendaWithTheMainTrackNeedsNoShortList() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.shortList(desk.talkOf("nets"));

        assertFalse(isShort("nets"));
        assertEquals("On your agenda with the main track: “Mending nets”", desk.said.getLast());
    }

    @Test
    void breaksAndStandsAreNotPlanned() {
        desk.open(
                conference(talk("nets", "Sea", 1, "10:00", 30), with(talk("tea", "Food", 1, "11:00", 30), Kind.BREAK)));
        desk.model.star(desk.talkOf("tea"));

        assertEquals(Standing.NONE, desk.model.standing(desk.talkOf("tea")));
        assertEquals(List.of("No talk, so not planned: “Talk tea”"), desk.said);
    }

    @Test
    void nowIsFoundOnAnotherDayToo() {
        desk.open(harbour());
        desk.model.selectToday();
        assertEquals(1, desk.day().day().number());

        desk.now.set(at(2, "09:00"));
        desk.model.selectToday();
        assertEquals(2, desk.day().day().number());
    }

    @Test
    void eachDaySaysWhatIsPlannedForIt() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.star(desk.talkOf("bricks"));
        desk.model.show(new TalkId("ropes"));
        desk.model.star(desk.talkOf("ropes"));

        assertEquals(List.of("1 Sea 1", "2  1"), desk.day()
                .days()
                .stream()
                .map(it -> it.day().number() + " " + it.main().map(Track::value).orElse("") + " " + it.stars())
                .toList());
    }
}
