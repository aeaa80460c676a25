package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.ui.plan.PlanDesk.harbour;
import static org.trackbook.ui.plan.PlanDesk.in;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Track;

class TracksViewModelTest {
    private final PlanDesk desk = new PlanDesk();
    private final TracksViewModel model = desk.model.tracks();
    private final TrackWords words = new TrackWords(PlanDesk.TEXTS, desk.model::times);

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private List<String> spoken() {
        return model.lines().stream().map(words::spoken).toList();
    }

    private Optional<Track> main(int day) {
        return desk.opened.get().orElseThrow().visit().day(day).track();
    }

    @Test
    void theTracksOfADayAreSummedUpAndSortedAsOneLikes() {
        desk.open(harbour());
        assertEquals(List.of("Sea 3 talks 105 min", "Land 3 talks 100 min", "Air 1 talks 20 min"), desk.tracks());

        desk.model.tracks().orderProperty().set(TrackOrder.NAME);
        assertEquals(List.of("Air 1 talks 20 min", "Land 3 talks 100 min", "Sea 3 talks 105 min"), desk.tracks());

        desk.model.tracks().orderProperty().set(TrackOrder.SIZE);
        assertEquals("Air 1 talks 20 min", desk.tracks().getLast());
    }

    @Test
    void theLabelOfADayIsKeptWhenTypingRests() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.tracks().label("At s");
        desk.model.tracks().label("At sea");
        desk.model.star(desk.talkOf("bricks"));
        assertEquals("At sea", desk.model.tracks().labelProperty().get());
        desk.tasks.elapse(Duration.ofMillis(500));

