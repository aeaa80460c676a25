package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.ZONE;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.ui.plan.PlanDesk.harbour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Slot;
import org.trackbook.model.Track;

class CompareViewModelTest {
    private static final Track SEA = new Track("Sea");
    private static final Track LAND = new Track("Land");
    private static final Track AIR = new Track("Air");

    private final PlanDesk desk = new PlanDesk();
    private final CompareViewModel model = desk.model.compare();

    @BeforeEach
    void open() {
        desk.open(harbour());
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private List<String> compared() {
        return model.comparisonProperty()
                .get()
                .stream()
                .flatMap(it -> Stream.of(true, false)
                        .map(left -> it.side(left).track().name() + (it.side(left).main() ? " (main):" : ":")
                                + it.side(left)
                                        .blocks()
                                        .stream()
                                        .map(block -> " " + block.line().talk().id().value() + " "
                                                + it.shared(left, block.line()).toMinutes())
                                        .reduce("", String::concat)))
                .toList();
    }

    @Test
    void theFirstTrackIsMarkedAndTheSecondComparedWithIt() {
        model.compare(SEA);
        assertEquals(List.of(), compared());
        assertEquals("Sea is marked: C on another track compares the two", desk.said.getLast());

        model.compare(LAND);
        assertEquals(List.of("Sea: nets 15 knots 0 tides 15", "Land: bricks 15 sand 0 roofs 15"), compared());
    }

    @Test
    void aTrackMarkedTwiceIsNoLongerMarked() {
        model.compare(SEA);
        model.compare(SEA);
        assertEquals("Sea is no longer marked", desk.said.getLast());
        model.compare(LAND);
        assertEquals(List.of(), compared());
    }

    @Test
    void withAMainTrackAnyOtherIsComparedWithItAtOnce() {
        desk.choose("Sea");
        model.compare(AIR);
        assertEquals(List.of("Sea (main): nets 0 knots 0 tides 0", "Air: gulls 0"), compared());

        model.compare(LAND);
        assertEquals("Land: bricks 15 sand 0 roofs 15", compared().getLast());
    }

    @Test
    void bothStandOnOneTimeAxisThatSaysWhenBothRun() {
        model.compare(SEA);
        model.compare(LAND);
        var comparison = model.comparisonProperty().get().orElseThrow();

        assertEquals("10:00–13:00", desk.model.times()
                .span(new Slot(comparison.grid().start(),
                        Duration.between(comparison.grid().start(), comparison.grid().end()))));
        assertEquals(30, comparison.overlap().toMinutes());
        assertEquals(List.of("10:15", "12:30"), comparison.both()
                .stream()
                .map(slot -> slot.start().atZone(ZONE).toLocalTime().toString())
                .toList());
    }

    @Test
    void whatIsDecidedMeanwhileIsSeenInIt() {
        model.compare(SEA);
        model.compare(LAND);
        desk.choose("Land");
        assertEquals("Land (main): bricks 15 sand 0 roofs 15", compared().getLast());
        desk.model.star(desk.talkOf("nets"));
        assertEquals(1, model.comparisonProperty().get().orElseThrow().left().track().stars());
    }

    @Test
    void itEndsWithItsDayThoughTheOtherHasTheSameTracks() {
        desk.open(conference(talk("nets", "Sea", 1, "10:00", 30), talk("bricks", "Land", 1, "10:00", 30),
                talk("ropes", "Sea", 2, "10:00", 30), talk("walls", "Land", 2, "10:00", 30)));
        desk.choose("Sea");
        model.compare(LAND);
        desk.model.select(2);

        assertEquals(List.of(), compared());
    }

    @Test
    void itEndsWithATrackThatIsHiddenAndOnRequest() {
        desk.choose("Sea");
        model.compare(LAND);
        desk.model.tracks().turnHidden(LAND);
        assertEquals(List.of(), compared());

        model.compare(AIR);
        assertTrue(model.close());
        assertFalse(model.close());
    }

    @Test
    void anotherConferenceHasOtherTracks() {
        desk.choose("Sea");
        model.compare(LAND);
        desk.open(harbour().withId(new ConferenceId("other-days")));

        assertEquals(Optional.empty(), model.comparisonProperty().get());
    }
}
