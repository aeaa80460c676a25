package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Talks;

class FollowTest {
    private static final Talk KNOTS = Talks.talk("a", "Sails", 1, "10:00", 30);
    private static final Talk TIDES = Talks.talk("b", "Sails", 2, "10:00", 30);

    @Test
    void daysThatStayLeadNowhere() {
        assertEquals(Map.of(), days(conference(List.of(1, 2), KNOTS, TIDES), conference(List.of(1, 2), KNOTS, TIDES)));
    }

    @Test
    void aDayBeforeTheOthersMovesTheirNumbers() {
        var later = conference(List.of(0, 1, 2), KNOTS.on(2), TIDES.on(3));

        assertEquals(Map.of(1, 2, 2, 3), days(conference(List.of(1, 2), KNOTS, TIDES), later));
        assertEquals(Map.of(2, 1, 3, 2), days(later, conference(List.of(1, 2), KNOTS, TIDES)));
    }

    @Test
    void aConferencePutOffByADayKeepsItsDays() {
        assertEquals(Map.of(), days(conference(List.of(1, 2), KNOTS, TIDES), conference(List.of(2, 3), KNOTS, TIDES)));
    }

    @Test
    void aDayWithoutTalksFollowsItsDate() {
        assertEquals(Map.of(1, 2, 2, 3), days(conference(List.of(1, 2)), conference(List.of(0, 1, 2))));
    }

    @Test
    void wordsAboutADayThatIsGoneStayApart() {
        assertEquals(Map.of(1, 3, 2, 1),
                days(conference(List.of(1, 2), TIDES), conference(List.of(2), TIDES.on(1)), 1, 2));
    }

    @Test
    void wordsAboutADayThatNobodyKnowsGiveWayToANewOne() {
        assertEquals(Map.of(3, 4), days(conference(List.of(1, 2)), conference(List.of(1, 2, 3)), 3));
    }

    private static Map<Integer, Integer> days(Conference before, Conference after, int... spoken) {
        var notes = Arrays.stream(spoken).mapToObj(day -> new Note(new NoteId("n" + day),
                new About.WholeDay(day, DayPart.INTRO), "Sun.", Optional.empty(), Optional.empty(), Optional.empty(),
                false, List.of())).toList();
        return Follow.days(before, after, Map.of(), Visit.none(before.id()).withNotes(notes));
    }

    /// Days of these dates, counted from 1.
    private static Conference conference(List<Integer> dates, Talk... talks) {
        var usual = Talks.conference(talks);
        var days = dates.stream().map(date -> {
            var day = Talks.day(10 + date);
            return new Day(dates.indexOf(date) + 1, day.date(), day.start(), day.end());
        }).toList();
        return new Conference(usual.id(), usual.title(), "", "", usual.zone(), "", days, usual.rooms(), usual.talks());
    }
}
