package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.with;
import static org.trackbook.ui.plan.PlanDesk.harbour;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Kind;
import org.trackbook.model.Slot;

class FilterViewModelTest {
    private final PlanDesk desk = new PlanDesk();
    private final FilterViewModel filter = desk.model.filter();

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failed);
    }

    private List<String> offered() {
        return filter.entries()
                .stream()
                .map(it -> (it.among() ? it.facet() + " " : "") + it.words() + " " + it.left()
                        + (it.chosen() ? " chosen" : ""))
                .toList();
    }

    private void turn(Facet facet, String value) {
        filter.turn(new Filter.Condition(facet, value));
    }

    @Test
    void whatWouldBeLeftAndWhatIsLeftAreCountedAtOnce() {
        desk.open(harbour());
        filter.facetProperty().set(Facet.SPEAKER);
        assertEquals(List.of("Ana Café 2", "Eva Dias 1", "Inês Sá 1", "Maria Lima 1", "Pia Rey 1", "Rui Costa 1",
                "Tom Öz 1"), offered());
        assertEquals("7 talks", filter.countProperty().get());

        turn(Facet.TRACK, "Sea");
        assertEquals(List.of("Ana Café 2", "Inês Sá 1", "Rui Costa 1"), offered());
        assertEquals("3 of 7 talks", filter.countProperty().get());

        turn(Facet.SPEAKER, "Ana Café");
        assertEquals(List.of("Ana Café 2 chosen", "Inês Sá 1", "Rui Costa 1"), offered());
        assertEquals("2 of 7 talks", filter.countProperty().get());
        assertEquals(List.of("10:00", "nets NONE", "11:00", "knots NONE"), desk.rows());
    }

    @Test
    void allThatFitsIntoFreeTimeCanBeShownUntilAnotherDayOrAnotherTimeIsAskedFor() {
        desk.open(harbour());
        filter.during(new Slot(at(1, "10:30"), Duration.ofHours(1)));
        assertEquals(List.of("10:00", "gulls NONE", "11:00", "sand NONE"), desk.rows());
        assertEquals("10:30–11:30", filter.said());
        filter.facetProperty().set(Facet.TIME);
        assertEquals(List.of("10:30–11:30 2 chosen"), offered());

        filter.during(new Slot(at(1, "12:15"), Duration.ofHours(1)));
        assertEquals(List.of("12:00", "roofs NONE"), desk.rows());

        desk.model.select(2);
        assertEquals(List.of("10:00", "ropes NONE"), desk.rows());
        assertEquals("", filter.said());
    }

    @Test
    void aNameFindsWhatItIsTheNameOfInEveryFacet() {
        desk.open(harbour());
        filter.wantedProperty().set("CAFE");

        assertEquals(List.of("Speaker Ana Café 2"), offered());
        filter.wantedProperty().set("a");
        assertTrue(offered().containsAll(List.of("Track Sea 3", "Room Room Land 3", "Speaker Ana Café 2")),
                offered()::toString);
    }

    @Test
    void onlyFacetsInWhichTalksDifferAreOffered() {
        desk.open(harbour());

        assertEquals(List.of(Facet.ONLY, Facet.TRACK, Facet.ROOM, Facet.SPEAKER, Facet.LENGTH), List.copyOf(filter
                .facets()));
    }

    @Test
    void roomsStandInTheOrderOfTheScheduleAndLengthsGrow() {
        desk.open(harbour());
        filter.facetProperty().set(Facet.ROOM);
        assertEquals(List.of("H.1 1", "Room Land 3", "Room Sea 3"), offered());

        filter.facetProperty().set(Facet.LENGTH);
        assertEquals(List.of("11–20 min 1", "21–30 min 4", "31–45 min 2"), offered());
    }

    @Test
    void aFilterStaysOnOtherDaysAndLeavesWithTheConference() {
        desk.open(harbour());
        turn(Facet.TRACK, "Sea");
        filter.textProperty().set("rui");
        desk.model.select(2);
        assertEquals(List.of("10:00", "ropes NONE"), desk.rows());
        assertEquals("“rui”, Sea", filter.said());

        desk.open(harbour().withId(new ConferenceId("other-days")));
        assertEquals(Filter.NONE, filter.filterProperty().get());
        assertEquals("", filter.textProperty().get());
    }

    @Test
    void whatIsChosenStaysToBeSeenWhereNothingIsLeft() {
        desk.open(harbour());
        turn(Facet.ROOM, "H.1");
        desk.model.select(2);
        filter.facetProperty().set(Facet.ROOM);

        assertEquals(List.of("H.1 0 chosen", "Room Sea 1"), offered());
        assertEquals("0 of 1 talk", filter.countProperty().get());
        assertEquals(List.of(), desk.rows());
    }

    @Test
    void goingBackTakesTheWordsFirstThenWhatWasChosenLast() {
        desk.open(harbour());
        turn(Facet.TRACK, "Sea");
        turn(Facet.LENGTH, "30");
        filter.textProperty().set("nets");

        assertTrue(filter.back());
        assertEquals("Sea, 21–30 min", filter.said());
        assertTrue(filter.back());
        assertEquals("Sea", filter.said());
        assertTrue(filter.back());
        assertFalse(filter.back());
    }

    @Test
    void breaksAndStandsAreListedAndCountedOnlyWhenAskedFor() {
        desk.open(
                conference(talk("nets", "Sea", 1, "10:00", 30), with(talk("lunch", "Food", 1, "12:00", 60), Kind.BREAK),
                        with(talk("ropes", "Stands", 1, "10:00", 480), Kind.STAND)));
        assertEquals(List.of("10:00", "nets NONE"), desk.rows());
        assertEquals("1 talk", filter.countProperty().get());

        turn(Facet.KIND, "STAND");
        assertEquals(List.of("10:00", "ropes NONE"), desk.rows());
        assertEquals("1 of 3 entries", filter.countProperty().get());
    }

    @Test
    void freeAndShortListedNarrowEachOther() {
        desk.open(harbour());
        desk.choose("Sea");
        turn(Facet.ONLY, Facet.FREE);
        assertEquals(List.of("Only free slots 2 chosen", "Only short-listed 0"), offered());
        turn(Facet.ONLY, Facet.SHORT);
        assertEquals(List.of(), desk.rows());
    }
}
