package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import tools.jackson.databind.JsonNode;

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

    /// What the list of talks says of one.
    private JsonNode talk(String id) {
        return StreamSupport.stream(run("talks", Harbour.ID, "--json").json().spliterator(), false)
                .filter(it -> it.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShortListIsForTalksThatAreNotDecided() {
        assertEquals(DONE, run("short", Harbour.ID, "b1", "b2", "--json"));
        assertEquals(UNCHANGED, run("short", Harbour.ID, "b2", "--json"));
        assertTrue(talk("b1").get("short").booleanValue());
        assertEquals(List.of(), agenda());

        assertEquals(DONE, run("star", Harbour.ID, "b1", "--json"));
        assertFalse(talk("b1").get("short").booleanValue());
        assertEquals(DONE, run("unshort", Harbour.ID, "b2", "--json"));
        assertEquals(UNCHANGED, run("unshort", Harbour.ID, "b2", "--json"));
        assertFalse(talk("b2").get("short").booleanValue());
        assertEquals(List.of("b1 star"), agenda());
    }

    @Test
    void aBackupIsOnTheAgendaAndClashesWithNothing() {
        run("star", Harbour.ID, "a2", "b1");
        assertEquals(1, clashes());
        assertEquals(DONE, run("backup", Harbour.ID, "b1", "0e1f-aa", "--json"));
        assertEquals(UNCHANGED, run("backup", Harbour.ID, "b1", "a2", "--json"));
        assertEquals(List.of("a2 star", "b1 backup"), agenda());
        assertEquals(0, clashes());
        assertFalse(talk("b1").get("starred").booleanValue());

        assertEquals(UNCHANGED, run("unbackup", Harbour.ID, "b1", "a1", "--json"));
        assertEquals(DONE, run("unbackup", Harbour.ID, "b1", "a2", "--json"));
        assertEquals(List.of("a2 star"), agenda());
    }

    private long clashes() {
        return StreamSupport.stream(run("agenda", Harbour.ID, "--day", "1", "--json").json().get("days").get(0)
                .get("entries").spliterator(), false)
                .filter(entry -> entry.get("kind").stringValue().equals("clash"))
                .count();
    }

    @Test
    void aTalkCanBeLeftEarlyForAnotherAndTheClashSaysWhen() {
        run("star", Harbour.ID, "a2", "b1");
        assertTrue(clash().get("leave").isNull());
        var first = clash().get("talks").get(0).stringValue();
        var second = clash().get("talks").get(1).stringValue();

        assertEquals(DONE, run("leave", Harbour.ID, first, second, "--json"));
        assertEquals(UNCHANGED, run("leave", Harbour.ID, first, second, "--json"));
        assertEquals(clash().get("start").stringValue(), clash().get("leave").stringValue());
        assertEquals(1, run("leave", Harbour.ID, second, first, "--json").status());
        assertEquals(DONE, run("stay", Harbour.ID, first, "--json"));
        assertEquals(UNCHANGED, run("stay", Harbour.ID, first, "--json"));
        assertTrue(clash().get("leave").isNull());
    }

    private JsonNode clash() {
        return StreamSupport.stream(run("agenda", Harbour.ID, "--day", "1", "--json").json().get("days").get(0)
                .get("entries").spliterator(), false)
                .filter(entry -> entry.get("kind").stringValue().equals("clash"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotStandInIsRefused() {
        assertEquals(new Ran(1, "", """
                Reading the tides: A talk cannot stand in for itself.
                """), run("backup", Harbour.ID, "a2", "a2"));
        var ran = run("backup", Harbour.ID, "b2", "a2", "--json");
        assertEquals(1, ran.status());
        assertEquals("Talk b2", ran.json().get("error").get("place").stringValue());
        assertEquals("[\"b1\",\"b2\"]",
                run("backup", Harbour.ID, "a2", "b9", "--json").json().get("error").get("candidates").toString());
        assertEquals(List.of(), agenda());
    }

    @Test
    void anOwnEntryCanHaveABackup() {
        var own = run("add", Harbour.ID, "--day", "1", "--start", "11:45", "--minutes", "30", "--title", "Full house",
                "--json").json().get("id").stringValue();
        assertEquals(DONE, run("backup", Harbour.ID, "b2", own, "--json"));
        assertEquals(List.of(own + " own", "b2 backup"), agenda());
    }

    @Test
    void aHiddenTrackIsHiddenOnAllDays() {
        assertEquals(DONE, run("hide", Harbour.ID, "--track", "keynotes", "--json"));
        assertEquals(UNCHANGED, run("hide", Harbour.ID, "--track", "Keynotes", "--json"));
        assertEquals(List.of("1 Keynotes", "2 Keynotes"), hidden());
        assertEquals(new Ran(0, "Shown again: Keynotes\n", ""), run("unhide", Harbour.ID, "--track", "KEYNOTES"));
        assertEquals(List.of(), hidden());
    }

    private List<String> hidden() {
        return StreamSupport.stream(run("tracks", Harbour.ID, "--json").json().spliterator(), false)
                .filter(track -> track.get("hidden").booleanValue())
                .map(track -> track.get("day").intValue() + " " + track.get("track").stringValue())
                .toList();
    }

    @Test
    void partOfTheNamesOfSeveralTracksHidesNone() {
        assertEquals(new Ran(1, "", """
                “cafe” can mean several tracks. Choose one of these.
                  Café Systems
                  Café Culture
                """), run("hide", Harbour.ID, "--track", "cafe"));
        assertEquals(2, run("hide", Harbour.ID).status());
        assertEquals(List.of(), hidden());
    }
}
