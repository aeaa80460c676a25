package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

class RealSchedulesTest {
    private static final List<String> FOLDERS = List.of("pentabarf", "frab-xml", "pretalx-xml");
    /// FOSDEM 2021 took place online and names no place.
    private static final ZoneId COMPUTER = ZoneId.of("Europe/Brussels");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+\\.xml) \\| (\\d+) \\| (\\d*) \\| (\\d*) \\| .*");

    private static Path schedules() {
        return Corpus.folder().resolve("schedules");
    }

    private static Import.Ready read(String file) throws IOException {
        var bytes = Files.readAllBytes(schedules().resolve(file));
        return assertInstanceOf(Import.Ready.class, new ScheduleReader(COMPUTER).read(bytes, file, Progress.NONE));
    }

    private static Stream<String> files() throws IOException {
        try (var lines = Files.lines(schedules().resolve("README.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches() && FOLDERS.contains(row.group(1).replaceFirst("/.*", "")))
                    .map(row -> row.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsAsManyEntriesDaysAndRoomsAsItsTableSays() throws IOException {
        try (var lines = Files.lines(schedules().resolve("README.md"))) {
            return lines.map(ROW::matcher)
                    .filter(row -> row.matches() && FOLDERS.contains(row.group(1).replaceFirst("/.*", "")))
                    .toList()
                    .stream()
                    .map(row -> DynamicTest.dynamicTest(row.group(1), () -> {
                        var ready = read(row.group(1));
                        var entries = ready.conference().talks().size();
                        var blank = ready.problems().stream().filter(it -> it.cause() == Cause.NO_TITLE).count();
                        assertEquals(Integer.parseInt(row.group(2)), entries + blank);
                        if (!row.group(3).isEmpty()) {
                            assertEquals(Integer.parseInt(row.group(3)), ready.conference().days().size());
                            assertEquals(Integer.parseInt(row.group(4)), ready.conference().rooms().size());
                        }
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> aSecondReaderFindsTheSameFacts() throws IOException {
        return files().filter(file -> !file.contains("MALFORMED")).map(file -> DynamicTest.dynamicTest(file, () -> {
            var conference = read(file).conference();
            var second = new SecondReader(Files.readAllBytes(schedules().resolve(file)), conference.zone().id());
            var theirs = second.facts();
            var ours = conference.talks().stream().map(RealSchedulesTest::fact).toList();
            assertEquals(theirs.size(), ours.size());
            assertEquals(without(theirs, ours), without(ours, theirs));
        }));
    }

    /// Only what differs: a failure that prints a whole schedule helps nobody.
    private static List<String> without(List<SecondReader.Fact> facts, List<SecondReader.Fact> others) {
        var known = new HashSet<>(others);
        return facts.stream().filter(fact -> !known.contains(fact)).map(Object::toString).sorted().toList();
    }

    private static SecondReader.Fact fact(Talk talk) {
        return new SecondReader.Fact(talk.id().value().replaceFirst("~\\d+$", ""),
                talk.guid().map(Guid::value).orElse(""), talk.day(), talk.slot().start(),
                talk.slot().length().toMinutes(), talk.title(), talk.room().map(Room::value).orElse(""),
                talk.track().map(Track::value).orElse(""), talk.speakers().stream().map(Person::value).toList());
    }

    @TestFactory
    Stream<DynamicTest> talksAreInOrderAndHaveOneIdEach() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file, () -> {
            var conference = read(file).conference();
            var rooms = new HashMap<Room, Integer>();
            conference.rooms().forEach(room -> rooms.put(room, rooms.size()));
            var order = Comparator.comparing((Talk talk) -> talk.slot().start())
                    .thenComparing(talk -> talk.room().map(room -> rooms.getOrDefault(room, -1)).orElse(-1))
                    .thenComparing(talk -> talk.id().value());
            assertEquals(conference.talks().stream().sorted(order).toList(), conference.talks());
            assertEquals(conference.talks().size(), conference.talks().stream().map(Talk::id).distinct().count());
        }));
    }

    @TestFactory
    Stream<DynamicTest> markersBecomeAStatus() {
        return Stream.of(new Marked("pentabarf/fosdem-2017.xml", 1, 12),
                new Marked("pentabarf/fosdem-2020-v3-2020-02-10.xml", 3, 42),
                new Marked("pentabarf/fosdem-2025-v4-2025-01-24.xml", 1, 0),
                new Marked("pentabarf/fosdem-2025-v6-2025-04-06.xml", 4, 0))
                .map(it -> DynamicTest.dynamicTest(it.file(), () -> {
                    var talks = read(it.file()).conference().talks();
                    assertEquals(it, new Marked(it.file(), count(talks, Status.CANCELLED),
                            count(talks, Status.AMENDED)));
                }));
    }

    private record Marked(String file, long cancelled, long amended) {
    }

    private static long count(List<Talk> talks, Status status) {
        return talks.stream().filter(talk -> talk.status() == status).count();
    }

    @Test
    void standsAndInfoDesksAreToldApart() throws IOException {
        assertEquals(Map.of(Kind.TALK, 660L, Kind.STAND, 111L, Kind.INFO, 2L), kinds("pentabarf/fosdem-2021.xml"));
        assertEquals(Map.of(Kind.TALK, 668L), kinds("pentabarf/fosdem-2017.xml"));
        assertEquals(Map.of(Kind.TALK, 441L, Kind.BREAK, 1L), kinds("pentabarf/fosdem-2012.xml"));
    }

    private static Map<Kind, Long> kinds(String file) throws IOException {
        var kinds = new EnumMap<Kind, Long>(Kind.class);
        read(file).conference().talks().forEach(talk -> kinds.merge(talk.kind(), 1L, Long::sum));
        return kinds;
    }

    @Test
    void videosAndFeedbackAreKept() throws IOException {
        var talk = read("pentabarf/fosdem-2017.xml").conference().talks().stream()
                .filter(it -> it.id().value().equals("5574")).findFirst().orElseThrow();
        assertEquals("https://submission.fosdem.org/feedback/5574.php", talk.text().feedback());
        assertEquals(2, talk.text().recordings().size());
        assertEquals(2, talk.text().links().size());
        var talks = read("pentabarf/fosdem-2026-v3-2026-01-25.xml").conference().talks();
        assertTrue(talks.stream().allMatch(it -> it.text().feedback().startsWith("https://pretalx.fosdem.org/")));
        assertTrue(
                talks.stream().allMatch(it -> it.text().url().startsWith("https://fosdem.org/2026/schedule/event/")));
    }

    @Test
    void aBrokenFileIsMendedAndListed() throws IOException {
        var ready = read("frab-xml/klimacamp-rheinland-2015-MALFORMED.xml");
        var mended = ready.problems().stream().filter(it -> it.effect() == Effect.REPAIRED).toList();
        assertTrue(mended.stream().allMatch(it -> it.cause() == Cause.CONTROL_CHARACTER), mended.toString());
        assertTrue(mended.getFirst().place().endsWith("MALFORMED.xml:542"), mended.toString());
    }

    @Test
    void blankTalksAreSkippedAndListed() throws IOException {
        var ready = read("frab-xml/debconf17-v1-2017-08-02-blank-events.xml");
        assertEquals(158, ready.conference().talks().size());
        assertEquals(294, ready.problems().stream().filter(it -> it.effect() == Effect.SKIPPED).count());
    }

    @Test
    void noMarkupIsLeftInTexts() throws IOException {
        var tag = Pattern.compile("(?<!\\\\)</?(?:p|ul|ol|li|br|strong|em|h[1-6])\\s*/?>");
        for (var file : files().toList()) {
            for (var talk : read(file).conference().talks()) {
                var prose = talk.text().summary() + "\n" + talk.text().description();
                var outsideOfCode = prose.replaceAll("(?s)```.*?```|`[^`]*`", "");
                assertTrue(!tag.matcher(outsideOfCode).find(), file + " " + talk.id() + " " + prose);
            }
        }
    }
}
