package org.trackbook.report.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Golden;

class AgendaCalendarTest {
    @Test
    void everyTalkOfTheAgendaIsAnEvent() {
        Golden.check(AgendaCalendarTest.class, "weekend.expected.ics", text(Weekend.files()).replace("\r\n", "\n"));
    }

    private static String text(AgendaFiles files) {
        return new String(files.calendar(Weekend::name, Weekend.STAMP), StandardCharsets.UTF_8);
    }

    @Test
    void aDayCanBeWrittenAlone() {
        var files = new AgendaFiles(Weekend.CONFERENCE, Weekend.visit(), Optional.of(2), Locale.ENGLISH);
        assertTrue(!text(files).contains("VEVENT"));
    }

    /// What tells a talk apart, as a calendar can say it.
    private record Told(String title, Status status, String start, String end, String room, String track,
            List<String> speakers, String url) {
        static Told of(Talk talk) {
            return new Told(talk.title(), talk.status(), talk.slot().start().toString(),
                    talk.slot().end().toString(), talk.room().map(Room::value).orElse(""),
                    talk.track().map(Track::value).orElse(""), talk.speakers().stream().map(Person::value).toList(),
                    talk.text().url());
        }
    }

    @Test
    void ourOwnReaderFindsTheSameTalks() {
        var talks = Weekend.files().talks();
        var read = read(text(Weekend.files()));

        assertEquals(ZoneId.of("Europe/Lisbon"), read.zone().id());
        assertEquals("Harbour Days 2027", read.title());
        assertEquals(Weekend.CONFERENCE.talks().stream().filter(talk -> talks.contains(talk.id()))
                .map(Told::of).toList(),
                read.talks().stream().filter(talk -> !talk.title().equals("Meet Ana")).map(Told::of)
                        .toList());
    }

    private static Conference read(String text) {
        var read = new ScheduleReader(ZoneId.of("Asia/Kathmandu")).read(text.getBytes(StandardCharsets.UTF_8), "a.ics",
                Progress.NONE);
        return read instanceof Import.Ready ready ? ready.conference() : fail(read);
    }

    private static Conference fail(Import read) {
        throw new AssertionError(read.toString());
    }

    @RepeatedTest(60)
    void whateverStandsInATalkTheLinesAreWhole(RepetitionInfo run) {
        var hostile = new Hostile(new Random(run.getCurrentRepetition()));
        var conference = hostile.conference(8);
        var ids = conference.talks().stream().map(Talk::id).toList();
        var starred = Visit.none(conference.id()).withPlans(List.of(DayPlan.none(1).withStarred(Set.copyOf(ids))));
        var text = text(new AgendaFiles(conference, starred, Optional.empty(), Locale.ENGLISH));

        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(sign -> Character.isISOControl(sign) && sign != '\t'), line);
            assertTrue(line.isEmpty() || !Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? 1 : 0)), line);
        }
        assertEquals(conference.talks().stream()
                .map(talk -> List.of(readable(talk.title()), readable(talk.room().orElseThrow().value()),
                        Weekend.name(talk.id())))
                .toList(), events(text));
    }

    private static String readable(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }

    /// What a strict reader finds; that another library takes the file shows that nothing else is in it.
    private static List<List<String>> events(String text) {
        try {
            assertEquals(8, new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT").size());
        } catch (IOException | ParserException broken) {
            throw new AssertionError(broken);
        }
        return Pattern.compile("(?s)BEGIN:VEVENT(.*?)\r\nEND:VEVENT")
                .matcher(text.replace("\r\n ", ""))
                .results()
                .map(event -> List.of(value(event.group(1), "SUMMARY"), value(event.group(1), "LOCATION"),
                        value(event.group(1), "UID")))
                .toList();
    }

    private static String value(String event, String property) {
        var from = event.indexOf("\r\n" + property + ":") + property.length() + 3;
        var value = new StringBuilder();
        for (var at = from; event.charAt(at) != '\r'; at++) {
            if (event.charAt(at) == '\\') {
                at++;
                value.append(event.charAt(at) == 'n' ? '\n' : event.charAt(at));
            } else {
                value.append(event.charAt(at));
            }
        }
        return value.toString();
    }
}
