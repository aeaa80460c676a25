package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class ShareTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String file = "";

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
        file = folder.resolve("harbour.visit.json").toString();
    }

    private void visit() {
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes", "--label", "At sea");
        terminal.run("star", Harbour.ID, "b1");
        terminal.run("drop", Harbour.ID, "a1");
        terminal.run("note", Harbour.ID, "--talk", "a2", "Über *Gezeiten*.");
        terminal.run("note", Harbour.ID, "--day", "1", "--time", "12:00", "Rain.");
        terminal.run("rate", Harbour.ID, "a2", "5", "--verdict", "Best.");
        terminal.run("attend", Harbour.ID, "a2", "attended", "--watch");
    }

    @Test
    void whatIsExportedComesBackWhole() throws IOException {
        visit();
        assertEquals("done", terminal.run("export", Harbour.ID, "--to", file, "--json").json().get("outcome")
                .stringValue());
        assertEquals("unchanged", terminal.run("export", Harbour.ID, "--to", file, "--json").json().get("outcome")
                .stringValue());
        var exported = Files.readString(Path.of(file));
        var agenda = terminal.run("agenda", Harbour.ID, "--json").out();
        var notes = terminal.run("notes", Harbour.ID, "--json").out();

        terminal.run("remove", Harbour.ID);
        Harbour.keep(terminal, Harbour.conference());
        assertEquals("[]\n", terminal.run("notes", Harbour.ID, "--json").out());

        var ran = terminal.run("merge", file, "--json");
        assertEquals(new Ran(0, ran.out(), ""), ran);
        assertEquals("merged", ran.json().get(0).get("outcome").stringValue());
        assertEquals(agenda, terminal.run("agenda", Harbour.ID, "--json").out());
        assertEquals(notes, terminal.run("notes", Harbour.ID, "--json").out());
        terminal.run("export", Harbour.ID, "--to", file);
        assertEquals(exported, Files.readString(Path.of(file)));
    }

    @Test
    void mergingTwiceChangesNothing() {
        visit();
        terminal.run("export", Harbour.ID, "--to", file);
        var ran = terminal.run("merge", file, "--json");
        assertEquals("unchanged", ran.json().get(0).get("outcome").stringValue());
        assertEquals(0, ran.status());
    }

    @Test
    void aColleaguesNotesKeepHisName() {
        var theirs = terminal.file("ada.visit.json", """
                {"format": "trackbook-visit/1",
                 "conference": {"id": "harbour-days-2027", "title": "Harbour Days 2027", "start": "2027-05-22",
                                "end": "2027-05-23"},
                 "visitor": {"name": "Ada Ångström"},
                 "notes": [{"id": "n1", "about": {"trip": "intro"}, "text": "Hello.",
                            "created": "2027-05-22T10:00:00Z", "edited": "2027-05-22T10:00:00Z"}]}
                """);
        visit();
        assertEquals("{\"input\":\"" + theirs + "\",\"outcome\":\"merged\",\"conference\":\"harbour-days-2027\","
                + "\"added\":1,\"updated\":0,\"kept_both\":0,\"unchanged\":0,\"reason\":null}",
                terminal.run("merge", theirs, "--json").json().get(0).toString());
        var notes = terminal.run("notes", Harbour.ID, "--by", "angstrom", "--json").json();
        assertEquals("[\"Hello.\",\"Ada Ångström\"]", "[" + notes.get(0).get("text") + "," + notes.get(0).get("author")
                + "]");
        assertEquals(1, notes.size());
        assertEquals(3, terminal.run("notes", Harbour.ID, "--json").json().size());
    }

    @Test
    void oneOfSeveralThatIsRefusedLeavesTheOthers() {
        visit();
        terminal.run("export", Harbour.ID, "--to", file);
        var broken = terminal.file("broken.json", "{");
        var ran = terminal.run("merge", broken, file, "--json");
        assertEquals(1, ran.status());
        assertEquals("refused", ran.json().get(0).get("outcome").stringValue());
        assertEquals("unchanged", ran.json().get(1).get("outcome").stringValue());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("broken.json"), ran.err());
        assertEquals(ran.err().strip(), ran.json().get(0).get("reason").stringValue());
    }

    @Test
    void aVisitOfAnUnknownConferenceIsRefused() {
        visit();
        terminal.run("export", Harbour.ID, "--to", file);
        terminal.run("remove", Harbour.ID);
        var ran = terminal.run("merge", file);
        assertEquals(new Ran(1, "", ran.err()), ran);
        assertTrue(ran.err().contains("Harbour Days 2027"), ran.err());
    }

    @Test
    void aVisitIsNotWrittenToAnyOtherKindOfFile() {
        for (var name : new String[]{"visit.xlsx", "visit", "file.json/below.json"}) {
            terminal.file("file.json", "");
            var ran = terminal.run("export", Harbour.ID, "--to", folder.resolve(name).toString());
            assertEquals(new Ran(1, "", ran.err()), ran);
            assertEquals(1, ran.err().lines().count(), ran.err());
        }
        assertFalse(Files.exists(folder.resolve("visit.xlsx")));
    }
}
