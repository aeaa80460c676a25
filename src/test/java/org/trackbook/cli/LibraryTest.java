package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import tools.jackson.databind.json.JsonMapper;

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
        var found = terminal.run("check", "--json").json();
        assertEquals(List.of("ok", "schema", "conferences", "notes", "backups", "repaired", "problems", "synced"),
                List.copyOf(found.propertyNames()));
        assertEquals("[true,2,1,[],[]]", JsonMapper.shared().writeValueAsString(List.of(found.path("ok"),
                found.path("conferences"), found.path("notes"), found.path("repaired"), found.path("problems"))));
        var ran = terminal.run("check");
        assertEquals(0, ran.status());
        assertTrue(ran.out().startsWith("The library is sound: 2 conferences, 1 note.\nBackup: 2027-05-21.db ("),
                ran.out());
    }

    @Test
    void aConferenceIsRemoved() {
        assertEquals(new Ran(0, "{\n  \"outcome\": \"done\"\n}\n", ""), terminal.run("remove", "2027", "--json"));
        assertEquals(1, terminal.run("remove", "2027", "--json").status());
        assertEquals(1, terminal.run("conferences", "--json").json().size());
    }
}
