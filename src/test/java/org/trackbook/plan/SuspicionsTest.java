package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.Day;
import org.trackbook.model.Talk;

class SuspicionsTest {
    private static final Conference NINE = talks(1, 9);

    /// Talks of different people, numbered.
    private static Conference talks(int from, int to) {
        return conference(IntStream.rangeClosed(from, to)
                .mapToObj(at -> titled(talk("" + at, "Sea", 1, "10:00", 30), "Talk " + at, "Speaker " + at))
                .toArray(Talk[]::new));
    }

    private static List<Suspicion> suspicions(Suspicion.What what, Object before, Object after) {
        return List.of(new Suspicion(what, before.toString(), after.toString()));
    }

    @Test
    void fewerThanTwoThirdsOfTheTalksAreTooFew() {
        assertEquals(List.of(), Suspicions.of(NINE, talks(4, 9)));
        assertEquals(suspicions(Suspicion.What.TALKS, 9, 5), Suspicions.of(NINE, talks(5, 9)));
        assertEquals(suspicions(Suspicion.What.TALKS, 9, 5), Suspicions.of(NINE, talks(5, 99)));
    }

    @Test
    void aScheduleMayGrowAsItLikes() {
        assertEquals(List.of(), Suspicions.of(NINE, talks(1, 99)));
        assertEquals(List.of(), Suspicions.of(conference(), NINE));
    }

    @Test
    void anEmptyScheduleIsNotBelieved() {
        assertEquals(suspicions(Suspicion.What.EMPTY, 9, 0), Suspicions.of(NINE, conference()));
        assertEquals(List.of(), Suspicions.of(conference(), conference()));
    }

    @Test
    void nobodySpeakingAnyMoreIsNotBelieved() {
        assertEquals(suspicions(Suspicion.What.SPEAKERS, 9, 0),
                Suspicions.of(NINE, each(NINE, talk -> titled(talk, talk.title()))));
    }

    @Test
    void noTrackAnyMoreIsNotBelieved() {
        assertEquals(suspicions(Suspicion.What.TRACKS, 9, 0),
                Suspicions.of(NINE, each(NINE, talk -> new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(),
                        talk.day(), talk.slot(), talk.title(), talk.room(), Optional.empty(), talk.speakers(),
                        talk.text()))));
    }

    @Test
    void anotherYearIsNotBelieved() {
        assertEquals(suspicions(Suspicion.What.YEAR, 2027, 2028), Suspicions.of(NINE, later(NINE, 366)));
        assertEquals(List.of(), Suspicions.of(NINE, later(NINE, 30)));
    }

    @Test
    void anotherConferenceIsNotBelieved() {
        assertEquals(List.of(new Suspicion(Suspicion.What.TALKS, "9", "0"),
                new Suspicion(Suspicion.What.CONFERENCE, "Harbour Days 2027", "BreadCon 2027")),
                Suspicions.of(NINE, titledAs("BreadCon 2027", talks(10, 18))));
        assertEquals(suspicions(Suspicion.What.CONFERENCE, "Harbour Days 2027", "BreadCon"),
                Suspicions.of(conference(), titledAs("BreadCon", NINE)));
    }

    @Test
    void anotherTitleWithTheSameTalksIsBelieved() {
        assertEquals(List.of(), Suspicions.of(NINE, titledAs("BreadCon", NINE)));
        assertEquals(List.of(), Suspicions.of(conference(), titledAs("The harbour-days", NINE)));
    }

    private static Conference each(Conference it, UnaryOperator<Talk> edit) {
        return conference(it.talks().stream().map(edit).toArray(Talk[]::new));
    }

    private static Conference titledAs(String title, Conference it) {
        return new Conference(it.id(), title, it.venue(), it.city(), it.zone(), it.version(), it.days(), it.rooms(),
                it.talks());
    }

    private static Conference later(Conference it, int days) {
        var by = Duration.ofDays(days);
        return new Conference(it.id(), it.title(), it.venue(), it.city(), it.zone(), it.version(),
                it.days().stream().map(day -> new Day(day.number(), day.date().plusDays(days), day.start().plus(by),
                        day.end().plus(by))).toList(),
                it.rooms(), it.talks().stream().map(talk -> talk.at(talk.slot().start().plus(by))).toList());
    }
}
