package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.DayPlan;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.store.Tally;
import org.trackbook.testkit.Talks;

class KeepOrphansTest {
    private static final Talk KNOTS = Talks.titled(Talks.talk("a", "Sails", 1, "10:00", 30), "Knots for all", "Ada");
    private static final Talk TIDES = Talks.titled(Talks.talk("b", "Sails", 1, "11:00", 30), "Tides", "Bo");
    private static final Talk ANEW = Talks.titled(Talks.talk("z", "Ropes", 1, "14:00", 30), "Knots for everyone",
            "Ada");

    private final Desk desk = new Desk(KNOTS, TIDES);

    @AfterEach
    void close() {
        desk.close();
    }

    /// A visit full of words about a talk, which then leaves the schedule.
    @BeforeEach
    void lose() {
        desk.notes.write(desk.id, About.talk(KNOTS.id()), "Left over right.");
        desk.notes.write(desk.id, new About.Talks(List.of(KNOTS.id(), TIDES.id())), "Both by the sea.");
        desk.rate.rate(desk.id, KNOTS.id(), Optional.of(5), Optional.of("Tight"));
        desk.rate.attend(desk.id, KNOTS.id(), Optional.of(Attendance.State.LEFT_EARLY));
        desk.visits.plan(desk.id, new DayPlan(1, Optional.empty(), Optional.empty(), Set.of(KNOTS.id()), Set.of(),
                Set.of(KNOTS.id()), Map.of(KNOTS.id(), TIDES.id()), Map.of(), Optional.empty()),
                List.of(TalkFacts.of(KNOTS), TalkFacts.of(TIDES)));
        desk.visits.photo(desk.id, new Photo("p", "knot.jpeg", Optional.empty(), 1, 1, "A knot", Optional.empty(),
                Optional.empty(), Optional.of(About.talk(KNOTS.id())), Optional.empty(), Optional.empty(),
                Optional.empty()), List.of(TalkFacts.of(KNOTS)));
        desk.publish(Talks.conference(TIDES, ANEW));
    }

    @Test
    void everyWordAboutALostTalkIsListedWithWhereItMayBelong() {
        var list = desk.orphans.list(desk.id);

        assertEquals(
                List.of("NOTE Left over right.", "NOTE Both by the sea.", "RATING 5 Tight", "ATTENDANCE left_early",
                        "STAR ", "BACKUP Tides", "PHOTO A knot"),
                list.stream().map(it -> it.orphan().kind() + " " + it.orphan().text()).toList());
        assertEquals(Set.of(TalkFacts.of(KNOTS)), Set.copyOf(list.stream().map(it -> it.orphan().talk()).distinct()
                .toList()));
        assertEquals(List.of("z"),
                list.getFirst().guesses().stream().map(guess -> guess.talk().id().value()).toList());
    }

    @Test
    void aNoteIsAttachedAndDetachedAndNothingElseMoves() {
        var before = visit();

        var done = done(desk.orphans.attach(desk.id, new NoteId("n1"), ANEW.id()));
        assertEquals(About.talk(ANEW.id()), about("n1"));
        assertEquals(before.ratings(), visit().ratings());
        assertEquals(TalkFacts.of(ANEW), visit().talks().get(ANEW.id()));
        assertEquals(0, done.left());

        done(desk.orphans.detach(desk.id, new NoteId("n1")));
        assertEquals(About.talk(KNOTS.id()), about("n1"));
        assertEquals(7, desk.orphans.list(desk.id).size());
    }

    @Test
    void aNoteWhoseDetachingWasTakenBackStillKnowsWhereItCameFrom() {
        done(desk.orphans.attach(desk.id, new NoteId("n1"), ANEW.id()));
        var detached = done(desk.orphans.detach(desk.id, new NoteId("n1")));

        assertTrue(desk.orphans.undo(detached.undo()));
        assertEquals(About.talk(ANEW.id()), about("n1"));
        assertEquals(Set.of(new NoteId("n1")), desk.orphans.attached(desk.id).keySet());

        done(desk.orphans.detach(desk.id, new NoteId("n1")));
        assertEquals(About.talk(KNOTS.id()), about("n1"));
    }

    @Test
    void aNoteAboutSeveralTalksKeepsThoseThatAreThere() {
        done(desk.orphans.attach(desk.id, new NoteId("n2"), ANEW.id()));
        assertEquals(new About.Talks(List.of(ANEW.id(), TIDES.id())), about("n2"));

        done(desk.orphans.detach(desk.id, new NoteId("n2")));
        assertEquals(new About.Talks(List.of(KNOTS.id(), TIDES.id())), about("n2"));
    }

    @Test
    void allWordsOfALostTalkGoToAnotherAndBack() {
        var before = visit();

        var done = done(desk.orphans.attachAll(desk.id, KNOTS.id(), ANEW.id()));
        assertEquals(0, done.left());
        assertEquals(List.of(), desk.orphans.list(desk.id));
        assertEquals(before.withTalks(Map.of(KNOTS.id(), ANEW.id())).withFacts(visit().talks()), visit());

        assertTrue(desk.orphans.undo(done.undo()));
        assertEquals(before, visit());
        assertEquals(List.of(), desk.visits.attached(desk.id));
    }

