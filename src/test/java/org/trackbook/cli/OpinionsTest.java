package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class OpinionsTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private String outcome(String command, String... words) {
        var all = Stream.concat(Stream.of(command, Harbour.ID, "a1", "--json"), Stream.of(words));
        var ran = terminal.run(all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.json().get("outcome").stringValue();
    }

    /// What is listed of the talk.
    private String talk(String... keys) {
        var talk = terminal.run("talks", Harbour.ID, "--json").json().get(0);
        return String.join(" ", List.of(keys).stream().map(key -> talk.get(key).toString()).toList());
    }

    @Test
    void aTalkIsRatedAndTheRatingTakenBack() {
        assertEquals("null", talk("stars"));
        assertEquals("done", outcome("rate", "4", "--verdict", "-- worth it"));
        assertEquals("unchanged", outcome("rate", "4"));
        assertEquals("4", talk("stars"));
        assertEquals("done", outcome("rate", "none"));
        assertEquals("unchanged", outcome("rate", "none"));
        assertEquals("null", talk("stars"));
    }

    @Test
    void attendanceAndWatchLaterAreSaidApart() {
        assertEquals("null false", talk("attendance", "watch"));
        assertEquals("done", outcome("attend", "--watch"));
        assertEquals("null true", talk("attendance", "watch"));
        assertEquals("done", outcome("attend", "room_full"));
        assertEquals("\"room_full\" true", talk("attendance", "watch"));
        assertEquals("unchanged", outcome("attend", "room_full", "--watch"));
        assertEquals("done", outcome("attend", "none", "--no-watch"));
        assertEquals("null false", talk("attendance", "watch"));
    }

    @Test
    void whatWasDoneIsSaidToPeople() {
        assertEquals(new Ran(0, "1 star for “Lifting the anchor”.\n", ""), terminal.run("rate", Harbour.ID, "a1", "1"));
        assertEquals(new Ran(0, "Noted for “Lifting the anchor”.\n", ""),
                terminal.run("attend", Harbour.ID, "a1", "missed"));
    }

    @Test
    void theVisitIsCountedInTheLibrary() {
        outcome("rate", "5");
        outcome("star");
        terminal.run("note", Harbour.ID, "--trip", "intro", "Hello.");
        assertEquals("{\"notes\":1,\"ratings\":1,\"starred\":1,\"orphans\":0}",
                terminal.run("conferences", "--json").json().get(0).get("visit").toString());
    }
}
