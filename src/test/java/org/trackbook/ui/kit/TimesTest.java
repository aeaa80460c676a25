package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Slot;

class TimesTest {
    private final Times times = new Times(Texts.in(Locale.ENGLISH), ZoneId.of("Europe/Brussels"));

    @Test
    void aTimeIsThatOfTheConferencesClocks() {
        var at = Instant.parse("2017-02-04T09:45:00Z");

        assertEquals(List.of("10:45", "10:45–11:10", "Sat 10:45"),
                List.of(times.clock(at), times.span(new Slot(at, Duration.ofMinutes(25))), times.dayAndClock(at)));
    }

    @Test
    void aDateIsSaidAsShortAsTheRoomNeeds() {
        var date = LocalDate.of(2017, 2, 4);

        assertEquals(List.of("Sat 4 Feb", "Saturday 4 Feb", "4 Feb", "4 February 2017", "Saturday"),
                List.of(times.day(date), times.dayLong(date), times.dayOfMonth(date), times.dateFull(date),
                        times.weekday(date)));
    }

    @Test
    void whatTwoDatesShareIsSaidOnce() {
        var first = LocalDate.of(2026, 1, 31);

        assertEquals(
                List.of("31 Jan 2026", "30–31 Jan 2026", "31 Jan – 1 Feb 2026", "31 Dec 2025 – 31 Jan 2026"),
                List.of(times.datesShort(first, first), times.datesShort(first.minusDays(1), first),
                        times.datesShort(first, first.plusDays(1)), times.datesShort(first.minusDays(31), first)));
        assertEquals(
                List.of("Sat 31 January 2026", "Fri 30 – Sat 31 January 2026",
                        "Sat 31 January – Sun 1 February 2026",
                        "Wed 31 December 2025 – Sat 31 January 2026"),
                List.of(times.datesLong(first, first), times.datesLong(first.minusDays(1), first),
                        times.datesLong(first, first.plusDays(1)), times.datesLong(first.minusDays(31), first)));
    }

    @Test
    void aLengthIsHoursAndMinutes() {
        assertEquals(List.of("0 min", "25 min", "1 h", "7 h 25 min"),
                List.of(times.length(Duration.ZERO), times.length(Duration.ofMinutes(25)),
                        times.length(Duration.ofHours(1)), times.length(Duration.ofMinutes(445))));
    }
}
