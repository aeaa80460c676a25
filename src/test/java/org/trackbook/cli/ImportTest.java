package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.testkit.Golden;
import tools.jackson.databind.JsonNode;

class ImportTest {
    private static final String SCHEDULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <schedule>
              <conference><title>Pier Talks 2027</title><city>Porto</city><day_change>04:00:00</day_change></conference>
              <day index="1" date="2027-06-05">
                <room name="Hall">
                  <event id="7"><title>CANCELLED Knots</title><start>10:00</start><duration>00:30</duration></event>
                  <event id="8"><title>Ropes</title><start>noon</start><duration>00:30</duration></event>
                  <event id="9"><title>Lunch</title><start>12:00</start><duration>01:00</duration><type>break</type></event>
                </room>
              </day>
            </schedule>
            """;

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void start() {
        terminal = new Terminal(folder);
    }

    private Ran bring(String... files) {
        var words = new String[files.length + 2];
        words[0] = "import";
        System.arraycopy(files, 0, words, 1, files.length);
        words[files.length + 1] = "--json";
        return terminal.run(words);
    }

    private JsonNode conferences() {
        return terminal.run("conferences", "--json").json();
    }

    @Test
    void anImportSaysWhatWasKeptSkippedAndGuessed() {
        var ran = bring(terminal.file("pier.xml", SCHEDULE));
        assertEquals(0, ran.status());
        Golden.check(ImportTest.class, "import.json", ran.out().replace(folder.toString(), "FOLDER"));
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("noon"), ran.err());
    }

    @Test
    void anImportIsReadableToo() {
        var ran = terminal.run("import", terminal.file("pier.xml", SCHEDULE));
        Golden.check(ImportTest.class, "import.txt", ran.out());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = terminal.file("pier.xml", SCHEDULE);
        bring(file);
        var before = conferences().toString();
        assertEquals("unchanged", bring(file).json().get(0).get("outcome").stringValue());
        assertEquals(before, conferences().toString());
    }

    @Test
    void aNewerVersionSaysWhatChangedAndKeepsTheVisit() {
        var file = terminal.file("pier.xml", SCHEDULE);
        bring(file);
        terminal.run("note", "pier", "--talk", "7", "Sad.");
        terminal.file("pier.xml", SCHEDULE.replace("10:00", "11:00").replace("Lunch", "Late lunch")
                .replace("<start>noon", "<start>13:00"));
        var row = bring(file).json().get(0);
        assertEquals("kept", row.get("outcome").stringValue());
        assertEquals("{\"added\":1,\"removed\":0,\"moved\":1,\"changed\":1}", row.get("changes").toString());
        assertEquals("Sad.", terminal.run("notes", "pier", "--json").json().get(0).get("text").stringValue());
    }

    @Test
    void oneOfSeveralThatIsRefusedLeavesTheOthers() {
        var ran = bring(terminal.file("page.xml", "<html><body>Sign in</body></html>"),
                terminal.file("pier.xml", SCHEDULE), folder.resolve("none.xml").toString());
        assertEquals(1, ran.status());
        assertEquals("refused", ran.json().get(0).get("outcome").stringValue());
        assertEquals("kept", ran.json().get(1).get("outcome").stringValue());
        assertEquals("refused", ran.json().get(2).get("outcome").stringValue());
        assertEquals(3, ran.err().lines().count(), ran.err());
        assertEquals(1, conferences().size());
    }

    @Test
    void whatIsRefusedHasAllKeysAndAReason() {
        var ran = bring(terminal.file("empty.xml", ""));
        assertEquals(1, ran.status());
        Golden.check(ImportTest.class, "refused.json", ran.out().replace(folder.toString(), "FOLDER"));
        assertEquals(0, conferences().size());
    }

    @Test
    void aCatalogueIsNoScheduleAndIsToldFromOne() {
        var ran = bring(terminal.file("menu.json", """
                {"version": 1, "schedules": [{"title": "Pier", "url": "https://pier.example/2027.xml",
                 "start": "2027-06-05", "end": "2027-06-06", "version": 1}]}"""));
        assertEquals(1, ran.status());
        assertTrue(ran.json().get(0).get("reason").stringValue().contains("catalogue"), ran.out());
    }

    @Test
    void foldersAndPatternsAreRefusedInASentence() {
        for (var input : new String[]{folder.toString(), folder.resolve("*.xml").toString(), "", " "}) {
            var ran = terminal.run("import", input);
            assertEquals(new Ran(1, "", ran.err()), ran);
            assertEquals(1, ran.err().lines().count(), ran.err());
        }
    }

    @Test
    void theZoneThatIsSaidMovesInstantsAndStays() {
        var file = terminal.file("pier.xml", SCHEDULE);
        bring(file);
        assertEquals("\"2027-06-05T10:00:00+05:45\"", firstStart());
        var row = bring(file, "--zone", "europe/lisbon").json().get(0);
        assertEquals("kept \"Europe/Lisbon\" \"user\" []", row.get("outcome").stringValue() + " " + row.get("zone")
                + " " + row.get("zone_from") + " " + row.get("guessed"));
        assertEquals("\"2027-06-05T10:00:00+01:00\"", firstStart());
        assertEquals("unchanged", bring(file).json().get(0).get("outcome").stringValue());
        assertEquals("\"2027-06-05T10:00:00+01:00\"", firstStart());
    }

    private String firstStart() {
        return terminal.run("talks", "pier", "--json").json().get(0).get("start").toString();
    }

    @Test
    void aZoneThatDoesNotExistIsWrongUsageThatNamesTheNearest() {
        var ran = bring(terminal.file("pier.xml", SCHEDULE), "--zone", "Europe/Lisboa");
        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("Europe/Lisbon"), ran.err());
        assertEquals(0, conferences().size());
    }

    @Test
    void aTalkIsFoundByTheIdItHadBefore() {
        var guid = SCHEDULE.replace("<event id=\"7\"", "<event id=\"7\" guid=\"k-1\"");
        bring(terminal.file("pier.xml", guid));
        bring(terminal.file("pier.xml", guid.replace("id=\"7\"", "id=\"70\"")));
        assertEquals(0, terminal.run("note", "pier", "--talk", "7", "Sad.").status());
        assertEquals("[\"70\"]", terminal.run("notes", "pier", "--json").json().get(0).get("about").get("talks")
                .toString());
    }
}
