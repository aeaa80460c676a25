package org.trackbook.ui.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.usecase.CheckLibrary.BackupFile;

class SafeViewModelTest {
    private final SafeDesk desk = new SafeDesk();

    @AfterEach
    void noOtherFailure() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void aSoundLibraryIsSaidToBeSo() {
        desk.bringSample();
        desk.model.look();
        var ready = assertInstanceOf(SafeState.Ready.class, desk.model.stateProperty().get());
        assertTrue(ready.found().ok());
        assertEquals(1, ready.found().conferences());
    }

    @Test
    void whatIsBroughtBackIsTakenBackAndBroughtBackAgain() throws IOException {
        var empty = desk.temp.folder().resolve("empty.zip");
        desk.model.save(empty);
        desk.bringSample();

        desk.model.bringBack(empty);
        assertEquals(0, desk.conferences());
        assertEquals("Brought back empty.zip.", desk.said.getLast());
        assertEquals(1, desk.readAgain);

        desk.undo.pop().run();
        assertEquals(1, desk.conferences());
        assertEquals("The library is what it was before.", desk.said.getLast());

        desk.undo.pop().run();
        assertEquals(0, desk.conferences());
    }

    @Test
    void aBackupOfTheListIsBroughtBackByItsName() {
        var all = desk.temp.folder().resolve("all.zip");
        desk.bringSample();
        desk.model.save(all);
        desk.model.bringBack(all);
        var backup = backups().getFirst();
        assertEquals("before-restore.db", backup.name());
        desk.model.bringBack(backup);
        assertEquals("Brought back before-restore.db.", desk.said.getLast());
        assertEquals(1, desk.conferences());
    }

    @Test
    void everythingIsSavedToAFile() {
        var file = desk.temp.folder().resolve("all.zip");
        desk.model.save(file);
        assertTrue(Files.exists(file));
        assertEquals("Saved everything to " + file.toAbsolutePath() + ".", desk.said.getLast());
        assertInstanceOf(SafeState.Ready.class, desk.model.stateProperty().get());
    }

    @Test
    void whatCannotBeSavedOrBroughtBackSaysWhy() throws IOException {
        var letter = Files.writeString(desk.temp.folder().resolve("letter.txt"), "Dear diary");
        desk.model.bringBack(letter);
        assertTrue(refused().contains("damaged or no library of Trackbook"), refused());
        desk.model.save(letter.resolve("all.zip"));
        assertTrue(refused().contains("cannot be written"), refused());
        desk.model.look();
        assertInstanceOf(SafeState.Ready.class, desk.model.stateProperty().get());
    }

    @Test
    void aDamagedLibraryIsMendedAndOpenedInANewWindow() throws IOException {
        var all = desk.temp.folder().resolve("all.zip");
        desk.bringSample();
        desk.model.save(all);
        desk.model.bringBack(all);
        damage();
        desk.model.look();
        assertInstanceOf(SafeState.Ready.class, desk.model.stateProperty().get());
        assertEquals(false, ((SafeState.Ready) desk.model.stateProperty().get()).found().ok());

        desk.model.mend();
        assertEquals(1, desk.openedAgain);
        desk.temp.reopen();
        assertEquals(1, desk.conferences());
        assertTrue(desk.temp.database().check().ok());
    }

    /// Bytes in the middle of the file, where its tables are; what SQLite has read already is not read again.
    private void damage() throws IOException {
        desk.temp.database().close();
        var bytes = Files.readAllBytes(desk.temp.file());
        for (var i = bytes.length / 2; i < bytes.length / 2 + 40_000; i++) {
            bytes[i] = 0x55;
        }
        Files.write(desk.temp.file(), bytes);
        desk.temp.reopen();
    }

    private List<BackupFile> backups() {
        desk.model.look();
        return assertInstanceOf(SafeState.Ready.class, desk.model.stateProperty().get()).found().backups();
    }

    private String refused() {
        return assertInstanceOf(SafeState.Refused.class, desk.model.stateProperty().get()).why();
    }
}
