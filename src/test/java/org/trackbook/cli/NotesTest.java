package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.model.Conference;
import tools.jackson.databind.JsonNode;

class NotesTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private JsonNode note(String... words) {
        var all = new ArrayList<>(List.of("note", Harbour.ID, "--json"));
        all.addAll(List.of(words));
        var ran = terminal.run(all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return ran.json();
    }

    private List<String> texts(String... words) {
        var all = new ArrayList<>(List.of("notes", Harbour.ID, "--json"));
        all.addAll(List.of(words));
        var ran = terminal.run(all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran.err());
        return StreamSupport.stream(ran.json().spliterator(), false).map(it -> it.get("text").stringValue()).toList();
    }

    private static String id(JsonNode note) {
        return note.get("id").stringValue();
    }

    @Test
    void aNoteIsPrintedWithAllItsKeys() {
        var note = note("--talk", "a2", "--talk", "b1", "Both were *good*.");
        assertEquals(("{'id':'" + id(note) + "','about':{'talks':['a2','b1']},'text':'Both were *good*.','author':null,"
                + "'created':'2027-05-21T09:01:00+01:00','edited':'2027-05-21T09:01:00+01:00','orphan':false,"
                + "'talks':[{'id':'a2','title':'Reading the tides'},{'id':'b1','title':'Espresso on bare metal'}],"
                + "'history':0}").replace('\'', '"'), note.toString());
        assertEquals("[" + note + "]", terminal.run("notes", Harbour.ID, "--json").json().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--day 1|{'day':1,'part':'intro'}",
            "--day 2 --part evening|{'day':2,'part':'evening'}", "--day 1 --time 0:30|{'day':1,'time':'00:30'}",
            "--trip bottom_line|{'trip':'bottom_line'}", "--trip bottom-line|{'trip':'bottom_line'}",
            "--talk 0e1f-aa|{'talks':['a2']}"})
    void aNoteSaysWhatItIsAboutAsVisitFilesDo(String words, String about) {
        assertEquals(about.replace('\'', '"'), note((words + " Rain.").split(" ")).get("about").toString());
    }

    @Test
    void textsKeepTheirSignsAndLines() {
        var text = "- [ ] ask Zoë\n@ Rui Sá, Harbour Ltd\n“quoted” 日本 🚢";
        assertEquals(text, note("--trip", "intro", text).get("text").stringValue());
        assertEquals("--verdict", note("--trip", "intro", "--", "--verdict").get("text").stringValue());
        assertEquals("@file", note("--trip", "intro", "@file").get("text").stringValue());
    }

    @Test
    void aTextCanComeFromStandardInput() {
        for (var words : List.of(new String[]{"note", Harbour.ID, "--day", "1", "--json"},
                new String[]{"note", Harbour.ID, "--day", "1", "-", "--json"})) {
            var ran = terminal.type("\uFEFFEins\r\n\r\n  zwei ä\n\n", words);
            assertEquals("Eins\n\n  zwei ä", ran.json().get("text").stringValue());
        }
    }

    @Test
    void anEmptyTextIsRefused() {
        assertEquals(new Ran(1, "", "The text is empty, so no note was written.\n"),
                terminal.run("note", Harbour.ID, "--day", "1", " "));
        assertEquals(1, terminal.type("\n", "note", Harbour.ID, "--day", "1").status());
        assertEquals(List.of(), texts());
    }

    @Test
    void standardInputThatIsNotUtf8IsRefused() {
        var ran = terminal.type(new byte[]{'n', (byte) 0xe4, 'h'}, "note", Harbour.ID, "--day", "1");
        assertEquals(new Ran(1, "", "Standard input is not UTF-8, so no note was written.\n"), ran);
        assertEquals(List.of(), texts());
    }

    @Test
    void aNoteCanBeChangedDeletedAndRestored() {
        var id = id(note("--trip", "tldr", "Go."));
        assertEquals("Go.\n\nSoon.", note("--append", id, "Soon.").get("text").stringValue());
        var replaced = note("--replace", id, "Stay.");
        assertEquals("Stay.", replaced.get("text").stringValue());
        assertEquals(2, replaced.get("history").intValue());
        assertEquals("2027-05-21T09:03:00+01:00", replaced.get("edited").stringValue());
        assertEquals("2027-05-21T09:01:00+01:00", replaced.get("created").stringValue());
        note("--delete", id);
        assertEquals(List.of(), texts());
        assertEquals("Go.", note("--restore", id + ":1").get("text").stringValue());
        assertEquals(List.of("Go."), texts());
    }

    @Test
    void anOlderTextThatIsNotThereIsRefused() {
        var id = id(note("--trip", "tldr", "Go."));
        assertEquals(new Ran(1, "", id + ": This note has no older text.\n"),
                terminal.run("note", Harbour.ID, "--restore", id + ":1"));
    }

    @Test
    void anUnknownNoteIsRefusedAndNamesThoseThereAre() {
        var id = id(note("--trip", "tldr", "Go.\nNow."));
        assertEquals(new Ran(1, "", "This conference has no note “x”. Choose one of these.\n  " + id + "  Go.\n"),
                terminal.run("note", Harbour.ID, "--append", "x", "more"));
        assertEquals(List.of("Go.\nNow."), texts());
    }

    @Test
    void notesCanBeFiltered() {
        note("--talk", "a2", "talk");
        note("--day", "1", "day");
        note("--day", "1", "--time", "12:00", "noon");
        note("--day", "2", "other day");
        note("--trip", "closing", "trip");
        assertEquals(List.of("talk", "day", "noon", "other day", "trip"), texts());
        assertEquals(List.of("talk"), texts("--talk", "a2"));
        assertEquals(List.of("day", "noon"), texts("--day", "1"));
        assertEquals(List.of("trip"), texts("--trip"));
        assertEquals(List.of(), texts("--talk", "b1"));
    }

    @Test
    void aNoteWhoseTalkIsGoneIsAnOrphanThatKnowsItsTitle() {
        note("--talk", "a2", "Still here.");
        var now = Harbour.conference();
        var left = now.talks().stream().filter(talk -> !talk.id().value().equals("a2")).toList();
        var next = new Conference(now.id(), now.title(), now.venue(), now.city(), now.zone(), "2", now.days(),
                now.rooms(), left);
        Harbour.keep(terminal, next);
        var note = terminal.run("notes", Harbour.ID, "--json").json().get(0);
        assertTrue(note.get("orphan").booleanValue());
        assertEquals("[{\"id\":\"a2\",\"title\":\"Reading the tides\"}]", note.get("talks").toString());
        assertEquals("More.", note("--talk", "a2", "More.").get("text").stringValue());
    }

    @Test
    void notesAreReadableToo() {
        note("--talk", "a2", "One.\nTwo.");
        note("--trip", "bottom_line", "Yes.");
        var lines = terminal.run("notes", Harbour.ID).out().replaceAll("(?m)^[a-z0-9]{12} ", "ID ");
        assertEquals("ID · Reading the tides\n  One.\n  Two.\n\nID · trip, bottom line\n  Yes.\n\n", lines);
    }
}
