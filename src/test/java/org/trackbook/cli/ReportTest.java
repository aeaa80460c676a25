package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.testkit.Pictures;

class ReportTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String out = "";

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
        out = folder.resolve("out").toString();
    }

    private void write(String words) {
        terminal.run("note", Harbour.ID, "--trip", "tldr", words);
    }

    private Ran report(String... options) {
        var words = new String[options.length + 5];
        System.arraycopy(new String[]{"report", Harbour.ID, "--json", "--to", out}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return terminal.run(words);
    }

    private static String outcome(Ran ran) {
        return ran.status() + " " + ran.json().get("outcome").stringValue();
    }

    private static Path text(Ran ran) {
        return Path.of(ran.json().get("files").get(0).get("path").stringValue());
    }

    @Test
    void aReportIsWrittenOnceAndThenUnchanged() throws IOException {
        write("Go there.");
        var ran = report();
        assertEquals("0 written", outcome(ran));
        assertEquals("text", ran.json().get("files").get(0).get("kind").stringValue());
        assertTrue(text(ran).startsWith(out), ran.out());
        assertTrue(Files.readString(text(ran)).contains("Go there."));
        assertTrue(ran.json().get("words").intValue() > 0, ran.out());
        assertEquals("0 unchanged", outcome(report()));
    }

    @Test
    void anEditedFileIsLeftAsItIsUnlessItIsToBeOverwritten() throws IOException {
        write("Go there.");
        var file = text(report());
        Files.writeString(file, "Mine.");
        var ran = report();
        assertEquals("1 conflict", outcome(ran));
        assertTrue(ran.err().startsWith(file.toString()), ran.err());
        assertEquals("Mine.", Files.readString(file));
        assertEquals("0 written", outcome(report("--overwrite")));
        assertTrue(Files.readString(file).contains("Go there."));
    }

    @Test
    void whatWasEditedInAFileStaysAndWhatIsNewComesIn() throws IOException {
        write("Go there.");
        var file = text(report("--merge"));
        Files.writeString(file, Files.readString(file).replace("Go there.", "Go there, all of you."));
        terminal.run("note", Harbour.ID, "--trip", "closing", "Bye.");
        assertEquals("1 conflict", outcome(report()));
        assertEquals("0 merged", outcome(report("--merge")));
        var merged = Files.readString(file);
        assertTrue(merged.contains("Go there, all of you.") && merged.contains("Bye."), merged);
        assertEquals("0 unchanged", outcome(report("--merge")));
    }

    @Test
    void whereBothChangedTheSameWordsTheConflictIsShownAndNothingIsWritten() throws IOException {
        write("Go there.");
        var file = text(report());
        Files.writeString(file, Files.readString(file).replace("there", "home"));
        var edited = Files.readString(file);
        var note = terminal.run("notes", Harbour.ID, "--trip", "--json").json().get(0).get("id").stringValue();
        terminal.run("note", Harbour.ID, "--replace", note, "Go away.");
        var ran = report("--merge");
        assertEquals("1 conflict", outcome(ran));
        assertTrue(ran.err().contains("Go home.") && ran.err().contains("Go away."), ran.err());
        assertEquals(edited, Files.readString(file));
        assertEquals(2, report("--merge", "--overwrite").status());
    }

    @Test
    void aPhotoThatIsMadeSmallerStaysLargeBesideAPageOfEndPoint() throws IOException {
        write("Go there.");
        var photo = Files.write(folder.resolve("sea.jpg"), Pictures.photo(2400, 1800, 1)).toString();
        terminal.run("photo", Harbour.ID, photo, "--alt", "The sea");
        var files = report("--flavour", "endpoint-2017").json().get("files");
        assertTrue(files.get(1).get("path").stringValue().endsWith("/image-0.jpeg")
                || files.get(1).get("path").stringValue().endsWith("/image-0.jpg"), files.toString());
        var large = Path.of(files.get(2).get("path").stringValue());
        assertTrue(large.getFileName().toString().startsWith("image-0-big."), files.toString());
        assertTrue(Files.size(large) > Files.size(Path.of(files.get(1).get("path").stringValue())));
        assertEquals("0 unchanged", outcome(report("--flavour", "endpoint-2017")));
    }

    @Test
    void whatWasEditedInAFileIsTakenIntoTheNotes() throws IOException {
        write("Go there.");
        var file = text(report());
        Files.writeString(file, Files.readString(file).replace("Go there.", "Go there soon."));
        assertEquals("0 unchanged", outcome(report("--take")));
        assertTrue(terminal.run("notes", Harbour.ID, "--trip").out().contains("Go there soon."));
    }

    @Test
    void aVisitWithoutWordsWritesNothing() {
        var ran = report();
        assertEquals("1 refused", outcome(ran));
        assertEquals("[]", ran.json().get("files").toString());
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void strictlyNothingIsWrittenWhileThereIsSomethingToMend() {
        write("Go there.");
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "Keynotes");
        var ran = report("--strict");
        assertEquals("1 refused", outcome(ran));
        assertTrue(ran.json().get("findings").size() > 0, ran.out());
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void eachFlavourCanBeAskedFor() {
        write("Go there.");
        for (var kind : ReportKind.values()) {
            for (var flavour : Flavour.values()) {
                var ran = report("--flavour", flavour.word(), "--kind", kind.word(), "--overwrite");
                assertEquals(0, ran.status(), flavour + ": " + ran.err());
                assertTrue(Files.exists(text(ran)), ran.out());
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsWrongUsageThatNamesWhatCan() {
        var ran = report("--flavour", "runes");
        assertEquals(2, ran.status());
        assertTrue(ran.err().startsWith(
                "--flavour cannot be “runes”. It is one of: endpoint-2017, endpoint-2021, jekyll,"), ran.err());
        assertEquals(2, report("--kind", "poem").status());
        assertEquals(2, terminal.run("report", Harbour.ID).status());
        assertEquals(2, terminal.run("report", "--to", out).status());
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        write("Go there.");
        out = terminal.file("file", "") + "/below";
        var ran = report();
        assertEquals(1, ran.status());
        assertTrue(ran.json().get("error").get("place").stringValue().startsWith(out), ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void kindsAndFlavoursAreListed() {
        assertEquals(
                "{\"kinds\":[\"article\",\"manager\",\"minutes\"],\"flavours\":[\"endpoint-2017\",\"endpoint-2021\",\"jekyll\",\"hugo\",\"pelican\",\"eleventy\",\"plain\",\"org\",\"confluence\",\"html\",\"pdf\",\"docx\"]}",
                terminal.run("report", "--list", "--json").json().toString());
    }
}
