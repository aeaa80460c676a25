package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import tools.jackson.databind.JsonNode;

class PeopleTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private JsonNode person(String... words) {
        var ran = terminal.run(Stream.concat(Stream.of("person", Harbour.ID, "--json"), Stream.of(words))
                .toArray(String[]::new));
        assertEquals(new Ran(0, ran.out(), ""), ran);
        return ran.json();
    }

    @Test
    void somebodyIsAddedSaidMoreOfAndTakenAway() {
        assertEquals("[]", person().toString());
        var list = person("--name", "Inês Lobo", "--organisation", "Harbour Labs", "--next", "send slides");
        var id = list.get(0).get("id").stringValue();
        assertEquals("[{\"id\":\"" + id + "\",\"name\":\"Inês Lobo\",\"organisation\":\"Harbour Labs\",\"about\":null,"
                + "\"next\":\"send slides\",\"done\":false,\"edited\":\"2027-05-21T09:02:00+01:00\",\"author\":null}]",
                list.toString());
        var after = person("--replace", "ines", "--about", "tides", "--done").get(0);
        assertEquals("Inês Lobo tides true", after.get("name").stringValue() + " " + after.get("about").stringValue()
                + " " + after.get("done"));
        after = person("--replace", id, "--organisation", "", "--open").get(0);
        assertEquals("null false", after.get("organisation") + " " + after.get("done"));
        assertEquals("[]", person("--delete", id).toString());
    }

    @Test
    void peopleAreListedForPeople() {
        assertEquals(new Ran(0, "Nobody yet. Add somebody with --name.\n", ""), terminal.run("person", Harbour.ID));
        person("--organisation", "FSFE", "--about", "licences", "--next", "write");
        assertTrue(terminal.run("person", Harbour.ID).out().endsWith(" · FSFE · licences · next: write\n"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        person("--name", "Rui Sá");
        person("--name", "Rui Costa");
        var ran = terminal.run("person", Harbour.ID, "--delete", "rui");
        assertEquals(new Ran(1, "", ran.err()), ran);
        assertTrue(ran.err().contains("Rui Costa"), ran.err());
        assertEquals(1, terminal.run("person", Harbour.ID, "--replace", "ada").status());
        assertEquals(2, terminal.run("person", Harbour.ID, "--next", "call").status());
        assertEquals(2, terminal.run("person", Harbour.ID, "--delete", "rui", "--done").status());
        assertEquals(2, terminal.run("person", Harbour.ID, "--done", "--open", "--name", "A").status());
        assertEquals(2, person().size());
    }

    @Test
    void peopleTravelWithTheVisit() {
        person("--name", "Rui Sá", "--next", "write");
        var file = folder.resolve("harbour.visit.json").toString();
        terminal.run("export", Harbour.ID, "--to", file);
        var before = person().toString();
        terminal.run("remove", Harbour.ID);
        Harbour.keep(terminal, Harbour.conference());
        terminal.run("merge", file);
        assertEquals(before, person().toString());
    }
}
