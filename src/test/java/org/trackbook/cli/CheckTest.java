package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;

class CheckTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(Path.of(folder.toString(), "data"));
        terminal.run("note", Harbour.ID, "--trip", "intro", "Kept.");
    }

    @Test
    void theLibraryMovesToAnotherComputerInOneFile() throws IOException {
        var photo = photo("quay.jpeg", "a photo");
        var file = folder.resolve("all.trackbook").toString();
        var saved = terminal.run("check", "--save", file);
        assertEquals(0, saved.status(), saved.err());
        assertTrue(saved.out().startsWith("Saved the whole library to " + file), saved.out());

        var other = new Terminal(Files.createDirectories(folder.resolve("other")));
        assertEquals(0, other.run("check", "--restore", file).status());

        assertEquals(terminal.run("conferences", "--json").out(), other.run("conferences", "--json").out());
        assertEquals(terminal.run("notes", Harbour.ID, "--json").out(), other.run("notes", Harbour.ID, "--json").out());
        assertArrayEquals(Files.readAllBytes(photo),
                Files.readAllBytes(other.folder().resolve("photos").resolve(Harbour.ID).resolve("quay.jpeg")));
    }

    @Test
    void aPhotoThatWasThereBeforeIsNotOverwritten() throws IOException {
        photo("quay.jpeg", "the one of then");
        var file = folder.resolve("all.trackbook").toString();
        terminal.run("check", "--save", file);
        photo("quay.jpeg", "the one of now");
        terminal.run("check", "--restore", file);
        assertEquals("the one of then", Files.readString(photos().resolve("quay.jpeg")));
        assertEquals("the one of now", Files.readString(terminal.folder().resolve("backups/photos").resolve(Harbour.ID)
                .resolve("quay.jpeg")));
    }

    @Test
    void whatWasThereBeforeIsABackup() {
        var file = folder.resolve("all.trackbook").toString();
        terminal.run("check", "--save", file);
        terminal.run("note", Harbour.ID, "--trip", "closing", "Written later.");
        assertEquals(1, terminal.run("check", "--restore", file, "--json").json().path("notes").intValue());
        assertEquals(2,
                terminal.run("check", "--restore", "before-restore.db", "--json").json().path("notes").intValue());
    }

    @Test
    void anArchiveThatLeadsOutOfItsFolderIsRefusedAndNothingIsUnpacked() throws IOException {
        for (var name : List.of("photos/../../out.jpeg", "/etc/out", "photos/harbour/../x", "photos\\a\\b", "out",
                "photos/harbour/.hidden", "photos/a/b/c")) {
            var archive = folder.resolve("bad.zip");
            try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                zip.putNextEntry(new ZipEntry("trackbook.db"));
                Files.copy(terminal.library(), zip);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
            var before = tree();
            var refused = terminal.run("check", "--restore", archive.toString());
            assertEquals(1, refused.status(), name);
            assertTrue(refused.err().contains("not a library of Trackbook"), refused.err());
            assertEquals(before, tree(), name);
        }
    }

    @Test
    void whatIsNotThereOrNoLibraryIsRefusedWithASentence() {
        assertTrue(terminal.run("check", "--restore", "yesterday.db").err().contains("This file cannot be read."));
        assertTrue(terminal.run("check", "--restore", terminal.file("a.txt", "Hello")).err()
                .contains("damaged or no library"));
        assertEquals(2, terminal.run("check", "backup.db").status());
    }

    @Test
    void aLibraryThatIsDamagedIsSaidToBeSoAndBroughtBackWithWhatCanBeRead() throws IOException {
        terminal.run("note", Harbour.ID, "--trip", "closing", "The last words.");
        var file = folder.resolve("all.trackbook").toString();
        terminal.run("check", "--save", file);
        terminal.run("check", "--restore", file);
        Files.write(terminal.library(), new byte[5000]);

        var damaged = terminal.run("check", "--json");
        assertEquals(1, damaged.status());
        assertEquals(false, damaged.json().path("ok").booleanValue());
        assertEquals("before-restore.db", damaged.json().path("backups").path(0).path("name").stringValue());
        assertTrue(damaged.err().contains("trackbook check --restore"), damaged.err());

        var back = terminal.run("check", "--restore");
        assertEquals(0, back.status(), back.err());
        assertTrue(back.out().startsWith("Brought back from "), back.out());
        assertEquals(2, terminal.run("check", "--json").json().path("notes").intValue());
    }

    @Test
    void aFileOfAnotherProgramInItsPlaceIsLeftAlone() throws IOException {
        var diary = new Terminal(Files.createDirectories(folder.resolve("diary")));
        Files.writeString(diary.library(), "Dear diary, ".repeat(900));
        var refused = diary.run("check", "--restore");
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("not a library of Trackbook"), refused.err());
        assertEquals("Dear diary, ".repeat(900), Files.readString(diary.library()));
    }

    @Test
    void aFolderThatIsKeptTheSameOnSeveralComputersIsNoticed() throws IOException {
        var cloud = Files.createDirectories(folder.resolve("Dropbox/conferences"));
        assertTrue(new Terminal(cloud).run("check").out().contains("kept the same on several computers"));
        var marked = Files.createDirectories(folder.resolve("mine/data"));
        Files.createFile(folder.resolve("mine/.stfolder"));
        assertEquals(folder.resolve("mine").toString(),
                new Terminal(marked).run("check", "--json").json().path("synced").path(0).stringValue());
        assertEquals("[]", terminal.run("check", "--json").json().path("synced").toString());
    }

    private Path photos() throws IOException {
        return Files.createDirectories(terminal.folder().resolve("photos").resolve(Harbour.ID));
    }

    private Path photo(String name, String bytes) throws IOException {
        return Files.writeString(photos().resolve(name), bytes);
    }

    private List<String> tree() throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.map(Path::toString).sorted().forEach(all::add);
        }
        return all;
    }
}
