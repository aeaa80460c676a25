package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Attendance;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.testkit.Talks;

class PlanDaysTest {
    private static final Talk NETS = Talks.talk("nets", "Sea", 1, "10:00", 30);
    private static final Talk BRICKS = Talks.talk("bricks", "Land", 1, "10:15", 45);
    private static final Optional<Track> SEA = Optional.of(new Track("Sea"));
    private static final Optional<Track> LAND = Optional.of(new Track("Land"));

    private final Desk desk = new Desk(NETS, BRICKS);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void choosingTheSameTrackAgainChangesNothing() {
        assertTrue(desk.plan.pick(desk.id, 1, SEA, Optional.of("By the sea")).changed());
        assertFalse(desk.plan.pick(desk.id, 1, SEA, Optional.empty()).changed());
        assertEquals(Optional.of("By the sea"), desk.visits.visit(desk.id).day(1).label());
    }

    @Test
    void aLabelGoesWithItsTrack() {
        desk.plan.pick(desk.id, 1, SEA, Optional.of("By the sea"));
        var day = desk.plan.pick(desk.id, 1, LAND, Optional.empty()).visit().day(1);

        assertEquals(Optional.empty(), day.label());
        assertEquals(LAND, day.track());
    }

    @Test
    void droppingAStarTakesItAwayAndStarringTakesItUpAgain() {
        desk.plan.star(desk.id, List.of(BRICKS.id()));
        var dropped = desk.plan.drop(desk.id, List.of(BRICKS.id())).visit().day(1);
        var starred = desk.plan.star(desk.id, List.of(BRICKS.id())).visit().day(1);

        assertEquals(Set.of(), dropped.starred());
        assertEquals(Set.of(BRICKS.id()), dropped.dropped());
        assertEquals(Set.of(BRICKS.id()), starred.starred());
        assertEquals(Set.of(), starred.dropped());
    }

    @Test
    void whatWasDecidedCanBeSetBack() {
        var before = desk.visits.visit(desk.id).day(1);
        desk.plan.star(desk.id, List.of(NETS.id(), BRICKS.id()));

        assertEquals(before.starred(), desk.plan.put(desk.id, before).visit().day(1).starred());
    }

    @Test
    void aVerdictStaysWhenTheStarsChangeAndGoesWithThem() {
        desk.rate.rate(desk.id, NETS.id(), Optional.of(4), Optional.of("Bring twine"));
        var better = desk.rate.rate(desk.id, NETS.id(), Optional.of(5), Optional.empty()).visit().rating(NETS.id());
        var none = desk.rate.rate(desk.id, NETS.id(), Optional.empty(), Optional.empty());

        assertEquals(Optional.of("Bring twine"), better.flatMap(Rating::verdict));
        assertEquals(Optional.empty(), none.visit().rating(NETS.id()));
        assertFalse(desk.rate.rate(desk.id, NETS.id(), Optional.empty(), Optional.empty()).changed());
    }

    @Test
    void watchLaterIsAMarkOfItsOwn() {
        desk.rate.watch(desk.id, NETS.id(), true);
        var both = desk.rate.attend(desk.id, NETS.id(), Optional.of(Attendance.State.ROOM_FULL)).visit();
        var watch = desk.rate.attend(desk.id, NETS.id(), Optional.empty()).visit();

        assertTrue(both.attendance(NETS.id()).orElseThrow().watch());
        assertEquals(Optional.empty(), watch.attendance(NETS.id()).flatMap(Attendance::state));
        assertTrue(watch.attendance(NETS.id()).orElseThrow().watch());
        assertEquals(Optional.empty(), desk.rate.watch(desk.id, NETS.id(), false).visit().attendance(NETS.id()));
    }
}
