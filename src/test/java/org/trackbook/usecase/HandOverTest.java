package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.Track;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.CalendarStore;
import org.trackbook.testkit.TempDatabase;

class HandOverTest {
    private static final Pattern EVENT = Pattern.compile("(?s)UID:(\\S+)\r\n.*?SUMMARY:(.*?)\r\n");

    private final TempDatabase temp = new TempDatabase();
    private final ImportSchedule imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")),
            temp.conferences(), HandOverTest::now);
    private final RefreshSchedules refreshes = new RefreshSchedules(imports, temp.conferences());
    private final RevertSchedule reverting = new RevertSchedule(temp.conferences(), HandOverTest::now);
    private final HandOver handing = new HandOver(temp.conferences(), temp.visits(), new CalendarStore(temp.database()),
            HandOverTest::now, Locale.ENGLISH);

    private static Instant now() {
        return Instant.parse("2027-05-20T10:00:00Z");
    }

    @AfterEach
    void close() {
        temp.close();
    }

    /// Numbers are given out anew, so that one talk has the id that another had.
    @Test
    void aTalkHasTheSameNameInCalendarsWhateverItsIdBecomes() throws IOException {
        var id = bring(talks(1, 6, 0));
        new PlanDays(temp.conferences(), temp.visits(), HandOverTest::now).pick(id, 1, Optional.of(new Track("Sea")),
                Optional.empty());
        var first = names(id);
        assertEquals("1@harbour-days-2027.trackbook", first.get("Talk 1"));

        publish(talks(1, 8, 2));
        assertInstanceOf(Outcome.Kept.class, refreshes.bring(id, true, Progress.NONE));
        var second = names(id);
        assertEquals(first, kept(second, first));
        assertEquals(8, Map.copyOf(second).values().stream().distinct().count());

        assertInstanceOf(Outcome.Kept.class, reverting.revert(id));
        assertEquals(first, names(id));
    }

    private static Map<String, String> kept(Map<String, String> names, Map<String, String> before) {
        var kept = new LinkedHashMap<>(names);
        kept.keySet().retainAll(before.keySet());
        return kept;
    }

    @Test
    void anIdThatACalendarGaveIsKept() throws IOException {
        publish("");
        Files.writeString(temp.folder().resolve("a.ics"), """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:10510@FOSDEM24@fosdem.org
                DTSTART;TZID=Europe/Brussels:20270522T090000
                DTEND;TZID=Europe/Brussels:20270522T093000
                SUMMARY:Nets
                CATEGORIES:Sea
                END:VEVENT
                END:VCALENDAR
                """);
        var id = assertInstanceOf(Outcome.Kept.class,
                imports.bring(temp.folder().resolve("a.ics").toString(), Progress.NONE)).conference().id();
        new PlanDays(temp.conferences(), temp.visits(), HandOverTest::now).pick(id, 1, Optional.of(new Track("Sea")),
                Optional.empty());
        assertEquals(Map.of("Nets", "10510@FOSDEM24@fosdem.org"), names(id));
    }

    /// The names of talks in the calendar that is written now, by their titles.
    private Map<String, String> names(ConferenceId id) throws IOException {
        var file = temp.folder().resolve("agenda.ics");
        assertInstanceOf(Exported.Kept.class, handing.write(id, Optional.empty(), Handout.CALENDAR, file, false));
        var names = new LinkedHashMap<String, String>();
        EVENT.matcher(Files.readString(file)).results().forEach(it -> names.put(it.group(2), it.group(1)));
        return names;
    }

    private ConferenceId bring(String talks) throws IOException {
        publish(talks);
        return assertInstanceOf(Outcome.Kept.class, imports.bring(file().toString(), Progress.NONE)).conference().id();
    }

    private Path file() {
        return temp.folder().resolve("harbour.xml");
    }

    private void publish(String talks) throws IOException {
        Files.writeString(file(), """
                <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city>
                <time_zone_name>Europe/Lisbon</time_zone_name><day_change>04:00</day_change></conference>
                <day index="1" date="2027-05-22"><room name="Pier">%s</room></day></schedule>
                """.formatted(talks));
    }

    /// @param shift how much greater ids are than the numbers of the talks
    private static String talks(int from, int to, int shift) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> """
                <event id="%d"><start>%02d:00</start><duration>00:30</duration><title>Talk %d</title><track>Sea</track>
                <persons><person>Speaker %d</person></persons></event>
                """.formatted(number + shift, 8 + number, number, number)).collect(Collectors.joining());
    }
}
