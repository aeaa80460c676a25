package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Seeds;
import org.trackbook.testkit.Talks;

class PlanChangeTest {
    private static final TalkId NETS = new TalkId("nets");
    private static final TalkId BRICKS = new TalkId("bricks");
    private static final TalkId SAND = new TalkId("sand");
    private static final DayPlan SEA = DayPlan.none(1).withTrack(Optional.of(new Track("Sea")));

    private static Visit visit(DayPlan plan) {
        return Visit.none(Talks.conference().id()).withPlans(List.of(plan));
    }

    @Test
    void whatIsTakenBackIsWhatWasDoneAndNothingElse() {
        var starred = PlanChange.between(visit(SEA), visit(SEA.withStarred(Set.of(BRICKS))));
        var since = SEA.withStarred(Set.of(BRICKS, SAND)).withDropped(Set.of(NETS));

        assertEquals(Optional.of(visit(since.withStarred(Set.of(SAND)))), starred.reversed().on(visit(since)));
    }

    @Test
    void whatWasDecidedOtherwiseSinceCannotBeTakenBack() {
        var land = Optional.of(new Track("Land"));
        var air = Optional.of(new Track("Air"));
        var chosen = PlanChange.between(visit(SEA), visit(SEA.withTrack(land)));
        assertEquals(Optional.empty(), chosen.reversed().on(visit(SEA.withTrack(air))));
        assertEquals(Optional.empty(), chosen.reversed().on(visit(SEA)), "it is so already");

        var backed = PlanChange.between(visit(SEA), visit(SEA.withBackups(Map.of(BRICKS, NETS))));
        assertEquals(Optional.empty(), backed.reversed().on(visit(SEA.withBackups(Map.of(BRICKS, SAND)))));
    }

    @Test
    void oneDecisionThatIsInTheWayKeepsAllOfThemWhereTheyAre() {
        var kept = PlanChange.between(visit(SEA.withBackups(Map.of(SAND, NETS))),
                visit(SEA.withDropped(Set.of(NETS)).withBackups(Map.of(SAND, BRICKS))));

        assertEquals(Optional.empty(),
                kept.reversed().on(visit(SEA.withDropped(Set.of(NETS)).withBackups(Map.of(SAND, SAND)))));
    }

    @Test
    void aHeadingTypedSinceStaysAndTheTrackStillGoesBack() {
        var label = SEA.withLabel(Optional.of("At sea"));
        var land = DayPlan.none(1).withTrack(Optional.of(new Track("Land")));
        var chosen = PlanChange.between(visit(label), visit(land));
        assertEquals(Optional.of(visit(label)), chosen.reversed().on(visit(land)));

        var typed = Optional.of("On land");
        assertEquals(Optional.of(visit(SEA.withLabel(typed))), chosen.reversed().on(visit(land.withLabel(typed))));
    }

    @Test
    void ownEntriesAndHiddenTracksAreDecisionsToo() {
        var dinner = new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(19, 0), Duration.ofHours(2), "Dinner",
                Optional.empty(), Optional.empty(), List.of());
        var before = visit(SEA);
        var after = before.withOwn(List.of(dinner)).withHiddenTracks(Set.of(new Track("Air")));
        var change = PlanChange.between(before, after);

        assertEquals(Optional.of(before), change.reversed().on(after));
        assertEquals(Optional.of(after), change.on(before));
    }

    @RepeatedTest(50)
    void allThatIsBetweenTwoVisitsLeadsFromOneToTheOtherAndBack(RepetitionInfo round) {
        var seeds = new Seeds(round.getCurrentRepetition());
        var conference = seeds.conference(8);
        var before = seeds.visit(conference);
        var after = seeds.visit(conference);
        var change = PlanChange.between(before, after);

        assertEquals(decided(after), decided(change.on(before).orElseThrow()));
        assertEquals(decided(before), decided(change.reversed().on(after).orElseThrow()));
        assertTrue(PlanChange.between(after, change.on(before).orElseThrow()).isNothing());
    }

    /// All that is decided in a visit, whenever and in whatever order.
    private static List<?> decided(Visit visit) {
        return List.of(visit.days().stream().map(plan -> plan.at(java.time.Instant.EPOCH)).toList(),
                visit.hiddenTracks(), visit.own().stream().collect(Collectors.toSet()));
    }
}