        assertEquals(Optional.of("At sea"), desk.library.visits().visit(harbour().id()).day(1).label());
        assertEquals(Optional.of("At sea"), desk.day().label());
    }

    @Test
    void aLabelBeingTypedIsKeptWhenAnotherConferenceIsOpened() {
        desk.open(harbour());
        desk.choose("Sea");
        desk.model.tracks().label("At sea");
        desk.open(harbour().withId(new ConferenceId("other-days")));

        assertEquals(Optional.of("At sea"), desk.library.visits().visit(harbour().id()).day(1).label());
        assertEquals("", desk.model.tracks().labelProperty().get());
    }

    @Test
    void aTrackSaysWhatItWouldClashWithAsTheMainTrack() {
        desk.open(harbour());
        desk.model.star(desk.talkOf("bricks"));
        desk.model.star(desk.talkOf("roofs"));

        assertEquals(List.of(
                "Sea · 3 talks · 1 h 45 min · 10:00–12:45 · Room Sea · Clashes with 2 stars, 30 min",
                "Land · 3 talks · 1 h 40 min · 10:15–13:00 · Room Land · 2 of your stars",
                "Air · 1 talk · 20 min · 10:35–10:55 · H.1 · Clashes with 1 star, 20 min"), spoken());
    }

    @Test
    void aTrackOverTwoRoomsIsOneTrackWithBoth() {
        desk.open(conference(in("H.1", talk("a", "Sea", 1, "10:00", 30)), in("H.2", talk("b", "Sea", 1, "10:10", 30)),
                in("H.2", talk("c", "Sea", 1, "11:00", 30))));

        assertEquals(List.of("Sea · 3 talks · 1 h 30 min · 10:00–11:30 · H.1, H.2 · Two talks at once for 20 min"),
                spoken());
    }

    @Test
    void pickingATrackOnOneDayLeavesTheOtherAloneUntilSomebodySaysSo() {
        desk.open(harbour());
        model.choose(new Track("Sea"));
        assertEquals(Optional.empty(), main(2));

        model.chooseElsewhere();
        assertEquals(Optional.of(new Track("Sea")), main(2));
        assertEquals(List.of(), desk.day().elsewhere());
        assertEquals(List.of("Sea is the main track", "Sea is the main track on Sunday too"), desk.said);

        desk.model.undo();
        assertEquals(Optional.empty(), main(2));
        assertEquals(Optional.of(new Track("Sea")), main(1));
    }

    @Test
    void anotherMainTrackOfTheOtherDayIsNamedBeforeItGoes() {
        desk.open(conference(talk("nets", "Sea", 1, "10:00", 30), talk("ropes", "Sea", 2, "10:00", 30),
                talk("gulls", "Air", 2, "10:00", 30)));
        desk.model.select(2);
        model.choose(new Track("Air"));
        desk.model.select(1);
        model.choose(new Track("Sea"));

        assertEquals(List.of(Optional.of(new Track("Air"))),
                desk.day().elsewhere().stream().map(Elsewhere::main).toList());
        model.chooseOn(desk.day().elsewhere().getFirst());
        assertEquals(Optional.of(new Track("Sea")), main(2));
    }

    @Test
    void whereTheMainTrackHasNoOtherDayThatIsSaid() {
        desk.open(harbour());
        model.choose(new Track("Land"));
        model.chooseElsewhere();

        assertEquals("The main track has no talks on other days", desk.said.getLast());
    }

    @Test
    void aTrackThatIsMainNoLongerIsInTheListAgain() {
        desk.open(harbour());
        model.choose(new Track("Sea"));
        model.unchoose();

        assertEquals(Optional.empty(), main(1));
        assertEquals(List.of("Sea", "Land", "Air"), model.lines().stream().map(TrackLine::name).toList());
    }

    private List<String> hidden() {
        return model.hidden().stream().map(TrackLine::name).toList();
    }

    @Test
    void aHiddenTrackLeavesTracksTalksAndSuggestionsAndComesBackByUndo() {
        desk.open(harbour());
        model.choose(new Track("Sea"));
        model.turnHidden(new Track("Land"));
        assertEquals(List.of("Air"), model.lines().stream().map(TrackLine::name).toList());
        assertEquals(List.of("Land"), hidden());
        assertEquals(List.of("10:00", "nets MAIN", "gulls NONE", "11:00", "knots MAIN", "12:00", "tides MAIN"),
                desk.rows());
        assertTrue(desk.items().stream().noneMatch(item -> item.contains("sand")), desk.items()::toString);
        assertEquals("4 talks", desk.model.filter().countProperty().get());

        desk.model.undo();
        assertEquals(List.of(), hidden());
        assertEquals(List.of("Land", "Air"), model.lines().stream().map(TrackLine::name).toList());
        desk.model.redo();
        assertEquals(List.of("Land"), hidden());
    }

    @Test
    void whatIsDecidedAboutATalkKeepsItInSightThoughItsTrackIsHidden() {
        desk.open(harbour());
        desk.model.star(desk.talkOf("bricks"));
        desk.model.shortList(desk.talkOf("sand"));
        model.turnHidden(new Track("Land"));
        assertEquals(List.of("10:00", "nets NONE", "bricks STAR", "gulls NONE", "11:00", "sand NONE", "knots NONE",
                "12:00", "tides NONE"), desk.rows());

        model.turnHidden(new Track("Land"));
        assertEquals(List.of(), hidden());
    }

    @Test
    void theMainTrackIsNotHidden() {
        desk.open(harbour());
        model.choose(new Track("Sea"));
        model.turnHidden(new Track("Sea"));

        assertEquals(List.of(), hidden());
        assertEquals("Sea is the main track of this day and stays", desk.said.getLast());
    }

    @Test
    void hiddenTracksAreShownAgainOneByOne() {
        desk.open(harbour());
        model.turnHidden(new Track("Land"));
        model.turnHidden(new Track("Air"));
        assertEquals(List.of("Air", "Land"), hidden());

        model.unhide(new Track("Air"));
        assertEquals(List.of("Land"), hidden());
        assertEquals(List.of("Sea", "Air"), model.lines().stream().map(TrackLine::name).toList());
    }
}
