package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Attendance;
import org.trackbook.model.Cause;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.plan.PlanChange;
import org.trackbook.testkit.Talks;

class PlanDaysTest {
    private static final Talk NETS = Talks.talk("nets", "Sea", 1, "10:00", 30);
    private static final Talk BRICKS = Talks.talk("bricks", "Land", 1, "10:15", 45);
    private static final Talk KNOTS = Talks.talk("knots", "Rope", 1, "10:20", 30);
    private static final Talk AFTER = Talks.talk("after", "Land", 1, "11:00", 30);
    private static final Optional<Track> SEA = Optional.of(new Track("Sea"));
    private static final Optional<Track> LAND = Optional.of(new Track("Land"));

    private final Desk desk = new Desk(NETS, BRICKS, KNOTS, AFTER);

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
    void aStarTakesATalkFromTheShortListAndUndoBringsItBack() {
        desk.plan.shortList(desk.id, List.of(BRICKS.id()));
        var starred = desk.plan.star(desk.id, List.of(BRICKS.id()));
        var undone = desk.plan.turn(desk.id, change(starred).reversed()).visit().day(1);

        assertEquals(Set.of(), starred.visit().day(1).shortList());
        assertEquals(Set.of(BRICKS.id()), undone.shortList());
        assertEquals(Set.of(), undone.starred());
    }

    @Test
    void theShortListTakesAStarAwayButNoDroppedTalkUp() {
        desk.plan.star(desk.id, List.of(BRICKS.id()));
        desk.plan.drop(desk.id, List.of(NETS.id()));
        var day = desk.plan.shortList(desk.id, List.of(NETS.id(), BRICKS.id())).visit().day(1);

        assertEquals(Set.of(NETS.id(), BRICKS.id()), day.shortList());
        assertEquals(Set.of(), day.starred());
        assertEquals(Set.of(NETS.id()), day.dropped());
    }

    @Test
    void aTalkIsTheBackupForOneOther() {
        desk.plan.star(desk.id, List.of(KNOTS.id()));
        backup(KNOTS, NETS);
        assertEquals(Map.of(KNOTS.id(), NETS.id()), day().backups());
        assertEquals(Set.of(), day().starred());

        backup(KNOTS, BRICKS);
        assertEquals(Map.of(KNOTS.id(), BRICKS.id()), day().backups());
        assertEquals(Set.of(KNOTS.id(), NETS.id(), BRICKS.id()), desk.visits.visit(desk.id).talks().keySet());
    }

    @Test
    void twoTalksAreNoBackupsForEachOther() {
        backup(BRICKS, NETS);
        backup(KNOTS, BRICKS);
        assertEquals(Map.of(BRICKS.id(), NETS.id(), KNOTS.id(), BRICKS.id()), day().backups());

        backup(NETS, KNOTS);
        assertEquals(Map.of(BRICKS.id(), NETS.id(), NETS.id(), KNOTS.id()), day().backups());
    }

    @Test
    void whatIsDecidedOtherwiseIsNoBackupAnyMore() {
        backup(BRICKS, NETS);
        assertEquals(Map.of(), desk.plan.star(desk.id, List.of(BRICKS.id())).visit().day(1).backups());
        backup(BRICKS, NETS);
        assertEquals(Map.of(), desk.plan.drop(desk.id, List.of(BRICKS.id())).visit().day(1).backups());
        backup(BRICKS, NETS);
        assertEquals(Set.of(), day().dropped());
        assertTrue(desk.plan.unbackup(desk.id, BRICKS.id(), NETS.id()).changed());
        assertFalse(desk.plan.unbackup(desk.id, BRICKS.id(), NETS.id()).changed());
    }

