package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class LibraryTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    @Test
    void aSoundLibraryIsSaidToBeSound() {
        terminal.run("note", Harbour.ID, "--trip", "intro", "Hello.");
        assertEquals("{\"ok\":true,\"schema\":7,\"conferences\":2,\"notes\":1,\"backups\":[],\"repaired\":[],"
                + "\"problems\":[]}", terminal.run("check", "--json").json().toString());
        assertEquals(new Ran(0, "The library is sound: 2 conferences, 1 note.\n", ""), terminal.run("check"));
    }

    @Test
    void aConferenceIsRemoved() {
        assertEquals(new Ran(0, "{\n  \"outcome\": \"done\"\n}\n", ""), terminal.run("remove", "2027", "--json"));
        assertEquals(1, terminal.run("remove", "2027", "--json").status());
        assertEquals(1, terminal.run("conferences", "--json").json().size());
    }
}
