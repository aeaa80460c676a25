package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;

class HandOverTest {
    private static final String DONE = "{\n  \"outcome\": \"done\"\n}\n";
    private static final String UNCHANGED = DONE.replace("done", "unchanged");

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void plan() {
        terminal = Harbour.terminal(folder);
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        terminal.run("star", Harbour.ID, "b1", "c1");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String... options) throws IOException {
        var words = new ArrayList<>(List.of("export", Harbour.ID, "--to", file(name), "--json"));
        words.addAll(List.of(options));
        assertEquals(new Terminal.Ran(0, DONE, ""), terminal.run(words.toArray(String[]::new)));
        return Files.readString(Path.of(file(name)), StandardCharsets.ISO_8859_1);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
    }

    @Test
    void theEndingSaysWhatIsWritten() throws IOException {
        assertEquals(List.of("a1", "a2", "b1", "c1"),
                found("UID:(.*)@harbour-days-2027.trackbook\r\n", written("my.ics")));
        assertEquals(9, written("my.csv").lines().count() - 1);
        assertTrue(written("my.html").startsWith("<!DOCTYPE html>"));
        assertTrue(written("my.PDF").startsWith("%PDF-"));
    }

    @Test
    void oneDayIsWrittenAlone() throws IOException {
        assertEquals(List.of("c1"), found("UID:(.*)@.*\r\n", written("my.ics", "--day", "2")));
        assertEquals(List.of("c1", "c2"), found("(?m)^(c\\d),", written("my.csv", "--day", "2")));
        assertEquals(List.of("2"), found("id=\"day-(\\d)\"", written("my.html", "--day", "2")));
    }

    @Test
    void whatIsTheSameIsNotWrittenAgain() throws IOException {
        for (var name : List.of("my.ics", "my.csv", "my.html", "my.pdf")) {
            written(name);
            var before = Files.getLastModifiedTime(Path.of(file(name)));
            assertEquals(new Terminal.Ran(0, UNCHANGED, ""),
                    terminal.run("export", Harbour.ID, "--to", file(name), "--json"));
            assertEquals(before, Files.getLastModifiedTime(Path.of(file(name))));
        }
    }

    @Test
    void aCalendarThatIsNewSaysSoWithAnotherStampAndTheSameNames() throws IOException {
        var first = written("my.ics");
        terminal.run("star", Harbour.ID, "c2");
        var second = written("my.ics");

        assertFalse(found("DTSTAMP:(.*)\r\n", second).contains(found("DTSTAMP:(.*)\r\n", first).getFirst()));
        assertTrue(found("UID:(.*)\r\n", second).containsAll(found("UID:(.*)\r\n", first)));
    }

    @Test
    void whatIsPrivateIsNotForOthers() throws IOException {
        terminal.run("note", Harbour.ID, "--talk", "a2", "Open.\n// secret\n@Ana Sol: ropes\nEnd.");
        for (var name : List.of("my.csv", "my.visit.json")) {
            assertEquals(List.of("secret", "Ana Sol"), found("(secret|Ana Sol)", written(name)));
            assertEquals(List.of(), found("(secret|Ana Sol)", written(name, "--public")));
            assertEquals(List.of("End"), found("(End)", written(name + name.substring(2), "--public")));
        }
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertEquals(
                new Terminal.Ran(1, "", file("my.doc") + ": The ending of the file says what is written: .json your"
                        + " visit, .ics a calendar, .csv a table, .html or .pdf day sheets. Choose one of these.\n"),
                terminal.run("export", Harbour.ID, "--to", file("my.doc")));
        assertEquals(2, terminal.run("export", Harbour.ID, "--to", file("my.json"), "--day", "1").status());
        assertEquals(1, terminal.run("export", Harbour.ID, "--to", file("my.ics"), "--day", "3").status());
        assertEquals(1, terminal.run("export", Harbour.ID, "--to", file("trackbook.db") + "/my.ics").status());
    }
}
