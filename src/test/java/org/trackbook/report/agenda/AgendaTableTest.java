package org.trackbook.report.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Progress;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ReadOptions;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.Golden;
import org.trackbook.text.Cells;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class AgendaTableTest {
    @Test
    void everyEntryOfTheScheduleIsARow() {
        var text = text(Weekend.files());
        assertTrue(text.startsWith("\uFEFFid,day,start,end,title,room,track,speakers,kind,starred,attendance,stars,"
                + "verdict,notes\r\n"), text);
        Golden.check(AgendaTableTest.class, "weekend.expected.csv", text.replace("\r\n", "\n"));
    }

    private static String text(AgendaFiles files) {
        return new String(files.table(), StandardCharsets.UTF_8);
    }

    @Test
    void ourOwnReaderFindsTheSameEntries() {
        var read = new ScheduleReader(ZoneId.of("Asia/Kathmandu")).read(Weekend.files().table(), "weekend.csv",
                new ReadOptions(Optional.of(ZoneId.of("Europe/Lisbon")), Map.of()), Progress.NONE);
        var talks = assertInstanceOf(Import.Ready.class, read).conference().talks();
        assertEquals(Weekend.CONFERENCE.talks().stream().map(AgendaTableTest::entry).sorted().toList(),
                talks.stream().filter(talk -> !talk.title().equals("Meet Ana")).map(AgendaTableTest::entry).sorted()
                        .toList());
    }

    private static String entry(Talk talk) {
        return talk.id().value() + " " + talk.kind() + " " + talk.slot() + " " + talk.title() + " " + told(talk);
    }

    @Test
    void aDayCanBeWrittenAlone() {
        var files = new AgendaFiles(Weekend.CONFERENCE, Weekend.visit(), Optional.of(2), Locale.ENGLISH);
        assertEquals(List.of("c1"), rows(text(files)).stream().map(row -> row.get(0)).toList());
    }

    private static List<List<String>> rows(String text) {
        try (MappingIterator<List<String>> rows = new CsvMapper().readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .readValues(text.substring(1))) {
            return rows.readAll().stream().skip(1).toList();
        }
    }

    @RepeatedTest(60)
    void cellsAreReadAsTheyWereMeantAndNoneIsAFormula(RepetitionInfo run) {
        var conference = new Hostile(new Random(run.getCurrentRepetition())).conference(8);
        var rows = rows(text(new AgendaFiles(conference, Visit.none(conference.id()), Optional.empty(),
                Locale.ENGLISH)));

        rows.forEach(row -> row.forEach(
                cell -> assertTrue(cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0, cell)));
        assertEquals(conference.talks().stream().map(AgendaTableTest::told).toList(),
                rows.stream().map(row -> row.stream().map(Cells::plain).toList().subList(4, 8)).toList());
    }

    private static List<String> told(Talk talk) {
        return List.of(talk.title(), talk.room().map(Room::value).orElse(""),
                talk.track().map(Track::value).orElse(""),
                talk.speakers().stream().map(Person::value).collect(Collectors.joining("; ")));
    }
}
