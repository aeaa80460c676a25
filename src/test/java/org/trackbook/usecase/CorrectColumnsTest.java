package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.testkit.TempDatabase;

class CorrectColumnsTest {
    private static final String SCHEDULE = """
            <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city></conference>
            <day index="1" date="2027-05-22"><room name="Pier"><event id="1"><start>10:00</start>
            <duration>00:30</duration><title>Knots</title></event></room></day></schedule>
            """;

    private final TempDatabase temp = new TempDatabase();
    private final ConferenceStore conferences = temp.conferences();
    private final ImportSchedule imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")),
            conferences, () -> Instant.EPOCH);
    private final CorrectColumns columns = new CorrectColumns(imports, conferences);

    @AfterEach
    void close() {
        temp.close();
    }

    @Test
    void whatWasSaidIsRememberedUntilItIsTakenBack() throws IOException {
        var file = temp.folder().resolve("harbour.xml");
        Files.writeString(file, SCHEDULE);
        var id = assertInstanceOf(Outcome.Kept.class, imports.bring(file.toString(), Progress.NONE)).conference().id();

        assertInstanceOf(Outcome.Unchanged.class, columns.correct(id, Map.of("title", "Name"), Progress.NONE));
        columns.correct(id, Map.of("start", "Beginn"), Progress.NONE);
        assertEquals(Map.of("title", "Name", "start", "Beginn"), conferences.columns(id));

        columns.correct(id, Map.of("title", ""), Progress.NONE);
        assertEquals(Map.of("start", "Beginn"), conferences.columns(id));
    }

    @Test
    void nothingIsRememberedWhereTheSourceCannotBeRead() throws IOException {
        var file = temp.folder().resolve("harbour.xml");
        Files.writeString(file, SCHEDULE);
        var id = assertInstanceOf(Outcome.Kept.class, imports.bring(file.toString(), Progress.NONE)).conference().id();
        Files.delete(file);

        assertInstanceOf(Outcome.Refused.class, columns.correct(id, Map.of("title", "Name"), Progress.NONE));
        assertEquals(Map.of(), conferences.columns(id));
    }

    @Test
    void aConferenceMadeByHandHasNoColumns() {
        var made = new MakeConference(conferences, temp.visits(), () -> Instant.EPOCH).make("Quarry",
                LocalDate.of(2027, 5, 22), LocalDate.of(2027, 5, 22), ZoneId.of("America/Lima"));
        var id = assertInstanceOf(Made.OfConference.class, made).conference();

        assertEquals(Cause.NO_SOURCE, assertInstanceOf(Outcome.Refused.class,
                columns.correct(id, Map.of("title", "Name"), Progress.NONE)).look().problem().cause());
    }
}
