package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.About;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.plan.Agenda;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Talks;

class MakeConferenceTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 5, 21);

    private final Desk desk = new Desk(Talks.talk("a", "Sails", 1, "10:00", 30));

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aConferenceIsMadeTalkByTalk() {
        var id = make();
        assertEquals(new ConferenceId("quarry-summit"), id);

        var late = add(id, entry(1, "00:30", "Slate"));
        var early = add(id, entry(1, "09:00", "Granite"));

        var conference = desk.conferences.conference(id).orElseThrow();
        assertEquals(List.of(early, late), conference.talks().stream().map(talk -> talk.id()).toList());
        assertEquals(List.of(Instant.parse("2027-05-21T14:00:00Z"), Instant.parse("2027-05-22T05:30:00Z")),
                conference.talks().stream().map(talk -> talk.slot().start()).toList());
        assertEquals(List.of(new Room("Pit")), conference.rooms());
        assertTrue(early.value().matches("x[0-9a-f]{8}"), early.value());
        assertEquals("", desk.conferences.origin(id).orElseThrow().source());
        assertEquals(3, conference.days().size());
        var visit = desk.plan.pick(id, 1, Optional.of(new Track("Stone")), Optional.empty()).visit();
        assertEquals(List.of(early, late), Agenda.of(conference, visit, 1).talks().stream().map(
                entry -> entry.talk().id()).toList());
    }

    @Test
    void theSameTalkTwiceGetsTwoIds() {
        var id = make();
        var first = add(id, entry(1, "09:00", "Granite"));

        assertEquals(new TalkId(first.value() + "~2"), add(id, entry(1, "09:00", "Granite")));
    }

    @Test
    void aTalkIsReplacedWithItsWordsAndDeletedWithoutLosingThem() {
        var id = make();
        var talk = add(id, entry(1, "09:00", "Granite"));
        desk.notes.write(id, About.talk(talk), "Hard.");

        assertTrue(done(desk.making.replace(id, talk, entry(2, "10:00", "Basalt"))).changed());
        assertFalse(done(desk.making.replace(id, talk, entry(2, "10:00", "Basalt"))).changed());
        assertEquals("Basalt", desk.conferences.conference(id).orElseThrow().talk(talk).orElseThrow().title());
        assertEquals(List.of("Basalt"),
                desk.visits.visit(id).talks().values().stream().map(TalkFacts::title).toList());

        var deleted = done(desk.making.delete(id, talk));
        assertEquals(List.of("Hard."), desk.orphans.list(id).stream().map(it -> it.orphan().text()).toList());
        assertTrue(desk.making.undo(deleted.undo()));
        assertEquals(List.of(), desk.orphans.list(id));
        assertFalse(desk.making.undo(deleted.undo()));
    }

    @Test
    void inAnImportedConferenceItIsAnOwnEntryOfTheVisit() {
        var first = add(desk.id, entry(1, "18:00", "Sauna"));
        assertEquals(new TalkId("own-1"), first);
        assertEquals(1, desk.conferences.conference(desk.id).orElseThrow().talks().size());
        desk.notes.write(desk.id, About.talk(first), "Hot.");

        var deleted = done(desk.making.delete(desk.id, first));
        assertEquals(new TalkId("own-2"), add(desk.id, entry(1, "18:00", "Dinner")));
        assertEquals("Sauna", desk.orphans.list(desk.id).getFirst().orphan().talk().title());
        assertFalse(desk.making.undo(deleted.undo()));
        assertEquals(Cause.NOT_BY_HAND, refused(desk.making.replace(desk.id, new TalkId("a"), entry(1, "18:00", "X"))));
        assertEquals(Cause.NOT_BY_HAND, refused(desk.making.delete(desk.id, new TalkId("a"))));
    }

    @Test
    void aDeletedOwnEntryComesBack() {
        var talk = add(desk.id, entry(1, "18:00", "Sauna"));
        var before = desk.visits.visit(desk.id);

        assertTrue(desk.making.undo(done(desk.making.delete(desk.id, talk)).undo()));
        assertEquals(before, desk.visits.visit(desk.id));
    }

    @Test
    void aTalkWithANoteIsTakenBackToWhatItWas() {
        var id = make();
        var talk = add(id, entry(1, "09:00", "Granite"));
        desk.notes.write(id, About.talk(talk), "Hard.");
        var before = desk.conferences.conference(id);

        assertTrue(desk.making.undo(done(desk.making.replace(id, talk, entry(1, "10:00", "Basalt"))).undo()));
        assertEquals(before, desk.conferences.conference(id));
    }

    @Test
    void twoOfTheSameTitleGetTwoIds() {
        make();

        assertEquals(new ConferenceId("quarry-summit-2"), make());
    }

    @Test
    void whatCannotBeSaysWhy() {
        var id = make();

        assertEquals(List.of(Cause.NAMELESS, Cause.ENDS_BEFORE, Cause.TOO_MANY_DAYS, Cause.NAMELESS, Cause.NO_SUCH_DAY,
                Cause.NO_LENGTH, Cause.NOT_BY_HAND),
                List.of(refused(desk.making.make(" ", FRIDAY, FRIDAY, LIMA)),
                        refused(desk.making.make("Q", FRIDAY, FRIDAY.minusDays(1), LIMA)),
                        refused(desk.making.make("Q", FRIDAY, FRIDAY.plusDays(100), LIMA)),
                        refused(desk.making.add(id, entry(1, "10:00", " "))),
                        refused(desk.making.add(id, entry(4, "10:00", "Granite"))),
                        refused(desk.making.add(id, new ByHand(1, LocalTime.NOON, Duration.ofDays(2), "Granite",
                                Optional.empty(), Optional.empty(), List.of()))),
                        refused(desk.making.delete(id, new TalkId("nine")))));
        assertEquals(0, desk.conferences.conference(id).orElseThrow().talks().size());
    }

    @Test
    void thereIsNothingToRefresh() {
        var id = make();
        var refreshes = new RefreshSchedules(new ImportSchedule(new Fetcher(), new ScheduleReader(LIMA),
                desk.conferences, desk.clock), desk.conferences);

        assertEquals(Cause.NO_SOURCE, assertInstanceOf(Outcome.Refused.class,
                refreshes.bring(id, false, Progress.NONE)).look().problem().cause());
        assertEquals(List.of(desk.id), refreshes.all());
    }

    private ConferenceId make() {
        return assertInstanceOf(Made.OfConference.class,
                desk.making.make("Quarry Summit", FRIDAY, FRIDAY.plusDays(2), LIMA)).conference();
    }

    private TalkId add(ConferenceId id, ByHand entry) {
        return done(desk.making.add(id, entry)).talk();
    }

    private static Made.OfTalk done(Made made) {
        return assertInstanceOf(Made.OfTalk.class, made);
    }

    private static Cause refused(Made made) {
        return assertInstanceOf(Made.Refused.class, made).problem().cause();
    }

    private static ByHand entry(int day, String start, String title) {
        return new ByHand(day, LocalTime.parse(start), Duration.ofMinutes(45), title, Optional.of(new Room("Pit")),
                Optional.of(new Track("Stone")), List.of(new Person("Ada")));
    }
}
