package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.with;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Status;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

class CostTest {
    private static final Conference HARBOUR = conference(talk("nets", "Sea", 1, "10:00", 30),
            talk("knots", "Sea", 1, "11:00", 30), talk("bricks", "Land", 1, "10:15", 45),
            talk("sand", "Land", 1, "11:00", 20), talk("gulls", "Air", 1, "12:00", 30),
            talk("ropes", "Sea", 2, "10:00", 30));

    private static Visit starring(String main, String... stars) {
        var starred = Arrays.stream(stars).map(TalkId::new).collect(Collectors.toSet());
        return Visit.none(HARBOUR.id())
                .withPlans(List.of(DayPlan.none(1)
                        .withTrack(Optional.of(main).filter(it -> !it.isEmpty()).map(Track::new))
                        .withStarred(starred)));
    }

    private static String cost(Conference conference, Visit visit, String track) {
        var cost = Objects.requireNonNull(Cost.of(conference, visit, 1).get(new Track(track)));
        return cost.stars() + " stars, " + cost.own() + " own, " + cost.overlap().toMinutes() + " min, "
                + cost.parallel().toMinutes() + " parallel";
    }

    @Test
    void starsThatTakePlaceMeanwhileAreCountedWithTheMinutesTheyShare() {
        assertEquals("2 stars, 0 own, 35 min, 0 parallel",
                cost(HARBOUR, starring("", "bricks", "sand", "gulls"), "Sea"));
        assertEquals("0 stars, 0 own, 0 min, 0 parallel", cost(HARBOUR, starring("", "bricks", "sand"), "Air"));
    }

    @Test
    void theMainTrackThereIsNowAndTheTracksOwnStarsCostNothing() {
        assertEquals("0 stars, 0 own, 0 min, 0 parallel", cost(HARBOUR, starring("Sea", "sand", "bricks"), "Land"));
        assertEquals("1 stars, 0 own, 20 min, 0 parallel", cost(HARBOUR, starring("Land", "nets", "sand"), "Sea"));
    }

    @Test
    void ownEntriesCountAndCancelledTalksDoNot() {
        var dinner = new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(11, 15), Duration.ofMinutes(60), "Coffee",
                Optional.empty(), Optional.empty(), List.of());
        assertEquals("0 stars, 1 own, 15 min, 0 parallel",
                cost(HARBOUR, starring("").withOwn(List.of(dinner)), "Sea"));
        var cancelled = conference(with(talk("nets", "Sea", 1, "10:00", 30), Status.CANCELLED),
                talk("bricks", "Land", 1, "10:15", 45));
        assertEquals("0 stars, 0 own, 0 min, 0 parallel", cost(cancelled, starring("", "bricks"), "Sea"));
        assertEquals("0 stars, 0 own, 0 min, 0 parallel", cost(cancelled, starring("", "nets"), "Land"));
    }

    @Test
    void aTrackInTwoRoomsAtOnceSaysHowLongAndCountsNoMinuteTwice() {
        var conference = conference(talk("one", "Sea", 1, "10:00", 60), talk("two", "Sea", 1, "10:30", 60),
                talk("bricks", "Land", 1, "10:15", 60));
        assertEquals("1 stars, 0 own, 60 min, 30 parallel", cost(conference, starring("", "bricks"), "Sea"));
    }
}
