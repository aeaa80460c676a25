package org.trackbook.ui.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.model.Cause;
import org.trackbook.store.Database;
import org.trackbook.store.StoreException;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.ui.safe.RescueViewModel.State;
import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.RestoreLibrary;

class RescueViewModelTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Throwable> failures = new ArrayList<>();
    private int opened;

    @AfterEach
    void noOtherFailure() {
        assertEquals(List.of(), failures);
    }

    @Test
    void aDamagedLibraryOffersItsNewestSoundBackupAndOpensWithIt() throws IOException {
        var library = library();
        try (var database = Database.open(library)) {
            database.save(folder.resolve("copy.db"));
            database.restore(folder.resolve("copy.db"));
        }
        Files.write(library, new byte[5000]);
        var model = rescue(library);
        model.look();
        assertEquals(Optional.of("before-restore.db"),
                assertInstanceOf(State.Damaged.class, model.stateProperty().get())
                        .newest().map(CheckLibrary.BackupFile::name));

        model.bringBack();
        assertEquals(1, opened);
        try (var database = Database.open(library)) {
            assertEquals(true, database.check().ok());
        }
    }

    @Test
    void withoutABackupADamagedLibraryIsLaidAsideAndANewOneMade() throws IOException {
        var library = library();
        Database.open(library).close();
        var bytes = Files.readAllBytes(library);
        for (var i = 100; i < bytes.length; i++) {
            bytes[i] = 0x55;
        }
        Files.write(library, bytes);
        var model = rescue(library);
        model.look();
        assertEquals(Optional.empty(), assertInstanceOf(State.Damaged.class, model.stateProperty().get()).newest());
        model.bringBack();
        assertEquals(1, opened);
        assertEquals(true, Files.exists(folder.resolve("backups/damaged")));
    }

    @Test
    void aLibraryOfANewerVersionIsLeftAloneAndMayBeTriedAgain() throws IOException {
        var library = library();
        Database.open(library).close();
        var bytes = Files.readAllBytes(library);
        bytes[63] = 99; // the last byte of the version of its tables
        Files.write(library, bytes);
        var model = rescue(library);
        model.look();
        assertEquals(Cause.LIBRARY_NEWER,
                assertInstanceOf(State.Stuck.class, model.stateProperty().get()).problem().cause());
        model.tryAgain();
        assertEquals(1, opened);
    }

    private Path library() {
        return folder.resolve("trackbook.db");
    }

    private RescueViewModel rescue(Path library) {
        var thrown = assertThrows(StoreException.class, () -> Database.open(library));
        return new RescueViewModel(thrown.problem(), new CheckLibrary(library, () -> Database.open(library)),
                new RestoreLibrary(library, folder.resolve("photos"), () -> Database.open(library), () -> {
                }), new DirectTaskRunner(), () -> opened++, failures::add);
    }
}
