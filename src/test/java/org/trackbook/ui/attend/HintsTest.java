package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPart;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;

class HintsTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        desk.with(conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Nets", "Ada Quay"),
                titled(talk("knots", "Sea", 1, "10:30", 30), "Knots", "Ben Rope"),
                titled(talk("bread", "Land", 1, "10:30", 30), "Bread", "Dora Mill"),
                titled(talk("sails", "Sea", 2, "10:00", 30), "Sails", "Cleo Bay")), "Sea", "Sea");
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void aFullRoomOffersAnotherAndOneKeyGoesThere() {
        assertEquals("Knots", desk.title());
        desk.model.attendOrNot(Attendance.State.ROOM_FULL);
        var full = assertInstanceOf(Hint.RoomFull.class, desk.ready().hint());
        assertEquals(List.of("Bread"), full.talks().stream().map(it -> it.title()).toList());
        desk.model.goInstead();
        assertEquals("Bread", desk.title());
        assertEquals(new Hint.Nothing(), desk.ready().hint());
        desk.model.goInstead();
        assertEquals("Bread", desk.title(), "nothing more is offered");
    }

    @Test
    void theEveningAsksWhatHasNoAnswerYet() {
        desk.model.attendOrNot(Attendance.State.ATTENDED);
        assertEquals(new Hint.Nothing(), desk.ready().hint(), "the day goes on");
        desk.now.set(at(1, "19:00"));
        var asked = new ArrayList<About>();
        for (var about = desk.model.answer(); about.isPresent() && asked.size() < 9; about = desk.model.answer()) {
            asked.add(about.get());
            desk.ready()
                    .sections()
                    .stream()
                    .flatMap(section -> section.drafts().stream())
                    .filter(draft -> draft.about().equals(asked.getLast()))
                    .forEach(draft -> draft.textProperty().set("An answer"));
            desk.rest();
        }
        assertEquals(List.of(About.talk(talkId("knots")),
                new About.WholeDay(1, DayPart.INTRO), new About.WholeDay(1, DayPart.ATMOSPHERE),
                new About.WholeDay(1, DayPart.EVENING), new About.Trip(TripPart.DOWNSIDES)), asked);
        desk.model.openDay();
        assertEquals(new Hint.Nothing(), desk.ready().hint(), "all is answered");
    }

    @Test
    void theQuestionStaysWhileItsAnswerIsTyped() {
        desk.now.set(at(1, "19:00"));
        var shown = assertInstanceOf(Hint.Evening.class, desk.ready().hint());
        desk.model.answer();
        desk.type("A day of ropes");
        desk.rest();
        var typed = assertInstanceOf(Hint.Evening.class, desk.ready().hint());
        assertEquals(shown.question(), typed.question());
        desk.model.openDay();
        assertEquals(new About.WholeDay(1, DayPart.ATMOSPHERE),
                assertInstanceOf(Hint.Evening.class, desk.ready().hint()).question().about());
    }

    @Test
    void theLastEveningAsksAboutTheTrip() {
        desk.now.set(at(2, "12:00"));
        desk.model.nextDay();
        assertEquals(6, assertInstanceOf(Hint.Evening.class, desk.ready().hint()).left());
        desk.now.set(at(2, "12:00").plusSeconds(49 * 3600));
        assertEquals(new Hint.Nothing(), desk.ready().hint(), "two days later nobody is asked");
    }

    @Test
    void whoWantsNoQuestionsIsAskedNoMoreThisEvening() {
        desk.now.set(at(1, "19:00"));
        desk.model.hush();
        assertEquals(new Hint.Nothing(), desk.ready().hint());
    }

    @Test
    void theBestOfTheDayStandTogetherTheBestFirst() {
        desk.model.open(talkId("nets"));
        desk.model.rate(4);
        desk.model.open(talkId("knots"));
        desk.model.rate(5);
        desk.model.open(talkId("bread"));
        desk.model.rate(3);
        desk.model.openBest();
        assertEquals(List.of("Knots 5", "Nets 4"), assertInstanceOf(Subject.Best.class, desk.ready().subject()).talks()
                .stream()
                .map(it -> it.talk().title() + " " + it.stars())
                .toList());
        assertEquals(2, desk.ready().foot().best());
    }

    @Test
    void whatIsToBeWatchedWaitsInAListUntilItIsWatched() {
        desk.model.watch();
        desk.model.open(talkId("sails"));
        desk.model.watch();
        desk.model.openWatch();
        assertEquals(List.of("Knots", "Sails"), titles());
        desk.model.watched(desk.ready().conference().id(), talkId("knots"));
        assertEquals(List.of("Sails"), titles());
        desk.undo.getLast().run();
        assertEquals(List.of("Knots", "Sails"), titles());
        assertEquals(Optional.empty(), desk.stored().attendance(talkId("knots")).flatMap(Attendance::state));
    }

    @Test
    void whatIsToBeWatchedOfAllConferencesStandsTogetherTheOpenOneFirst() {
        var harbour = desk.ready().conference();
        desk.model.watch();
        var yard = new Conference(new ConferenceId("yard-2026"), "Yard 2026", harbour.venue(), harbour.city(),
                harbour.zone(), harbour.version(), harbour.days(), List.of(),
                List.of(titled(talk("bricks", "Land", 1, "10:00", 30), "Bricks", "Ada Wren")));
        desk.with(yard, "Land");
        desk.rates.watch(yard.id(), talkId("bricks"), true);
        desk.open(harbour.id());
        desk.model.openWatch();
        assertEquals(List.of("Knots"), titles());
        desk.model.watchAll(true);
        assertEquals(List.of("Knots", "Bricks"), titles());
        desk.model.watched(yard.id(), talkId("bricks"));
        assertEquals(List.of("Knots"), titles());
        desk.undo.getLast().run();
        assertEquals(List.of("Knots", "Bricks"), titles());
    }

    private List<String> titles() {
        return assertInstanceOf(Subject.Watch.class, desk.ready().subject()).conferences()
                .stream()
                .flatMap(it -> it.talks().stream())
                .map(it -> it.talk().title())
                .toList();
    }

    private static TalkId talkId(String id) {
        return new TalkId(id);
    }
}
