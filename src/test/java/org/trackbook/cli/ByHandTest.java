package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class ByHandTest {
    private static final String DONE = "{\n  \"outcome\": \"done\"\n}\n";

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void start() {
        terminal = new Terminal(folder);
    }

    private Ran make() {
        return terminal.run("add", "--conference", "Harbour Meeting", "--from", "2027-06-05", "--to", "2027-06-06",
                "--zone", "Europe/Lisbon", "--json");
    }

    private String add(String conference, String start, String title, String... more) {
        var words = new String[more.length + 11];
        System.arraycopy(new String[]{"add", conference, "--day", "1", "--start", start, "--minutes", "45", "--title",
                title, "--json"}, 0, words, 0, 11);
        System.arraycopy(more, 0, words, 11, more.length);
        return terminal.run(words).json().get("id").stringValue();
    }

    @Test
    void aConferenceIsMadeTalkByTalk() {
        assertEquals("{\"conference\":\"harbour-meeting\"}", make().json().toString());
        var id = add("harbour", "18:00", "Ropes", "--room", "Hall", "--track", "Knots", "--speaker", "Ana Sol",
                "--speaker", "Rui Sá");
        var talk = terminal.run("talks", "harbour", "--json").json().get(0);
        assertEquals(id + " 2027-06-05T18:00:00+01:00 45 Ropes Hall Knots [\"Ana Sol\",\"Rui Sá\"]",
                talk.get("id").stringValue() + " " + talk.get("start").stringValue() + " " + talk.get("minutes") + " "
                        + talk.get("title").stringValue() + " " + talk.get("room").stringValue() + " "
                        + talk.get("track").stringValue() + " " + talk.get("speakers"));
        assertEquals(0, terminal.run("rate", "harbour", id, "4").status());
    }

    @Test
    void aTalkMadeByHandIsReplacedAndKeepsItsWords() {
        make();
        var id = add("harbour", "18:00", "Ropes");
        terminal.run("note", "harbour", "--talk", id, "Tight.");
        assertEquals(id, add("harbour", "19:00", "Better ropes", "--replace", id));
        assertEquals("Better ropes", terminal.run("notes", "harbour", "--json").json().get(0).get("talks").get(0)
                .get("title").stringValue());
        assertEquals(new Ran(0, DONE, ""), terminal.run("add", "harbour", "--delete", id, "--json"));
        assertEquals(0, terminal.run("talks", "harbour", "--json").json().size());
        assertEquals(1, terminal.run("orphans", "harbour", "--json").json().size());
    }

    @Test
    void inAnImportedConferenceItIsAnEntryOfOnesOwn() {
        terminal = Harbour.terminal(folder);
        var id = add(Harbour.ID, "20:00", "Dinner at the quay");
        assertEquals("own-1", id);
        var entry = terminal.run("agenda", Harbour.ID, "--day", "1", "--json").json().get("days").get(0)
                .get("entries").valueStream().filter(it -> it.path("why").asString("").equals("own")).findFirst();
        assertEquals("own-1", entry.orElseThrow().get("talk").stringValue());
        assertEquals(new Ran(0, DONE, ""), terminal.run("add", Harbour.ID, "--delete", "own-1", "--json"));
    }

    @Test
    void whatTheScheduleHasIsNeitherReplacedNorDeleted() {
        terminal = Harbour.terminal(folder);
        assertEquals(1, terminal.run("add", Harbour.ID, "--delete", "a1").status());
        assertEquals(1, terminal.run("add", Harbour.ID, "--day", "1", "--start", "10:00", "--minutes", "5", "--title",
                "Mine", "--replace", "a1").status());
    }

    @Test
    void whatIsMissingOrCannotBeIsSaid() {
        assertEquals(2, terminal.run("add").status());
        assertEquals(2, terminal.run("add", "--conference", "X", "--from", "2027-06-05").status());
        assertEquals(2, terminal.run("add", "--conference", "X", "--from", "soon", "--to", "2027-06-05", "--zone",
                "Europe/Lisbon").status());
        assertEquals(1, terminal.run("add", "--conference", "X", "--from", "2027-06-06", "--to", "2027-06-05", "--zone",
                "Europe/Lisbon").status());
        make();
        assertEquals(2, terminal.run("add", "harbour", "--day", "1", "--start", "25:00", "--minutes", "5", "--title",
                "X").status());
        assertEquals(1, terminal.run("add", "harbour", "--day", "9", "--start", "10:00", "--minutes", "5", "--title",
                "X").status());
        assertEquals(1, terminal.run("refresh", "harbour").status());
    }
}
