package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealJsonTest {
    private static Import read(String file) {
        return new ScheduleReader(ZoneId.of("UTC")).read(bytes(file), file, Progress.NONE);
    }

    private static Conference conference(String file) {
        return assertInstanceOf(Import.Ready.class, read(file)).conference();
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Corpus.folder().resolve("schedules").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /// A file and how to count its entries without the program.
    private record Counted(String file, String format, ToIntFunction<JsonNode> entries) {
        static Counted of(String file, String format, ToIntFunction<JsonNode> entries) {
            return new Counted(file, format, entries);
        }
    }

    private static int inRooms(JsonNode root) {
        return each(root.at("/schedule/conference/days")).flatMap(day -> each(day.path("rooms")))
                .mapToInt(JsonNode::size).sum();
    }

    private static final List<Counted> FILES = List.of(
            Counted.of("schedule-json/33c3-main.json", "schedule-json", RealJsonTest::inRooms),
            Counted.of("schedule-json/35c3-main-v01-2018-12-11.json", "schedule-json", RealJsonTest::inRooms),
            Counted.of("schedule-json/35c3-main-v18-2018-12-30.json", "schedule-json", RealJsonTest::inRooms),
            Counted.of("schedule-json/36c3-everything.json", "schedule-json", RealJsonTest::inRooms),
            Counted.of("schedule-json/good-2025-pretalx.json", "schedule-json", RealJsonTest::inRooms),
            Counted.of("schedule-json/voc-validator-hub-schedule2.json", "schedule-json",
                    root -> root.at("/schedule/events").size()),
            Counted.of("pretalx-widget-v2/good-2025-widget-v0.1.json", "widget", root -> root.path("talks").size()),
            Counted.of("pretalx-widget-v2/good-2025-widget-v0.33.json", "widget", root -> root.path("talks").size()),
            Counted.of("rest-json/pyconfr-2025-v1-2025-09-18.json", "pretalx", RealJsonTest::onTheSite),
            Counted.of("rest-json/pyconfr-2025-v2-2025-10-31.json", "pretalx", RealJsonTest::onTheSite));

    /// The site shows its talks by date, minute and room, and two-day sprints on both days; meals have no room.
    private static int onTheSite(JsonNode root) {
        var slots = Stream.of("schedule", "sprints").flatMap(list -> inCells(root.path(list)))
                .flatMap(talk -> each(talk.path("slots"))).map(slot -> slot.path("id").asInt()).distinct().count();
        return (int) (slots + each(root.path("extra")).mapToInt(JsonNode::size).sum());
    }

    private static Stream<JsonNode> inCells(JsonNode dates) {
        return each(dates).flatMap(RealJsonTest::each).flatMap(RealJsonTest::each);
    }

    @TestFactory
    Stream<DynamicTest> keepsEachEntry() {
        return FILES.stream().map(it -> DynamicTest.dynamicTest(it.file(), () -> {
            var ready = assertInstanceOf(Import.Ready.class, read(it.file()));
            assertEquals(it.format(), ready.format());
            assertEquals(it.entries().applyAsInt(JsonMapper.shared().readTree(bytes(it.file()))),
                    ready.conference().talks().size());
            assertEquals(List.of(), ready.problems().stream()
                    .filter(problem -> problem.effect() == Effect.SKIPPED && problem.cause() != Cause.EMPTY_LINK)
                    .toList());
        }));
    }

    private static Talk talk(Conference conference, String id) {
        return conference.talks().stream().filter(it -> it.id().value().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theHubsTalksStandBesideItsDays() {
        var conference = conference("schedule-json/voc-validator-hub-schedule2.json");
        assertEquals(4, conference.days().size());
        assertEquals(5, conference.rooms().size());
        var opening = talk(conference, "HQCCYH");
        assertEquals(1, opening.day());
        assertEquals(Instant.parse("2024-12-27T09:30:00Z"), opening.slot().start());
        assertEquals(30, opening.slot().length().toMinutes());
        assertEquals("CCC", opening.track().orElseThrow().value());
        assertEquals(3, opening.speakers().size());
        assertEquals(1, talk(conference, "TPGRNN").day());
    }

    @Test
    void theWidgetsBreaksAreToldApart() {
        var conference = conference("pretalx-widget-v2/good-2025-widget-v0.33.json");
        assertEquals(12, conference.talks().stream().filter(it -> it.kind() == Kind.BREAK).count());
        assertEquals(4, conference.days().size());
        var jam = talk(conference, "CFEMBK");
        assertEquals("Core Team Track", jam.track().orElseThrow().value());
        assertEquals(Instant.parse("2025-03-17T17:00:00Z"), jam.slot().start());
        assertEquals(240, jam.slot().length().toMinutes());
    }

    @Test
    void aSitesOwnTableOfSubmissionsIsRead() {
        var conference = conference("rest-json/pyconfr-2025-v1-2025-09-18.json");
        assertEquals(4, conference.days().size());
        var table = JsonMapper.shared().readTree(bytes("rest-json/pyconfr-2025-v1-2025-09-18.json"));
        var codes = inCells(table.path("schedule")).map(talk -> talk.path("code").asString()).sorted().toList();
        assertEquals(77, codes.size());
        assertEquals(codes, conference.talks().stream().filter(it -> it.day() > 2).map(it -> it.id().value())
                .filter(id -> !id.startsWith("x")).sorted().toList());
        assertEquals("C436", talk(conference, "AFN877").room().orElseThrow().value());
        assertEquals("Short talk", talk(conference, "AFN877").text().type());
    }

    @Test
    void halfAnAnswerIsRefusedWithWhatIsMissing() {
        assertEquals(Cause.ONLY_SPEAKERS, refused("rest-json/pretalx-api-example-speakers.json"));
        assertEquals(Cause.NO_TIMES, refused("rest-json/pretalx-api-example-submissions.json"));
        assertEquals(Cause.UNKNOWN_FORMAT, refused("fixtures/voc-pretalx-submission-INVALID-comment.json"));
        assertEquals(Cause.UNKNOWN_JSON, refused("schema/voc-json-schema.json"));
        assertEquals(Cause.CATALOGUE, refused("menu/giggity-menu.json"));
    }

    private static Cause refused(String file) {
        return assertInstanceOf(Import.Rejected.class, read(file)).problem().cause();
    }

    @Test
    void aRepeatedPersonIdJoinsNobody() {
        var conference = conference("schedule-json/36c3-everything.json");
        assertEquals(List.of("Cisz", "Ben"), talk(conference, "1469").speakers().stream().map(Person::value).toList());
        assertEquals(360, talk(conference, "1469").slot().length().toMinutes());
        assertEquals(13, conference.talks().stream().filter(it -> it.id().value().contains("~")).count());
    }
}
