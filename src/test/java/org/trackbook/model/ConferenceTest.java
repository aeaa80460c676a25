package org.trackbook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConferenceTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    @Test
    void aCorrectedZoneMovesInstantsAndNoClocks() {
        var wrong = conference(new Zone(UTC, ZoneSource.COMPUTER), "2027-03-13T20:00:00Z", "2027-03-14T18:00:00Z");

        var right = wrong.in(wrong.zone().corrected(PACIFIC));

        assertEquals(new Zone(PACIFIC, ZoneSource.USER), right.zone());
        assertEquals(clocks(wrong), clocks(right));
        assertEquals(List.of("2027-03-14T04:00:00Z", "2027-03-15T01:00:00Z"), instants(right));
        assertEquals(wrong, right.in(wrong.zone()));
    }

    @Test
    void whereInstantsArePublishedTheyStayAndDaysFollow() {
        var wrong = conference(new Zone(UTC, ZoneSource.COMPUTER, Published.INSTANT), "2027-03-13T17:00:00Z",
                "2027-03-14T04:00:00Z");

        var right = wrong.in(wrong.zone().corrected(PACIFIC));

        assertEquals(instants(wrong), instants(right));
        assertEquals(List.of("2027-03-13T09:00", "2027-03-13T20:00"), clocks(right));
        assertEquals(List.of(LocalDate.of(2027, 3, 13)), right.days().stream().map(Day::date).toList());
        assertEquals(List.of(1, 1), right.talks().stream().map(Talk::day).toList());
        assertEquals(Instant.parse("2027-03-13T08:00:00Z"), right.days().getFirst().start());
    }

    private static List<String> clocks(Conference conference) {
        return conference.talks().stream().map(
                talk -> talk.slot().start().atZone(conference.zone().id()).toLocalDateTime().toString()).toList();
    }

    private static List<String> instants(Conference conference) {
        return conference.talks().stream().map(talk -> talk.slot().start().toString()).toList();
    }

    /// A talk on each of the days of these instants.
    private static Conference conference(Zone zone, String... starts) {
        var days = new ArrayList<Day>();
        var talks = new ArrayList<Talk>();
        for (var text : starts) {
            var start = Instant.parse(text);
            var date = start.atZone(zone.id()).toLocalDate();
            var number = days.size() + 1;
            days.add(new Day(number, date, date.atStartOfDay(zone.id()).toInstant(),
                    date.plusDays(1).atStartOfDay(zone.id()).toInstant()));
            talks.add(new Talk(new TalkId("t" + number), Optional.empty(), Kind.TALK, Status.PLANNED, number,
                    new Slot(start, Duration.ofMinutes(30)), "Talk " + number, Optional.empty(), Optional.empty(),
                    List.of(), Text.NONE));
        }
        return new Conference(new ConferenceId("far-conf"), "Far Conf", "", "", zone, "", days, List.of(), talks);
    }
}
