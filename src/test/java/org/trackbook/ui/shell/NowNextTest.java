package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Talks;

class NowNextTest {
    private final Talk first = talk("first", "Sails", 1, "10:00", 30);
    private final Talk second = talk("second", "Sails", 1, "11:00", 60);
    private final Talk third = talk("third", "Ropes", 1, "11:45", 30);
    private final Talk sunday = talk("sunday", "Sails", 2, "09:00", 30);
    private final Conference conference = Talks.conference(first, second, third, sunday);
    private final Visit visit = visit(plan(1, third.id()), plan(2));

    @Test
    void nothingIsChosenYet() {
        assertEquals(new NowNext.Nothing(), NowNext.at(conference, Visit.none(conference.id()), at(1, "10:10")));
    }

    @Test
    void weeksBeforeAndOnTheMorningTheFirstTalkIsNamed() {
        assertEquals(new NowNext.Before(first), now(Instant.parse("2027-01-01T00:00:00Z")));
        assertEquals(new NowNext.Before(first), now(at(1, "09:59")));
    }

    @Test
    void aRunningTalkSaysWhatIsLeftAndWhatComes() {
        assertEquals(new NowNext.During(first, Duration.ofMinutes(18), 0.4, Optional.of(second)),
                now(at(1, "10:12")));
    }

    @Test
    void aMinuteThatHasBegunIsStillLeft() {
        assertEquals(new NowNext.During(first, Duration.ofMinutes(1), 1790 / 1800.0, Optional.of(second)),
                now(at(1, "10:30").minusSeconds(10)));
    }

    @Test
    void inAGapTheNextTalkIsNamed() {
        assertEquals(new NowNext.Free(second, 0, 0, 0), now(at(1, "10:30")));
    }

    @Test
    void aGapSaysHowMuchOfItIsGoneAndWhatCanBeHeardInWhatIsLeft() {
        var begun = talk("begun", "Ropes", 1, "10:30", 15);
        var fits = talk("fits", "Ropes", 1, "10:45", 15);
        var listed = talk("listed", "Galley", 1, "10:40", 10);
        var tooLong = talk("long", "Galley", 1, "10:40", 30);
        var dropped = talk("dropped", "Galley", 1, "10:40", 10);
        var gone = Talks.with(talk("gone", "Galley", 1, "10:40", 10), Status.CANCELLED);
        var more = Talks.conference(first, second, begun, fits, listed, tooLong, dropped, gone);
        var plan = new DayPlan(1, Optional.of(new Track("Sails")), Optional.empty(), Set.of(), Set.of(listed.id()),
                Set.of(dropped.id()), Map.of(), Map.of(), Optional.empty());
        assertEquals(new NowNext.Free(second, 1 / 3.0, 2, 1), NowNext.at(more, visit(plan), at(1, "10:40")));
    }

    @Test
    void ofTwoTalksThatOverlapTheOneThatBeganLastRuns() {
        assertEquals(new NowNext.During(third, Duration.ofMinutes(25), 5 / 30.0, Optional.empty()),
                now(at(1, "11:50")));
    }

    @Test
    void afterTheLastTalkTheDayIsOverUntilTheNextOneBegins() {
        assertEquals(new NowNext.DayOver(Talks.day(1)), now(at(1, "12:15")));
        assertEquals(new NowNext.DayOver(Talks.day(1)), now(at(2, "03:59")));
        assertEquals(new NowNext.Before(sunday), now(at(2, "04:00")));
    }

    @Test
    void afterTheLastDayAllIsOver() {
        assertEquals(new NowNext.AllOver(), now(at(3, "04:00")));
    }

    @Test
    void cancelledTalksAndBackupsDoNotRun() {
        var off = Talks.with(third, Status.CANCELLED);
        var changed = Talks.conference(first, second, off, sunday);
        var plan = new DayPlan(1, Optional.empty(), Optional.empty(), Set.of(third.id()), Set.of(), Set.of(),
                Map.of(second.id(), first.id()), Map.of(), Optional.empty());

        assertEquals(new NowNext.Nothing(), NowNext.at(changed, visit(plan), at(1, "11:50")));
    }

    private NowNext now(Instant at) {
        return NowNext.at(conference, visit, at);
    }

    private static DayPlan plan(int day, TalkId... stars) {
        return new DayPlan(day, Optional.of(new Track("Sails")), Optional.empty(), Set.of(stars), Set.of(), Set.of(),
                Map.of(), Map.of(), Optional.empty());
    }

    private Visit visit(DayPlan... days) {
        var none = Visit.none(conference.id());
        return new Visit(none.conference(), none.visitor(), none.talks(), none.own(), List.of(days),
                none.hiddenTracks(), none.notes(), none.ratings(), none.attendance(), none.people(), none.actions(),
                none.trip(), none.glossary(), none.photos(), none.report(), none.unknown());
    }
}
