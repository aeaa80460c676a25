package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Person;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;

class CsvTest {
    private static Import read(String text, Map<String, String> columns) {
        return new ScheduleReader(ZoneId.of("UTC")).read(text.getBytes(UTF_8), "t.csv",
                new ReadOptions(Optional.empty(), columns), Progress.NONE);
    }

    private static Import.Ready ready(String text, Map<String, String> columns) {
        return assertInstanceOf(Import.Ready.class, read(text, columns));
    }

    private static Problem refused(String text, Map<String, String> columns) {
        return assertInstanceOf(Import.Rejected.class, read(text, columns)).problem();
    }

    private static List<String> shown(Import.Ready ready) {
        return ready.conference().talks().stream().map(CsvTest::shown).toList();
    }

    private static String shown(Talk talk) {
        return talk.slot().start() + " " + talk.slot().length().toMinutes() + " " + talk.title()
                + talk.room().map(Room::value).map(" in "::concat).orElse("");
    }

    private static List<String> starts(String... dates) {
        return ready(
                "title,start\n" + String.join("\n", List.of(dates).stream().map(date -> "A,\"" + date + "\"").toList()),
                Map.of()).conference().talks().stream().map(talk -> talk.slot().start().toString()).toList();
    }

    private static List<String> speakers(String... cells) {
        return ready("title,start,speakers\n" + String.join("\n",
                List.of(cells).stream().map(cell -> "A,2027-01-01 10:00,\"" + cell + "\"").toList()), Map.of())
                .conference()
                .talks()
                .stream()
                .map(talk -> String.join(" + ", talk.speakers().stream().map(Person::value).toList()))
                .toList();
    }

    @Test
    void somebodySaysWhatTheColumnsHold() {
        var table = "Wann,Foo,Bar,Baz\n2027-05-01 10:00,Moles,45,Barn\n";
        var said = Map.of("title", "foo", "duration", "3", "Raum", "Baz");
        var ready = ready(table, said);
        assertEquals(List.of("2027-05-01T10:00:00Z 45 Moles in Barn"), shown(ready));
        assertEquals(Optional.of(new Columns(List.of("Wann", "Foo", "Bar", "Baz"),
                Map.of("title", "Foo", "start", "Wann", "minutes", "Bar", "room", "Baz"))), ready.columns());
    }

    /// As spreadsheets and careful exports write what would else be computed.
    @Test
    void anApostropheBeforeAFormulaIsNoPartOfATitle() {
        assertEquals(List.of("2027-05-01T10:00:00Z 30 =SUM(A1) in +1", "2027-05-01T11:00:00Z 30 'tis in Barn"),
                shown(ready("""
                        Title,Room,Start,End
                        '=SUM(A1),'+1,2027-05-01 10:00,2027-05-01 10:30
                        'tis,Barn,2027-05-01 11:00,2027-05-01 11:30
                        """, Map.of())));
    }

    @Test
    void whatSomebodySaysCountsMoreThanTheHeader() {
        var ready = ready("Title,Name,Start\nwrong,Moles,2027-05-01 10:00\n", Map.of("title", "Name"));
        assertEquals(List.of("2027-05-01T10:00:00Z 30 Moles"), shown(ready));
    }

    @Test
    void whereSomebodySaysThatThereIsNoneNoColumnIsGuessed() {
        var table = "Title,Start,Track,Room\nMoles,2027-05-01 10:00,Soil,Barn\n";
        var ready = ready(table, Map.of("track", "", "Raum", ""));
        assertEquals(List.of(Optional.empty()),
                ready.conference().talks().stream().map(Talk::track).toList());
        assertEquals(List.of("2027-05-01T10:00:00Z 30 Moles"), shown(ready));
        assertEquals(Map.of("title", "Title", "start", "Start"), ready.columns().orElseThrow().chosen());
        assertEquals(Cause.UNKNOWN_TABLE, refused(table, Map.of("title", "")).cause());
    }

    @Test
    void theDateOfAllTalksCanBeSaid() {
        var ready = ready("title,start,end\nMoles,10:00,10:45\n", Map.of("date", "31.05.2027"));
        assertEquals(List.of("2027-05-31T10:00:00Z 45 Moles"), shown(ready));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        var table = "title,start\nMoles,2027-05-01 10:00\n";
        assertEquals(new Problem(Effect.REFUSED, Cause.UNKNOWN_COLUMN, "t.csv", "Foo", "title, start"),
                refused(table, Map.of("room", "Foo")));
        assertEquals(Cause.UNKNOWN_COLUMN, refused(table, Map.of("room", "3")).cause());
        assertEquals(Cause.UNKNOWN_FIELD, refused(table, Map.of("colour", "title")).cause());
    }

    @Test
    void aTableWithoutDatesSaysWhatIsMissing() {
        assertEquals(new Problem(Effect.REFUSED, Cause.NO_DATE, "t.csv"),
                refused("title,start\nMoles,10:00\nNewts,11:00\n", Map.of()));
    }

