package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Sessionize and Indico export.
class RealExportsTest {
    private static final String GRID = "sessionize-json/droidcon-london-2024-gridsmart.json";
    private static final String ALL = "sessionize-json/global-azure-linz-2024-all.json";
    private static final String INDICO = "indico/voctosched-demo-indico.json";

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Corpus.folder().resolve("schedules").resolve(file));
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(bytes(file));
    }

    /// Skips nothing.
    private static Import.Ready read(String file) throws IOException {
        var read = new ScheduleReader(ZoneId.of("Europe/London")).read(bytes(file), file, Progress.NONE);
        var ready = assertInstanceOf(Import.Ready.class, read);
        assertEquals(List.of(), ready.problems().stream().filter(it -> it.effect() == Effect.SKIPPED).toList());
        return ready;
    }

    private static Map<Kind, Long> kinds(Import.Ready ready) {
        var kinds = new EnumMap<Kind, Long>(Kind.class);
        ready.conference().talks().forEach(talk -> kinds.merge(talk.kind(), 1L, Long::sum));
        return kinds;
    }

    private static Talk talk(Import.Ready ready, String id) {
        return ready.conference().talks().stream().filter(it -> it.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> speakers(Talk talk) {
        return talk.speakers().stream().map(Person::value).toList();
    }

    @Test
    void aGridHoldsItsSessionsByDayAndRoom() throws IOException {
        var ready = read(GRID);
        var sessions = StreamSupport.stream(json(GRID).spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.path("rooms").spliterator(), false))
                .mapToInt(room -> room.path("sessions").size())
                .sum();
        assertEquals(sessions, ready.conference().talks().size());
        assertEquals("sessionize", ready.format());
        assertEquals(2, ready.conference().days().size());
        assertEquals(7, ready.conference().rooms().size());
        assertEquals(Map.of(Kind.TALK, 107L, Kind.BREAK, 28L, Kind.INFO, 2L), kinds(ready));
        var compose = talk(ready, "729194");
        assertEquals(Instant.parse("2024-10-31T11:50:00Z"), compose.slot().start());
        assertEquals(40, compose.slot().length().toMinutes());
        assertEquals("Hangouts", compose.room().map(Room::value).orElseThrow());
        assertEquals("Session", compose.text().type());
        assertEquals(2, compose.speakers().size());
    }

    @Test
    void sessionsFindTheirSpeakersAndRoomsById() throws IOException {
        var ready = read(ALL);
        assertEquals(json(ALL).path("sessions").size(), ready.conference().talks().size());
        assertEquals(List.of("Aula"), ready.conference().rooms().stream().map(Room::value).limit(1).toList());
        assertEquals(4, ready.conference().rooms().size());
        assertEquals(2, speakers(talk(ready, "658419")).size());
        assertEquals(Map.of(Kind.TALK, 15L), kinds(ready));
    }

    @Test
    void contributionsAreInTheZoneOfTheirEvent() throws IOException {
        var ready = read(INDICO);
        var event = json(INDICO).at("/results/0");
        assertEquals(event.path("contributions").size(), ready.conference().talks().size());
        assertEquals("X.Org Developer Conference 2021", ready.conference().title());
        assertEquals(ZoneId.of("Europe/Warsaw"), ready.conference().zone().id());
        assertEquals(3, ready.conference().days().size());
        assertEquals(3, ready.conference().talks().stream().map(Talk::track).distinct().count());
        var talk = talk(ready, "12");
        assertEquals(Instant.parse("2021-09-17T14:10:00Z"), talk.slot().start());
        assertEquals(20, talk.slot().length().toMinutes());
        assertEquals("Main Track", talk.track().map(Track::value).orElseThrow());
        assertEquals(List.of("Martin Peres"), speakers(talk));
    }
}