    @Test
    void afterAllWordsWereAttachedANoteAloneGoesBack() {
        desk.orphans.attachAll(desk.id, KNOTS.id(), ANEW.id());

        done(desk.orphans.detach(desk.id, new NoteId("n1")));

        assertEquals(About.talk(KNOTS.id()), about("n1"));
        assertEquals(List.of("Left over right."),
                desk.orphans.list(desk.id).stream().map(it -> it.orphan().text()).toList());
    }

    @Test
    void whatATalkHasItselfIsNotOverwrittenAndBothStay() {
        desk.rate.rate(desk.id, ANEW.id(), Optional.of(1), Optional.of("Loose"));
        desk.rate.attend(desk.id, ANEW.id(), Optional.of(Attendance.State.MISSED));

        var done = done(desk.orphans.attachAll(desk.id, KNOTS.id(), ANEW.id()));

        assertEquals(2, done.left());
        assertEquals(List.of("5 Tight", "left_early"),
                desk.orphans.list(desk.id).stream().map(it -> it.orphan().text()).toList());
        assertEquals(Optional.of(1), visit().rating(ANEW.id()).map(it -> it.stars()));
    }

    @Test
    void whatSaysTheSameTwiceIsSaidOnce() {
        desk.rate.rate(desk.id, ANEW.id(), Optional.of(5), Optional.of("Tight"));

        assertEquals(0, done(desk.orphans.attachAll(desk.id, KNOTS.id(), ANEW.id())).left());
        assertEquals(1, visit().ratings().size());
    }

    @Test
    void nothingIsTakenBackOverWhatSomebodyWroteMeanwhile() {
        var done = done(desk.orphans.attachAll(desk.id, KNOTS.id(), ANEW.id()));
        desk.notes.append(desk.id, new NoteId("n1"), "Twice.");
        var now = visit();

        assertFalse(desk.orphans.undo(done.undo()));
        assertEquals(now, visit());
    }

    @Test
    void aNoteThatWasNeverAttachedCanBeTakenFromItsTalkAsWell() {
        desk.notes.write(desk.id, About.talk(TIDES.id()), "High.");

        done(desk.orphans.detach(desk.id, new NoteId("n3")));

        var lost = desk.orphans.list(desk.id).stream().filter(it -> it.orphan().text().equals("High.")).toList();
        assertEquals("Tides", lost.getFirst().orphan().talk().title());
        assertEquals(List.of(TIDES.id()),
                lost.getFirst().guesses().stream().map(guess -> guess.talk().id()).toList());
        done(desk.orphans.attach(desk.id, new NoteId("n3"), TIDES.id()));
        assertEquals(About.talk(TIDES.id()), about("n3"));
    }

    @Test
    void whatWasAttachedFollowsItsTalkToItsNewId() {
        desk.orphans.attach(desk.id, new NoteId("n1"), ANEW.id());
        desk.conferences.keep(Talks.conference(TIDES,
                new Talk(new TalkId("y"), ANEW.guid(), ANEW.kind(), ANEW.status(), 1, ANEW.slot(), ANEW.title(),
                        ANEW.room(), ANEW.track(), ANEW.speakers(), ANEW.text())),
                desk.conferences.origin(desk.id).orElseThrow(), Tally.first(2),
                Map.of(ANEW.id(), new TalkId("y")));
        assertEquals(About.talk(new TalkId("y")), about("n1"));

        done(desk.orphans.detach(desk.id, new NoteId("n1")));
        assertEquals(About.talk(KNOTS.id()), about("n1"));
    }

    @Test
    void whatCannotBeAttachedSaysWhy() {
        var own = desk.making.add(desk.id, new ByHand(1, LocalTime.NOON, Duration.ofHours(1),
                "Lunch", Optional.empty(), Optional.empty(), List.of()));
        assertEquals(List.of(new Reattached.NoNote(new NoteId("n9")), new Reattached.NoTalk(new TalkId("nine")),
                new Reattached.NoTalk(KNOTS.id()), new Reattached.NoOrphan("b"), new Reattached.NoOrphan("nine"),
                new Reattached.NoNote(new NoteId("n9")), new Reattached.NoOrphan("n1")),
                Stream.of(desk.orphans.attach(desk.id, new NoteId("n9"), ANEW.id()),
                        desk.orphans.attach(desk.id, new NoteId("n1"), new TalkId("nine")),
                        desk.orphans.attachAll(desk.id, KNOTS.id(), KNOTS.id()),
                        desk.orphans.attachAll(desk.id, TIDES.id(), ANEW.id()),
                        desk.orphans.attachAll(desk.id, new TalkId("nine"), ANEW.id()),
                        desk.orphans.detach(desk.id, new NoteId("n9")),
                        desk.orphans.detach(desk.id, new NoteId("n1"))).toList());
        done(desk.orphans.attach(desk.id, new NoteId("n1"), assertInstanceOf(Made.OfTalk.class, own).talk()));
    }

    private static Reattached.Done done(Reattached outcome) {
        return assertInstanceOf(Reattached.Done.class, outcome);
    }

    private Visit visit() {
        return desk.visits.visit(desk.id);
    }

    private About about(String note) {
        return visit().notes().stream().filter(it -> it.id().value().equals(note)).findFirst().orElseThrow().about();
    }
}
