package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Published;
import org.trackbook.model.Talk;

@Timeout(20)
class IcalTest {
    private static final String TALK = """
            BEGIN:VEVENT
            UID:1
            DTSTART:20260701T100000
            DTEND:20260701T110000
            SUMMARY:Café of moles
            END:VEVENT
            """;

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nX-WR-CALNAME:Moles\nX-WR-TIMEZONE:Europe/Berlin\n" + events
                + "END:VCALENDAR\n";
    }

    private static Import read(byte[] bytes) {
        return new ScheduleReader(ZoneId.of("Pacific/Auckland")).read(bytes, "x", Progress.NONE);
    }

    private static Import.Ready ready(byte[] bytes) {
        return assertInstanceOf(Import.Ready.class, read(bytes));
    }

    private static Import.Ready ready(String events) {
        return ready(calendar(events).getBytes(UTF_8));
    }

    private static List<String> titles(Import.Ready ready) {
        return ready.conference().talks().stream().map(Talk::title).toList();
    }

    @Test
    void ical4jAsksNobodyForNewerZones() {
        assertEquals(Optional.of("false"), Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"));
    }

    @Test
    void aCalendarIsKnownInAnyUnicodeAndWithAnyLineEnds() {
        var whole = calendar(TALK);
        for (var bytes : List.of(whole.getBytes(UTF_8), ("\uFEFF" + whole).getBytes(UTF_8), whole.getBytes(UTF_16),
                whole.replace("\n", "\r\n").getBytes(UTF_8), whole.replace("\n", "\r").getBytes(UTF_8),
                ("\n\n" + whole.toLowerCase(Locale.ROOT).replace("café", "Café")).getBytes(UTF_8))) {
            assertEquals(List.of("Café of moles"), titles(ready(bytes)));
        }
    }

    @Test
    void bytesThatAreNoUnicodeAreReadAsWindowsWritesThem() {
        var ready = ready(calendar(TALK).getBytes(ISO_8859_1));
        assertEquals(List.of("Café of moles"), titles(ready));
        assertEquals(new Problem(Effect.REPAIRED, Cause.WRONG_CHARSET, "x", "UTF-8", "windows-1252"),
                ready.problems().getFirst());
    }

    /// Who keeps the first half of a schedule would miss the second without knowing.
    @Test
    void aCalendarThatBreaksOffIsRefusedWithItsLine() {
        var whole = calendar(TALK + TALK);
        for (var length = "BEGIN:VCALENDAR\n".length(); length < whole.lastIndexOf("END:VCALENDAR"); length++) {
            var rejected = assertInstanceOf(Import.Rejected.class, read(whole.substring(0, length).getBytes(UTF_8)));
            assertEquals("ical", rejected.format());
            assertEquals(Cause.BROKEN, rejected.problem().cause(), "cut at " + length);
        }
    }

    @Test
    void aCalendarWithoutEventsIsNoSchedule() {
        assertEquals(new Import.Rejected("ical", new Problem(Effect.REFUSED, Cause.NO_DAYS, "x")),
                read(calendar("BEGIN:VTODO\nSUMMARY:Dig\nEND:VTODO\n").getBytes(UTF_8)));
    }

    @Test
    void utcIsAnInstantWhateverTheZone() {
        var utc = TALK.replace("00\nDTEND", "00Z\nDTEND").replace("110000\n", "110000Z\n");
        var wholeDay = TALK.replace("DTSTART:20260701T100000", "DTSTART;VALUE=DATE:20260701");
        assertEquals(Published.INSTANT, ready(utc + wholeDay).conference().zone().published());
        assertEquals(Published.WALL, ready(TALK + utc).conference().zone().published());
    }

    @Test
    void lengthsAreReadInWhateverUnit() {
        for (var length : List.of("PT60M", "PT1H", "P0DT1H0M0S", "PT3600S", "+PT1H", "1:00", "PT1H0M")) {
            var talk = TALK.replace("DTEND:20260701T110000", "DURATION:" + length);
            assertEquals(Duration.ofHours(1), ready(talk).conference().talks().getFirst().slot().length(), length);
        }
        var week = TALK.replace("DTEND:20260701T110000", "DURATION:P1W")
                + TALK.replace("202607", "202608");
        assertEquals(Duration.ofDays(7), ready(week).conference().talks().getFirst().slot().length());
    }

    @Test
    void zonesAreKnownByAllTheirNames() {
        for (var name : List.of("Europe/Berlin", "europe/berlin", "Europe-Berlin", "W. Europe Standard Time",
                "\"W. Europe Standard Time\"", "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
                "(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna")) {
            assertEquals(Optional.of("Europe/Berlin"), ZoneNames.find(name).map(ZoneId::getId), name);
        }
        assertEquals(Optional.of(ZoneId.of("America/New_York")), ZoneNames.find("America/New York"));
        assertEquals(Optional.of(ZoneId.of("America/Indianapolis")), ZoneNames.find("US Eastern Standard Time"));
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), ZoneNames.find("(UTC+09:00) Osaka, Sapporo, Tokyo"));
        assertEquals(Optional.empty(), ZoneNames.find("Burrow/Deep"));
    }

    @Test
    void aRuleWithoutEndTakesNoTime() {
        var rules = new StringBuilder();
        for (var rule : List.of("FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=9",
                "FREQ=DAILY;INTERVAL=99;COUNT=999", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=99991231",
                "FREQ=DAILY;BYSECOND=1,2;BYMINUTE=1,2;COUNT=5", "FREQ=DAILY;COUNT=0", "COUNT=3", "")) {
            rules.append(TALK.replace("SUMMARY", "RRULE:" + rule + "\nSUMMARY"));
        }
        ready(rules.toString().repeat(100));
        ready(TALK.replace("SUMMARY", "RRULE:FREQ=DAILY;COUNT=9\n".repeat(100_000) + "SUMMARY"));
    }

    @Test
    void describedZonesThatNeverEndTakeNoTime() {
        var zone = new StringBuilder();
        for (var number = 0; number < 1_000; number++) {
            zone.append("BEGIN:VTIMEZONE\nTZID:Z").append(number).append("\nBEGIN:STANDARD\n")
                    .append("DTSTART:00010101T000000\nRRULE:FREQ=SECONDLY\nRRULE:FREQ=YEARLY;BYMONTH=1\n")
                    .append("TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n")
                    .append(TALK.replace("DTSTART", "DTSTART;TZID=Z" + number));
        }
        assertEquals(1_000, ready(zone.toString()).conference().talks().size());
    }
}