    @Test
    void aTableOfOtherThingsIsNoSchedule() {
        assertEquals(new Problem(Effect.REFUSED, Cause.UNKNOWN_TABLE, "t.csv", "Colour, Weight, Price"),
                refused("Colour,Weight,Price\nred,5,7\nblue,6,8\n", Map.of()));
        assertEquals(Cause.UNKNOWN_TABLE,
                refused("Name,Mail,Date of birth\nA B,a@b.example,2001-01-01\nC D,c@d.example,2002-02-02\n", Map.of())
                        .cause());
        assertEquals(Cause.UNKNOWN_FORMAT, refused("Dear all, we meet at 10:00, as ever.\nYours\n", Map.of()).cause());
        assertEquals(Cause.UNKNOWN_TABLE, refused("x,y,z\n", Map.of("title", "x")).cause());
    }

    @Test
    void theOrderOfDatesIsThatOfTheWholeColumn() {
        assertEquals(List.of("2027-05-06T10:00:00Z", "2027-05-13T10:00:00Z"),
                starts("05/06/2027 10:00", "05/13/2027 10:00"));
        assertEquals(List.of("2027-05-31T10:00:00Z", "2027-06-01T10:00:00Z"),
                starts("31/05/2027 10:00", "01/06/2027 10:00"));
        // the days of a conference follow each other
        assertEquals(List.of("2027-05-04T10:00:00Z", "2027-05-05T10:00:00Z"),
                starts("05/04/2027 10:00", "05/05/2027 10:00"));
        assertEquals(List.of("2027-04-05T10:00:00Z", "2027-05-05T10:00:00Z"),
                starts("5.4.2027 10:00", "5.5.2027 10:00"));
    }

    @Test
    void datesAreWrittenInManyWays() {
        for (var written : List.of("2027-05-31T10:00", "2027-05-31 10:00:00", "2027/05/31 10.00", "31.5.27 10:00",
                "Mo., 31. Mai 2027, 10 Uhr", "Monday, May 31st, 2027 10:00am", "31 May 2027 10h", "31-May-2027 10 a.m.",
                "lundi 31 mai 2027 à 10h00", "lunedì 31 maggio 2027 ore 10:00", "lunes, 31 de mayo de 2027 10:00",
                "ma 31 mei 2027 10.00 uur", "10:00-10:45 31.05.2027", "2027-05-31T10:00:00Z",
                "2027-05-31T12:00:00+02:00", "2027-05-31 12:00 +02:00", "5/31/2027 10:00 AM")) {
            assertEquals(List.of("2027-05-31T10:00:00Z"), starts(written), written);
        }
    }

    @Test
    void aRangeIsStartAndEnd() {
        for (var range : List.of("10:00-10:45", "10:00 – 10:45", "10.00—10.45", "10h00 à 10h45", "10:00 bis 10:45 Uhr",
                "10:00 to 10:45 am", "10:00-10:45 AM", "1000-1045")) {
            assertEquals(List.of("2027-05-31T10:00:00Z 45 A"),
                    shown(ready("title,date,time\nA,2027-05-31,\"" + range + "\"", Map.of())), range);
        }
        assertEquals(List.of("2027-05-31T11:00:00Z 120 A"),
                shown(ready("title,date,time\nA,2027-05-31,11:00-1:00 pm", Map.of())));
        assertEquals(List.of("2027-05-31T09:00:00Z 60 A"),
                shown(ready("title,date,time\nA,2027-05-31,9-10am", Map.of())));
        assertEquals(List.of("2027-05-31T23:00:00Z 120 A"),
                shown(ready("title,date,start,end\nA,2027-05-31,23:00,01:00", Map.of())));
    }

    @Test
    void severalPeopleStandInOneCell() {
        assertEquals(List.of("Ida Quist + Ola Nyman"), speakers("Ida Quist, Ola Nyman"));
        assertEquals(List.of("Ida Quist + Ola Nyman"), speakers("Ida Quist; Ola Nyman"));
        assertEquals(List.of("Ida Quist + Ola Nyman"), speakers("Ida Quist & Ola Nyman"));
        assertEquals(List.of("Ida Quist + Ola Nyman + Una Frey"), speakers("Ida Quist, Ola Nyman and Una Frey"));
        assertEquals(List.of("Ida Quist + Ola Nyman"), speakers("1:Ida Quist|12:Ola Nyman"));
        assertEquals(List.of("Ida Quist", "Ola Nyman"), speakers("Quist, Ida", "Nyman, Ola"));
        assertEquals(List.of("Ida Quist + Ola Nyman"), speakers("Quist, Ida; Nyman, Ola"));
        assertEquals(List.of("tam + wen"), speakers("tam, wen"));
        assertEquals(List.of("Ida Quist", "Moss & Fern"), speakers("Ida Quist", "Moss & Fern"));
    }
}
