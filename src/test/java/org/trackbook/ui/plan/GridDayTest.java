package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.usecase.Opened;

class GridDayTest {
    @Test
    void ownRoomsComeFirstTheMainTracksBeforeTheStars() {
        var conference = conference(talk("a", "Air", 1, "10:00", 30), talk("l", "Land", 1, "10:00", 30),
                talk("s", "Sea", 1, "10:00", 30));

        assertEquals(List.of("Room Sea MAIN: s", "Room Land STAR: l", "Room Air NONE: a"),
                columns(grid(conference, "Sea", "l")));
    }

    @Test
    void talksOfOneRoomAtTheSameTimeStandSideBySide() {
        var conference = conference(talk("a", "Sea", 1, "10:00", 60), talk("b", "Sea", 1, "10:30", 60),
                talk("c", "Sea", 1, "11:00", 30), talk("d", "Sea", 1, "11:30", 30));

        assertEquals(List.of("Room Sea NONE: a 1/2 b 2/2 c 1/2 d"), columns(grid(conference, "", "")));
    }

    @Test
    void theDayIsCutAtHalfHours() {
        var grid = grid(conference(talk("a", "Sea", 1, "09:40", 30), talk("b", "Sea", 1, "11:40", 25)), "", "");

        assertEquals(at(1, "09:30"), grid.start());
        assertEquals(at(1, "12:30"), grid.end());
    }

    @Test
    void aRoomWithoutTalksIsLeftOut() {
        var conference = conference(talk("a", "Sea", 1, "10:00", 30), talk("b", "Land", 2, "10:00", 30));

        assertEquals(List.of("Room Sea NONE: a"), columns(grid(conference, "", "")));
    }

    @Test
    void tracksStandSideBySideToo() {
        var conference = conference(talk("late", "Land", 1, "11:00", 30), talk("a", "Sea", 1, "10:00", 60),
                talk("b", "Sea", 1, "10:30", 60), talk("air", "Air", 1, "09:00", 30));
        var day = day(conference, "Sea", "");

        assertEquals(List.of("Sea MAIN: a 1/2 b 2/2", "Air NONE: air", "Land NONE: late"),
                columns(GridDay.ofTracks(day, day.talks())));
        assertEquals(List.of("Room Sea", "Room Air", "Room Land"),
                GridDay.ofTracks(day, day.talks()).columns().stream().map(GridColumn::track).toList());
    }

    private static GridDay grid(Conference conference, String main, String star) {
        var day = day(conference, main, star);
        return GridDay.of(day, day.talks());
    }

    private static PlanDay day(Conference conference, String main, String star) {
        var plan = new DayPlan(1, main.isEmpty() ? Optional.empty() : Optional.of(new Track(main)), Optional.empty(),
                star.isEmpty() ? Set.of() : Set.of(new TalkId(star)), Set.of(), Set.of(), Map.of(), Map.of(),
                Optional.empty());
        var none = Visit.none(conference.id());
        var visit = new Visit(none.conference(), none.visitor(), none.talks(), none.own(), List.of(plan),
                none.hiddenTracks(), none.notes(), none.ratings(), none.attendance(), none.people(), none.actions(),
                none.trip(), none.glossary(), none.photos(), none.report(), none.unknown());
        return PlanDay.of(new Opened(conference, visit), 1, at(-5, "12:00"));
    }

    private static List<String> columns(GridDay grid) {
        return grid.columns()
                .stream()
                .map(column -> column.room() + " " + column.standing() + ": " + column.blocks()
                        .stream()
                        .map(block -> block.line().talk().id().value()
                                + (block.lanes() > 1 ? " " + (block.lane() + 1) + "/" + block.lanes() : ""))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
