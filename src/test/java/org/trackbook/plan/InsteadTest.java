package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

class InsteadTest {
    private static final Talk FULL = talk("full", "Sea", 1, "10:00", 60);
    private static final Conference HARBOUR = conference(FULL, talk("next", "Sea", 1, "11:10", 30),
            talk("same", "Land", 1, "10:00", 50), talk("soon", "Air", 1, "10:20", 30),
            talk("early", "Fire", 1, "09:40", 60), talk("long", "Ice", 1, "10:30", 90),
            talk("other", "Land", 1, "12:00", 30));

    private static List<String> instead(String clock, Map<String, String> backups) {
        var standing = new LinkedHashMap<TalkId, TalkId>();
        backups.forEach((backup, of) -> standing.put(new TalkId(backup), new TalkId(of)));
        var plan = new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(), Set.of(), Set.of(),
                standing, Map.of(), Optional.empty());
        var visit = Visit.none(HARBOUR.id()).withPlans(List.of(plan));
        return Instead.of(HARBOUR, visit, FULL, at(1, clock)).stream().map(it -> it.id().value()).toList();
    }

    @Test
    void whatStartsAndEndsInTimeIsOffered() {
        assertEquals(List.of("same", "soon"), instead("09:58", Map.of()));
    }

    @Test
    void theBackupComesFirstEvenWhereItGoesOnForLong() {
        assertEquals(List.of("long", "same", "soon"), instead("09:58", Map.of("long", "full")));
    }

    @Test
    void aBackupOfAnotherTalkIsNone() {
        assertEquals(List.of("same", "soon"), instead("09:58", Map.of("long", "next")));
    }

    @Test
    void whatHasBegunLongAgoIsNotOffered() {
        assertEquals(List.of("soon"), instead("10:15", Map.of()));
    }

    @Test
    void nothingIsOfferedWhenTheTalkIsOver() {
        assertEquals(List.of(), instead("11:00", Map.of("same", "full")));
    }
}
