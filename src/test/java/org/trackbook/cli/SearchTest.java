package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.testkit.Golden;

class SearchTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
        terminal.run("note", Harbour.ID, "--talk", "a2", "The moon pulls the tides.");
        terminal.run("note", Harbour.ID, "--day", "1", "--part", "evening", "A storm at high tide.");
        terminal.run("rate", Harbour.ID, "b1", "4", "--verdict", "Low tide of ideas");
    }

    private List<String> ids(String... words) {
        var ran = terminal.run(words);
        assertEquals(0, ran.status(), ran.err());
        return StreamSupport.stream(ran.json().spliterator(), false)
                .filter(it -> it.get("kind").stringValue().equals("talk"))
                .map(it -> it.get("id").stringValue())
                .toList();
    }

    @Test
    void whatIsFoundIsListedForProgramsAndForPeople() {
        Golden.check(SearchTest.class, "search.json", withoutIds(terminal.run("search", "tide", "--json").out()));
        Golden.check(SearchTest.class, "search.txt", withoutIds(terminal.run("search", "tide").out()));
        Golden.check(SearchTest.class, "search-names.json", terminal.run("search", "cafe", "--json").out());
    }

    /// The id of a note is another one each time.
    private static String withoutIds(String out) {
        return out.replaceAll("\\b[2-9a-z]{12}\\b", "NOTE        ");
    }

    @Test
    void aWordMayBeginWithADashAndOptionsWithTwo() {
        assertEquals(List.of("a2"), ids("search", "tides", "-espresso", "--json"));
        assertEquals(List.of(), ids("search", "-tides", "tides", "--limit", "3", "--json"));
        assertEquals(List.of("a2"), ids("search", "--json", "--", "tides"));
        assertEquals(2, terminal.run("search", "tides", "--lmit", "3").status());
    }

    @Test
    void aFilterThatATerminalTookTheQuotesOfIsOneFilter() {
        assertEquals(List.of("c1"), ids("search", "talk", "track:Café Culture", "--json"));
        assertEquals(List.of("c1"), ids("search", "talk", "track:\"cafe culture\"", "--json"));
        assertEquals(List.of("b2"), ids("search", "talk", "-track:Café Culture", "track:cafe", "--json"));
        assertEquals(List.of("c1"), ids("search", "track:culture talk", "--json"));
    }

    @Test
    void nothingIsAnEmptyList() {
        assertEquals(new Ran(0, "[]\n", ""), terminal.run("search", "kraken", "--json"));
        assertEquals(new Ran(0, "Nothing is like that.\n", ""), terminal.run("search", "kraken"));
        assertEquals(new Ran(0, "[]\n", ""), terminal.run("search", "(", "\"", "*", "--json"));
    }

    @Test
    void aLimitCutsTheList() {
        assertEquals(2, terminal.run("search", "t", "--limit", "2", "--json").json().size());
        assertEquals(2, terminal.run("search", "t", "--limit", "0").status());
    }
}
