package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JumpTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        desk.with(conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Nets", "Inês Duro"),
                titled(talk("knots", "Sea", 1, "10:30", 30), "Knots", "Ben Rope"),
                titled(talk("sea-knots", "Sea", 1, "11:00", 30), "Sea knots", "Ben Rope"),
                titled(talk("boards", "Land", 1, "11:00", 30), "Knotty boards", "Dora Mill"),
                titled(talk("bread", "Land", 1, "10:30", 30), "Bread and knots", "Dora Mill"),
                titled(talk("sails", "Sea", 2, "10:00", 30), "Sails of knots", "Cleo Bay")), "Sea", "Sea");
        desk.now.set(at(1, "10:35"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutWordsItShowsTheWayOfTheDayWhatIsOverLast() {
        assertEquals(List.of("Knots", "Sea knots", "Nets", "Sails of knots"), titles(""));
    }

    @Test
    void whatBeginsLikeTheWordsComesFirstThenTheAgendaThenOtherDays() {
        assertEquals(List.of("Knots", "Knotty boards", "Sea knots", "Bread and knots", "Sails of knots"),
                titles("knot"));
    }

    @Test
    void speakersTracksAndRoomsAreNamesTooAndAccentsSayNothing() {
        assertEquals(List.of("Nets"), titles("ines du"));
        assertEquals(List.of("Bread and knots"), titles("LAND knots"));
        assertEquals(List.of(), titles("anchor"));
    }

    private List<String> titles(String words) {
        return desk.model.jumps(words).stream().map(it -> it.talk().title()).toList();
    }
}
