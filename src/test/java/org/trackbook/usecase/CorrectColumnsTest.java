package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.testkit.TempDatabase;

class CorrectColumnsTest {
    private static final String TABLE = """
            Title,Start,Track,Place
            Knots,2027-05-22 10:00,Ropes,Pier
            Tides,2027-05-22 11:00,Water,Hall
            """;
    private static final String SCHEDULE = """
            <schedule><conference><title>Harbour Days 2027</title><city>Lisbon</city></conference>
            <day index="1" date="2027-05-22"><room name="Pier"><event id="1"><start>10:00</start>
            <duration>00:30</duration><title>Knots</title></event></room></day></schedule>
            """;

    private final TempDatabase temp = new TempDatabase();
    private final ConferenceStore conferences = temp.conferences();
    private final ImportSchedule imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")),
            conferences, () -> Instant.EPOCH);
    private final CorrectColumns columns = new CorrectColumns(imports,
            new RevertSchedule(conferences, () -> Instant.EPOCH), new CorrectZone(conferences, temp.visits()),
            conferences);

    @AfterEach
    void close() {
        temp.close();
    }

    private ConferenceId kept(String name, String text) throws IOException {
        var file = temp.folder().resolve(name);
        Files.writeString(file, text);
        return assertInstanceOf(Outcome.Kept.class, imports.bring(file.toString(), Progress.NONE)).conference().id();
    }

    private Outcome say(ConferenceId id, Map<String, String> said) {
        return columns.correct(id, said, Set.of(), Progress.NONE).outcome();
    }

    private List<Optional<Track>> tracks(ConferenceId id) {
        return conferences.conference(id).orElseThrow().talks().stream().map(Talk::track).toList();
    }

    @Test
    void whatWasSaidIsRememberedUntilItIsTakenBack() throws IOException {
        var id = kept("harbour.csv", TABLE);

        assertInstanceOf(Outcome.Kept.class, say(id, Map.of("Raum", "Track")));
        assertInstanceOf(Outcome.Kept.class, say(id, Map.of("track", "Place")));
        assertEquals(Map.of("room", "Track", "track", "Place"), conferences.columns(id));

        assertInstanceOf(Outcome.Kept.class, columns.correct(id, Map.of(), Set.of("Saal"), Progress.NONE).outcome());
        assertEquals(Map.of("track", "Place"), conferences.columns(id));
    }

    @Test
    void aColumnThatIsNotThereStaysAwayInEachRefresh() throws IOException {
        var id = kept("harbour.csv", TABLE);

        assertInstanceOf(Outcome.Kept.class, say(id, Map.of("track", "")));
        assertEquals(Map.of("track", ""), conferences.columns(id));
        assertEquals(List.of(Optional.empty(), Optional.empty()), tracks(id));

        Files.writeString(temp.folder().resolve("harbour.csv"), TABLE + "Sails,2027-05-22 12:00,Wind,Hall\n");
        new RefreshSchedules(imports, conferences).bring(id, false, Progress.NONE);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), tracks(id));
    }

    @Test
    void theZoneThatAColumnNamedComesBackToo() throws IOException {
        var id = kept("harbour.csv", TABLE.replace("Place", "Zone").replace("Pier", "Asia/Tokyo")
                .replace("Hall", "Asia/Tokyo"));
        say(id, Map.of("zone", ""));
        var before = conferences.conference(id);
        var done = columns.correct(id, Map.of("zone", "Zone"), Set.of(), Progress.NONE);
        assertEquals("Asia/Tokyo", conferences.conference(id).orElseThrow().zone().id().getId());

        assertEquals(Optional.empty(), columns.takeBack(done.undo().orElseThrow()));
        assertEquals(before, conferences.conference(id));
        assertEquals(Map.of("zone", ""), conferences.columns(id));
    }

    @Test
    void nothingIsRememberedWhereTheSourceCannotBeRead() throws IOException {
        var id = kept("harbour.csv", TABLE);
        Files.delete(temp.folder().resolve("harbour.csv"));

        assertInstanceOf(Outcome.Refused.class, say(id, Map.of("title", "Name")));
        assertEquals(Map.of(), conferences.columns(id));
    }

    @Test
    void aScheduleThatIsNoTableHasNoColumns() throws IOException {
        var id = kept("harbour.xml", SCHEDULE);

        assertEquals(Cause.NO_COLUMNS,
                assertInstanceOf(Outcome.Refused.class, say(id, Map.of("title", "Name"))).look().problem().cause());
        assertEquals(Map.of(), conferences.columns(id));
    }

    @Test
    void aConferenceMadeByHandHasNoColumns() {
        var made = new MakeConference(conferences, temp.visits(), () -> Instant.EPOCH).make("Quarry",
                LocalDate.of(2027, 5, 22), LocalDate.of(2027, 5, 22), ZoneId.of("America/Lima"));
        var id = assertInstanceOf(Made.OfConference.class, made).conference();

        assertEquals(Cause.NO_SOURCE, assertInstanceOf(Outcome.Refused.class,
                say(id, Map.of("title", "Name"))).look().problem().cause());
    }
}