    @Test
    void aBackupTakesPlaceAtTheTimeOfItsTalk() {
        assertEquals(new Planned.Refused(new Problem(Effect.REFUSED, Cause.BACKUP_AT_OTHER_TIME, "Talk after",
                "Talk nets")), desk.plan.backup(desk.id, AFTER.id(), NETS.id()));
        assertEquals(new Planned.Refused(new Problem(Effect.REFUSED, Cause.BACKUP_FOR_ITSELF, "Talk nets")),
                desk.plan.backup(desk.id, NETS.id(), NETS.id()));
        assertEquals(new Planned.Refused(new Problem(Effect.REFUSED, Cause.TALK_GONE, "gone")),
                desk.plan.backup(desk.id, new TalkId("gone"), NETS.id()));
        assertEquals(Map.of(), day().backups());
    }

    private void backup(Talk talk, Talk standsFor) {
        assertInstanceOf(Planned.Kept.class, desk.plan.backup(desk.id, talk.id(), standsFor.id()));
    }

    @Test
    void aTalkIsLeftEarlyOnlyForOneThatBeginsWhileItGoesOn() {
        desk.plan.star(desk.id, List.of(NETS.id(), BRICKS.id()));
        assertInstanceOf(Planned.Kept.class, desk.plan.leave(desk.id, Map.of(NETS.id(), BRICKS.id())));
        assertEquals(Map.of(NETS.id(), BRICKS.id()), day().leaving());
        assertEquals(Set.of(NETS.id(), BRICKS.id()), day().starred());

        for (var way : List.of(Map.of(BRICKS.id(), NETS.id()), Map.of(NETS.id(), NETS.id()))) {
            assertEquals(Cause.LEFT_AT_OTHER_TIME,
                    ((Planned.Refused) desk.plan.leave(desk.id, way)).problem().cause());
        }
        assertEquals(Map.of(), desk.plan.stay(desk.id, List.of(NETS.id())).visit().day(1).leaving());
        assertFalse(desk.plan.stay(desk.id, List.of(NETS.id())).changed());
    }

    private DayPlan day() {
        return desk.visits.visit(desk.id).day(1);
    }

    @Test
    void hiddenTracksAreShownAgainOneByOneAndBackByUndo() {
        var sea = SEA.orElseThrow();
        var land = LAND.orElseThrow();
        assertTrue(desk.plan.hide(desk.id, List.of(sea, land)).changed());
        assertFalse(desk.plan.hide(desk.id, List.of(land)).changed());
        var shown = desk.plan.unhide(desk.id, List.of(sea));
        assertEquals(Set.of(land), shown.visit().hiddenTracks());
        assertEquals(Set.of(sea, land), desk.plan.turn(desk.id, change(shown).reversed()).visit().hiddenTracks());
    }

    @Test
    void whatIsDecidedAtTheSameTimeIsAllKept() {
        var talks = IntStream.range(0, 40).mapToObj(it -> Talks.talk("t" + it, "Sea", 1, "10:00", 30)).toList();
        try (var busy = new Desk(talks.toArray(Talk[]::new))) {
            talks.parallelStream().forEach(talk -> busy.plan.star(busy.id, List.of(talk.id())));
            assertEquals(talks.stream().map(Talk::id).collect(Collectors.toSet()),
                    busy.visits.visit(busy.id).day(1).starred());
        }
    }

    private static PlanChange change(Done done) {
        return PlanChange.between(done.before(), done.visit());
    }

    @Test
    void whatWasDecidedIsTakenBackAndWhatOthersDecidedSinceStays() {
        var starred = desk.plan.star(desk.id, List.of(NETS.id()));
        desk.plan.star(desk.id, List.of(BRICKS.id()));
        assertEquals(Set.of(BRICKS.id()),
                desk.plan.turn(desk.id, change(starred).reversed()).visit().day(1).starred());

        assertFalse(desk.plan.turn(desk.id, change(starred).reversed()).changed(), "it is taken back already");
        assertTrue(day().edited().isPresent());
    }

    @Test
    void whoMakesRoomForATalkDropsTheMainTrackAndTakesStarsAway() {
        desk.plan.pick(desk.id, 1, SEA, Optional.empty());
        desk.plan.star(desk.id, List.of(BRICKS.id()));
        desk.plan.leaveOut(desk.id, List.of(NETS.id(), BRICKS.id()));

        assertEquals(Set.of(), day().starred());
        assertEquals(Set.of(NETS.id()), day().dropped());
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
