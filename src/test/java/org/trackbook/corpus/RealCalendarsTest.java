package org.trackbook.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.Effect;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

/// Calendars that real conferences published, as iCalendar and as XML.
class RealCalendarsTest {
    private static final Pattern ROW = Pattern
            .compile("\\| ((?:ics|xcal)/\\S+|fixtures/\\S+\\.ics) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| .*");
    private static final Pattern EVENT = Pattern.compile("(?m)^(?:BEGIN:VEVENT|\\s*<vevent>)\\s*$");
    private static final ZoneId COMPUTER = ZoneId.of("Europe/Berlin");

    private static Path schedules() {
        return Corpus.folder().resolve("schedules");
    }

    private static Import.Ready read(String file) throws IOException {
        var bytes = Files.readAllBytes(schedules().resolve(file));
        return assertInstanceOf(Import.Ready.class, new ScheduleReader(COMPUTER).read(bytes, file, Progress.NONE));
    }

    @TestFactory
    Stream<DynamicTest> holdsAsManyEntriesAndRoomsAsItsTableSays() throws IOException {
        try (var lines = Files.lines(schedules().resolve("README.md"))) {
            var rows = lines.map(ROW::matcher).filter(row -> row.matches()).toList();
            assertTrue(rows.size() >= 12, "calendars in the table: " + rows.size());
            return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(1), () -> {
                var ready = read(row.group(1));
                assertEquals(Integer.parseInt(row.group(2)), ready.conference().talks().size());
                assertEquals(Integer.parseInt(row.group(4)), ready.conference().rooms().size());
            }));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachEventIsKept() throws IOException {
        try (var ics = Files.list(schedules().resolve("ics")); var xcal = Files.list(schedules().resolve("xcal"))) {
            return Stream.concat(ics, xcal).sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> {
                        var events = EVENT.matcher(Files.readString(path, ISO_8859_1)).results().count();
                        var ready = read(schedules().relativize(path).toString());
                        assertEquals(events, ready.conference().talks().size());
                        assertEquals(List.of(),
                                ready.problems().stream().filter(it -> it.effect() == Effect.SKIPPED).toList());
                    }));
        }
    }

    /// What one talk says, without its texts.
    private record Fact(Instant start, long minutes, String title, String room, String track, List<String> speakers,
            String guid) {
        static Fact of(Talk talk) {
            return new Fact(talk.slot().start(), talk.slot().length().toMinutes(), talk.title(),
                    talk.room().map(Room::value).orElse(""), talk.track().map(Track::value).orElse(""),
                    talk.speakers().stream().map(Person::value).toList(), talk.guid().map(Guid::value).orElse(""));
        }
    }

    private static Talk talk(String file, String id) throws IOException {
        return read(file).conference().talks().stream().filter(it -> it.id().value().equals(id)).findFirst()
                .orElseThrow();
    }

    @Test
    void oneTalkOfEachWriterIsAsItStandsThere() throws IOException {
        var guid = "2aba641b-114d-4dac-866e-533314a3c108";
        assertEquals(
                new Fact(Instant.parse("2016-12-29T20:15:00Z"), 30, "From Server Farm to Data Table", "Saal 6", "",
                        List.of("Ingrid Burrington"), guid),
                Fact.of(talk("ics/33c3-main.ics", guid + "@frab.cccv.de")));
        assertEquals(
                new Fact(Instant.parse("2024-02-03T09:30:00Z"), 40,
                        "SemVer in the Rust ecosystem: breakage, tooling, and edge cases", "H.1308 (Rolin)",
                        "Rust devroom", List.of("Predrag Gruevski"), ""),
                Fact.of(talk("ics/fosdem-2024-bookmarks-a.ics", "2682@2024@be.digitalia.fosdem")));
        assertEquals(
                new Fact(Instant.parse("2025-03-17T17:00:00Z"), 240, "Contributor Jam", "Tsai Auditorium (CGIS S010)",
                        "", List.of("Emily Moffat Sadeghi [Ohio Supercomputer Center]",
                                "Travis Ravert [Ohio Supercomputer Center]"),
                        ""),
                Fact.of(talk("ics/good-2025-pretalx.ics", "pretalx-2025-CFEMBK@cfp.openondemand.org")));
        assertEquals(
                new Fact(Instant.parse("2022-05-17T14:30:00Z"), 40,
                        "34 - Plateforme d'enseignement en ligne Moodle en temps de COVID19", "Salle Endoume", "",
                        List.of(), ""),
                Fact.of(talk("ics/jres-2022.ics", "presentation_3@conf-ng.jres.org")));
        assertEquals(
                new Fact(Instant.parse("2020-01-15T23:10:00Z"), 60, "Keynote: Who cares about Democracy?", "Arena", "",
                        List.of("A/Prof Vanessa Teague"), ""),
                Fact.of(talk("ics/linux-conf-au-2020.ics", "85@lca2020.linux.org.au")));
        assertEquals(
                new Fact(Instant.parse("2023-03-05T14:00:00Z"), 480, "B.B. King's Unavailable Until 5:00 pm",
                        "B.B. King's, Deck 2, Midship", "GENERAL INFO", List.of(), ""),
                Fact.of(talk("ics/sched-joco-2023-v1.ics", "fc8e2daf139dce24f12ea7e49d5dc333")));
        assertEquals(
                new Fact(Instant.parse("2015-02-01T08:00:00Z"), 55, "Supporting accessibility in your distribution",
                        "H.1302 (Depage)", "Distributions", List.of("Samuel Thibault"), ""),
                Fact.of(talk("xcal/fosdem-2015.xcal.xml", "2875@FOSDEM15@pentabarf.org")));
    }

    @Test
    void zonesAreThoseOfTheFile() throws IOException {
        assertEquals(ZoneId.of("Australia/Brisbane"), read("ics/linux-conf-au-2020.ics").conference().zone().id());
        assertEquals(ZoneId.of("Europe/Paris"), read("ics/jres-2022.ics").conference().zone().id());
        assertEquals(ZoneId.of("US/Eastern"), read("ics/good-2025-pretalx.ics").conference().zone().id());
        assertEquals(ZoneId.of("Europe/Brussels"),
                read("ics/fosdem-2024-bookmarks-b.ics").conference().zone().id());
    }

    @Test
    void mealsAndChangesOfRoomAreNoTalks() throws IOException {
        assertEquals(48, read("ics/linux-conf-au-2020.ics").conference().talks().stream()
                .filter(talk -> talk.kind() == Kind.BREAK).count());
    }

    @Test
    void noHalfLettersAndNoEscapesAreLeft() throws IOException {
        for (var file : List.of("ics/jres-2022.ics", "ics/33c3-main.ics", "ics/sched-joco-2023-v2.ics")) {
            for (var talk : read(file).conference().talks()) {
                var words = talk.title() + talk.room() + talk.speakers() + talk.text().summary()
                        + talk.text().description();
                assertTrue(!words.contains("\uFFFD") && !words.contains("Ã") && !words.contains("\\,"), words);
            }
        }
    }
}
