package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneClocksTest {
    private final ZoneClocks brussels = new ZoneClocks(ZoneId.of("Europe/Brussels"));

    @Test
    void clocksOfAnotherZoneAreTurned() {
        assertEquals(LocalDateTime.parse("2027-02-06T10:30"), shown("2027-02-06T10:30:00+01:00"));
        assertEquals(LocalDateTime.parse("2027-02-07T00:30"), shown("2027-02-06T23:30:00Z"));
        assertEquals(LocalDateTime.parse("2027-07-06T12:30"), shown("2027-07-06T10:30:00Z"));
        assertEquals(LocalDateTime.parse("2027-02-06T10:30"), shown("2027-02-06T10:30:00"));
    }

    @Test
    void thePublishedOffsetTellsTheTwoHoursApartWhenSummerEnds() {
        var twice = LocalDateTime.parse("2027-10-31T02:30");

        assertEquals(Instant.parse("2027-10-31T00:30:00Z"),
                brussels.instant(twice, Optional.of(ZoneOffset.ofHours(2))));
        assertEquals(Instant.parse("2027-10-31T01:30:00Z"),
                brussels.instant(twice, Optional.of(ZoneOffset.ofHours(1))));
        assertEquals(twice, shown("2027-10-31T02:30:00+02:00"));
        assertEquals(twice, shown("2027-10-31T02:30:00+01:00"));
    }

    @Test
    void anOffsetThatNoClockThereHasIsNotHeeded() {
        assertEquals(Instant.parse("2027-02-06T09:30:00Z"),
                brussels.instant(LocalDateTime.parse("2027-02-06T10:30"), Optional.of(ZoneOffset.ofHours(5))));
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"),
                brussels.instant(LocalDateTime.parse("2027-03-28T02:30"), Optional.empty()));
    }

    private LocalDateTime shown(String published) {
        return brussels.wall(Moment.read(published).orElseThrow());
    }
}
