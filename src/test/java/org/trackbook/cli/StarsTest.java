package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class StarsTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private static Ran taken(int starred, int already) {
        return new Ran(0, """
                {
                  "starred": %d,
                  "already": %d,
                  "unknown": []
                }
                """.formatted(starred, already), "");
    }

    private static List<String> agenda(Terminal terminal) {
        return StreamSupport
                .stream(terminal.run("agenda", Harbour.ID, "--json").json().get("days").spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.get("entries").spliterator(), false))
                .filter(entry -> entry.get("kind").stringValue().equals("talk"))
                .map(entry -> entry.get("talk").stringValue())
                .toList();
    }

    @Test
    void whatWasHandedOverComesBackInAnotherLibrary() throws IOException {
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        terminal.run("star", Harbour.ID, "b1", "b2", "c1");
        var there = new Terminal(Files.createDirectory(folder.resolve("there")));
        var calendar = folder.resolve("my.ics").toString();
        terminal.run("export", Harbour.ID, "--to", calendar);
        Harbour.keep(there, Harbour.conference());

        assertEquals(taken(5, 0), there.run("stars", Harbour.ID, calendar, "--json"));
        assertEquals(agenda(terminal), agenda(there));
        assertEquals(taken(0, 5), there.run("stars", Harbour.ID, calendar, "--json"));
        assertEquals(taken(0, 5), terminal.run("stars", Harbour.ID, calendar, "--json"));
    }

    @Test
    void ofATableTheStarsComeBackAlone() throws IOException {
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        terminal.run("star", Harbour.ID, "b1", "b2", "c1");
        var table = folder.resolve("my.csv").toString();
        terminal.run("export", Harbour.ID, "--to", table);
        var there = new Terminal(Files.createDirectory(folder.resolve("there")));
        Harbour.keep(there, Harbour.conference());

        assertEquals(taken(3, 0), there.run("stars", Harbour.ID, table, "--json"));
        assertEquals(List.of("b1", "b2", "c1"), agenda(there));
    }

    @Test
    void whatWasDecidedHereStays() {
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        terminal.run("backup", Harbour.ID, "b1", "a2");
        terminal.run("drop", Harbour.ID, "a1");
        terminal.run("short", Harbour.ID, "b2");
        var own = terminal.run("add", Harbour.ID, "--day", "1", "--start", "20:00", "--minutes", "60", "--title",
                "Dinner", "--json").json().get("id").stringValue();
        var calendar = folder.resolve("my.ics").toString();
        terminal.run("export", Harbour.ID, "--to", calendar);
        assertEquals(taken(0, 3), terminal.run("stars", Harbour.ID, calendar, "--json"));

        assertEquals(taken(2, 2),
                terminal.run("stars", Harbour.ID, terminal.file("l.txt", "a1\na2\nb1\nb2\n"), "--json"));
        assertEquals(List.of("a1", "a2", "b1", "b2", own), agenda(terminal));
    }

    @Test
    void whatTheScheduleDoesNotHaveIsNamed() {
        assertEquals(new Ran(0, "1 talk is starred.\n", "Not in the schedule: zz-9\n"),
                terminal.run("stars", Harbour.ID, terminal.file("l.txt", "0e1f-aa\nzz-9\n")));
        assertEquals(new Ran(1, """
                {
                  "starred": 0,
                  "already": 0,
                  "unknown": [
                    "8"
                  ]
                }
                """, "Not in the schedule: Nets (8)\n"),
                terminal.run("stars", Harbour.ID, terminal.file("l.json", "[{\"id\": 8, \"title\": \"Nets\"}]"),
                        "--json"));
    }

    @Test
    void whatIsNoListIsRefusedAndChangesNothing() {
        var nothing = terminal.file("nothing.json", "{}");
        assertEquals(
                new Ran(1, "", nothing + ": There are no stars in this file. A calendar, a table with a header, JSON,"
                        + " or a text with an id, guid or address on each line can be read.\n"),
                terminal.run("stars", Harbour.ID, nothing));
        assertEquals(1, terminal.run("stars", Harbour.ID, terminal.file("a.ics", "BEGIN:VCALENDAR\n")).status());
        assertEquals(1, terminal.run("stars", Harbour.ID, folder.resolve("none.ics").toString()).status());
        assertEquals(2, terminal.run("stars", Harbour.ID).status());
        assertEquals(List.of(), agenda(terminal));
    }
}
