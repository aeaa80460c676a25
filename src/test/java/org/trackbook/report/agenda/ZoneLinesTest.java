package org.trackbook.report.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ZoneLinesTest {
    private static final List<Instant> STARTS = List.of(Instant.parse("2016-10-28T09:00:00Z"),
            Instant.parse("2026-03-28T10:00:00Z"), Instant.parse("2026-07-01T08:00:00Z"),
            Instant.parse("2027-12-27T10:00:00Z"));
    private static final Pattern OBSERVANCE = Pattern.compile("BEGIN:(?:STANDARD|DAYLIGHT)\r\nDTSTART:(\\S+)\r\n"
            + "TZOFFSETFROM:(\\S+)\r\nTZOFFSETTO:(\\S+)\r\nTZNAME:\\S[^\r\n]*\r\nEND:");
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /// When clocks began to stand so.
    private record Observance(Instant onset, ZoneOffset offset) {
    }

    /// Read as RFC 5545 says, 3.6.5.
    @Test
    void everyZoneIsDescribedAsJavaKnowsIt() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        // a library of other tests adds zones of its own that have no rules
        for (var id : ZoneRulesProvider.getAvailableZoneIds().stream().filter(it -> !it.contains("ical4j")).toList()) {
            var zone = ZoneId.of(id);
            for (var first : STARTS) {
                var last = first.plus(Duration.ofDays(4));
                var described = read(ZoneLines.of(zone, first, last));
                for (var at = first; at.isBefore(last); at = at.plus(Duration.ofHours(1))) {
                    asked++;
                    var said = offset(described, at);
                    if (!said.equals(zone.getRules().getOffset(at))) {
                        wrong.add(id + " at " + at + ": " + said);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertNotEquals(0, asked);
    }

    private static List<Observance> read(String lines) {
        return OBSERVANCE.matcher(lines)
                .results()
                .map(it -> new Observance(LocalDateTime.parse(it.group(1), WALL)
                        .toInstant(ZoneOffset.of(it.group(2))), ZoneOffset.of(it.group(3))))
                .toList();
    }

    private static ZoneOffset offset(List<Observance> described, Instant at) {
        return described.stream()
                .filter(it -> !it.onset().isAfter(at))
                .max(Comparator.comparing(Observance::onset))
                .orElseThrow()
                .offset();
    }

    @Test
    void aZoneWithoutRulesHasOneOffset() {
        assertEquals("""
                BEGIN:VTIMEZONE
                TZID:+05:45
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0545
                TZOFFSETTO:+0545
                TZNAME:+05:45
                END:STANDARD
                END:VTIMEZONE
                """, ZoneLines.of(ZoneId.of("+05:45"), STARTS.getFirst(), STARTS.getFirst()).replace("\r\n", "\n"));
    }
}
