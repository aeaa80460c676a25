package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.schedule.ScheduleReader;

class RealTablesTest {
    private static final String WITH_HEADER = "gpn11.csv";
    private static final String WITHOUT_HEADER = "writethedocs-2013-day1.csv";

    /// Skips nothing.
    private static Import.Ready read(String file, Map<String, String> columns) throws IOException {
        var bytes = Files.readAllBytes(Corpus.folder().resolve("schedules/yaml-csv").resolve(file));
        var read = new ScheduleReader(ZoneId.of("UTC")).read(bytes, file, new ReadOptions(Optional.empty(), columns),
                Progress.NONE);
        var ready = assertInstanceOf(Import.Ready.class, read);
        assertEquals(List.of(), ready.problems().stream().filter(it -> it.effect() == Effect.SKIPPED).toList());
        return ready;
    }

    private static Talk talk(Import.Ready ready, String title) {
        return ready.conference().talks().stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> speakers(Talk talk) {
        return talk.speakers().stream().map(Person::value).toList();
    }

    @Test
    void aTableOfVoctoschedIsReadWhole() throws IOException {
        var ready = read(WITH_HEADER, Map.of());
        assertEquals(29, ready.conference().talks().size());
        assertEquals(4, ready.conference().days().size());
        assertEquals(2, ready.conference().rooms().size());
        var gsm = talk(ready, "GSM");
        assertEquals("10", gsm.id().value());
        assertEquals(2, gsm.day());
        assertEquals(Instant.parse("2011-06-24T17:30:00Z"), gsm.slot().start());
        assertEquals(60, gsm.slot().length().toMinutes());
        assertEquals("GroßesStudio", gsm.room().map(Room::value).orElseThrow());
        assertEquals(List.of("Konrad Meier", "Dennis Wehrle"), speakers(gsm));
        assertEquals(1, gsm.text().recordings().size());
        var afterMidnight = talk(ready, "Ergebnisse Gamejam");
        assertEquals(3, afterMidnight.day());
        assertEquals(Instant.parse("2011-06-26T00:00:00Z"), afterMidnight.slot().start());
    }

    @Test
    void aTableWithoutHeaderAndDateIsGuessedAndSaysSo() throws IOException {
        var ready = read(WITHOUT_HEADER, Map.of());
        var lines = Files.readAllLines(Corpus.folder().resolve("schedules/yaml-csv").resolve(WITHOUT_HEADER));
        assertEquals(lines.stream().filter(line -> !line.isBlank()).count(), ready.conference().talks().size());
        assertEquals(List.of(Cause.TWELVE_HOURS, Cause.DATE_OF_TABLE), ready.problems().stream()
                .map(it -> it.cause()).filter(it -> it == Cause.TWELVE_HOURS || it == Cause.DATE_OF_TABLE).toList());
        assertEquals(Instant.parse("2013-01-01T17:20:00Z"), talk(ready, "Lightning Talks").slot().start());
    }

    @Test
    void itsDateCanBeSaid() throws IOException {
        var ready = read(WITHOUT_HEADER, Map.of("date", "2013-04-08"));
        assertEquals(Instant.parse("2013-04-08T09:40:00Z"),
                talk(ready, "Michael Verdi - How Mozilla supports users all over the world").slot().start());
        assertEquals(Map.of("title", "2", "start", "1", "date", "2013-04-08"),
                ready.columns().orElseThrow().chosen());
    }
}
