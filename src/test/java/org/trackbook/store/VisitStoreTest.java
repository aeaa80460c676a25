package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.Revision;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

class VisitStoreTest {
    private final TempDatabase library = new TempDatabase();
    private final VisitStore visits = library.visits();
    private final Conference conference = Talks.conference(Talks.talk("a", "Sails", 1, "10:00", 30),
            Talks.talk("b", "Ropes", 1, "11:00", 30));
    private final TalkFacts talk = TalkFacts.of(conference.talks().getFirst());

    @AfterEach
    void close() {
        library.close();
    }

    @RepeatedTest(20)
    void whatWasKeptIsReadAgain(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var visit = seeds.visit(seeds.conference(12));

        visits.keep(visit);
        library.reopen();

        assertEquals(visit, library.visits().visit(visit.conference()), "seed " + run.getCurrentRepetition());
    }

    @RepeatedTest(20)
    void aVisitTakesThePlaceOfAnother(RepetitionInfo run) {
        var seeds = new Seeds(run.getCurrentRepetition());
        var conference = seeds.conference(12);
        visits.keep(seeds.visit(conference));
        var visit = seeds.visit(conference);

        visits.keep(visit);

        assertEquals(visit, visits.visit(visit.conference()), "seed " + run.getCurrentRepetition());
    }

    @Test
    void nothingDoneIsAnEmptyVisit() {
        assertEquals(Visit.none(conference.id()), visits.visit(conference.id()));
    }

    @Test
    void theVerbsMakeAVisit() {
        var day = new DayPlan(1, Optional.of(new Track("Sails")), Optional.of("Wind"), Set.of(talk.id()), Set.of(),
                Set.of(), Map.of(), Map.of(), Optional.of(Talks.at(1, "09:00")));
        var first = note("n1", "first");
        var second = note("n2", "second");
        var rating = new Rating(talk.id(), 4, Optional.of("fine"), Optional.empty(), Optional.empty());
        var there = new Attendance(talk.id(), Optional.of(Attendance.State.ATTENDED), true, Optional.empty(),
                Optional.empty());

        visits.visitor(conference.id(), Optional.of("Ada"));
        visits.plan(conference.id(), day, List.of(talk));
        visits.note(conference.id(), first, List.of(talk));
        visits.note(conference.id(), second, List.of(talk));
        visits.rate(conference.id(), talk, Optional.of(rating));
        visits.attend(conference.id(), talk, Optional.of(there));

        var none = Visit.none(conference.id());
        assertEquals(new Visit(conference.id(), Optional.of("Ada"), Map.of(talk.id(), talk), List.of(), List.of(day),
                Set.of(), List.of(first, second), List.of(rating), List.of(there), List.of(), List.of(), none.trip(),
                List.of(), List.of(), none.report(), Map.of()), visits.visit(conference.id()));
    }

    @Test
    void anEditedNoteKeepsItsPlaceAndItsHistory() {
        var second = note("n2", "second");
        visits.note(conference.id(), note("n1", "first"), List.of(talk));
        visits.note(conference.id(), second, List.of(talk));
        var edited = new Note(new NoteId("n1"), About.talk(talk.id()), "better", Optional.empty(), Optional.empty(),
                Optional.empty(), false, List.of(new Revision("first", Optional.empty(), Optional.empty())));

        visits.note(conference.id(), edited, List.of(talk));

        assertEquals(List.of(edited, second), visits.visit(conference.id()).notes());
    }

    @Test
    void aPlannedDayLeavesTheOthersAlone() {
        var one = new DayPlan(1, Optional.of(new Track("Sails")), Optional.empty(), Set.of(), Set.of(), Set.of(),
                Map.of(), Map.of(), Optional.empty());
        var two = new DayPlan(2, Optional.empty(), Optional.empty(), Set.of(talk.id()), Set.of(), Set.of(), Map.of(),
                Map.of(),
                Optional.empty());
        visits.plan(conference.id(), two, List.of(talk));

        visits.plan(conference.id(), one, List.of());

        assertEquals(List.of(one, two), visits.visit(conference.id()).days());
    }

    @Test
    void aRatingTakenBackIsGoneAndAColleaguesStays() {
        var mine = new Rating(talk.id(), 2, Optional.empty(), Optional.empty(), Optional.empty());
        var theirs = new Rating(talk.id(), 5, Optional.empty(), Optional.empty(), Optional.of("Grace"));
        visits.rate(conference.id(), talk, Optional.of(mine));
        visits.rate(conference.id(), talk, Optional.of(theirs));

        visits.rate(conference.id(), talk, Optional.empty());

        assertEquals(List.of(theirs), visits.visit(conference.id()).ratings());
    }

    private Note note(String id, String text) {
        return new Note(new NoteId(id), About.talk(talk.id()), text, Optional.empty(), Optional.empty(),
                Optional.empty(), false, List.of());
    }

    @Test
    void aChangeIsMadeOfWhatIsThere() {
        visits.note(conference.id(), note("n1", "first"), List.of(talk));

        var before = visits.visit(conference.id());

        var changed = visits.change(conference.id(), visit -> new Seeds(1).continued(visit));

        assertEquals(before, changed.before());
        assertEquals(visits.visit(conference.id()), changed.after());
    }
}
