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

class PlanningTest {
    private static final Ran DONE = new Ran(0, "{\n  \"outcome\": \"done\"\n}\n", "");
    private static final Ran UNCHANGED = new Ran(0, "{\n  \"outcome\": \"unchanged\"\n}\n", "");

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private Ran run(String... words) {
        return terminal.run(words);
    }

    /// The talks on the agenda of the first day, each with why it is there.
    private List<String> agenda() {
        var day = run("agenda", Harbour.ID, "--day", "1", "--json").json().get("days").get(0);
        return StreamSupport.stream(day.get("entries").spliterator(), false)
                .filter(entry -> entry.get("kind").stringValue().equals("talk"))
                .map(entry -> entry.get("talk").stringValue() + " " + entry.get("why").stringValue())
                .toList();
    }

    @Test
    void theMainTrackPutsItsTalksOnTheAgenda() {
        assertEquals(DONE, run("pick", Harbour.ID, "--day", "1", "--track", "KEYNOTES", "--json"));
        assertEquals(List.of("a1 main", "a2 main"), agenda());
        assertEquals(UNCHANGED, run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes", "--json"));
        assertEquals(DONE, run("pick", Harbour.ID, "--day", "1", "--none", "--json"));
        assertEquals(List.of(), agenda());
    }

    @Test
    void aTrackOfAnotherDayIsNotPicked() {
        var ran = run("pick", Harbour.ID, "--day", "1", "--track", "Café Culture");
        assertEquals(new Ran(1, "", """
                No track is called “Café Culture”. Choose one of these.
                  Keynotes
                  Café Systems
                  Night Watch
                """), ran);
        assertEquals(List.of(), agenda());
    }

    @Test
    void theLabelOfADayCanBeSetAndTakenAway() {
        run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes", "--label", "-At sea-");
        assertEquals("-At sea-", label());
        assertEquals(UNCHANGED, run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes", "--json"));
        assertEquals(DONE, run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes", "--label", "", "--json"));
        assertEquals("null", label());
    }

    private String label() {
        return run("agenda", Harbour.ID, "--json").json().get("days").get(0).get("label").asString("null");
    }

    @Test
    void starsAndDropsMakeTheAgenda() {
        run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        assertEquals(DONE, run("star", Harbour.ID, "b1", "b2", "--json"));
        assertEquals(UNCHANGED, run("--json", "star", Harbour.ID, "b2"));
        assertEquals(DONE, run("drop", Harbour.ID, "a2", "--json"));
        assertEquals(List.of("a1 main", "b1 star", "b2 star"), agenda());
        assertEquals(DONE, run("undrop", Harbour.ID, "a2", "--json"));
        assertEquals(DONE, run("unstar", Harbour.ID, "b1", "b2", "--json"));
        assertEquals(List.of("a1 main", "a2 main"), agenda());
    }

    @Test
    void aTalkIsFoundByItsGuidToo() {
        assertEquals(new Ran(0, "On the agenda: “Reading the tides”\n", ""), run("star", Harbour.ID, "0e1f-aa"));
        assertEquals(List.of("a2 star"), agenda());
    }

    @Test
    void oneUnknownTalkRefusesTheWholeCommand() {
        var ran = run("star", Harbour.ID, "b1", "tides");
        assertEquals(new Ran(1, "", """
                No talk has the id or guid “tides”. Choose one of these.
                  a2  Reading the tides
                """), ran);
        assertEquals(List.of(), agenda());
    }

    @Test
    void anIdThatNothingIsLikeNamesTheNearest() {
        var ran = run("star", Harbour.ID, "b9", "--json");
        assertEquals(1, ran.status());
        assertEquals("[\"b1\",\"b2\"]", ran.json().get("error").get("candidates").toString());
        assertEquals(3, run("star", Harbour.ID, "no-such-talk", "--json").json().get("error").get("candidates").size());
    }
}
