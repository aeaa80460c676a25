package org.trackbook.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.store.Database;

/// Puts the whole library, photos included, into one file, to be moved to another computer.
public final class SaveLibrary {
    private final Database database;
    private final Path photos;

    /// Reads nothing yet.
    ///
    /// @param photos where those of all conferences lie, a folder each
    public SaveLibrary(Database database, Path photos) {
        this.database = database;
        this.photos = photos;
    }

    public Exported save(Path file) {
        try {
            var place = file.toAbsolutePath();
            Files.createDirectories(place.getParent());
            write(place);
            return new Exported.Kept(place, true);
        } catch (IOException e) {
            return new Exported.Failed(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE, file.toString(),
                    SafeFile.reason(e)));
        }
    }

    private void write(Path file) throws IOException {
        var library = Files.createTempFile(file.getParent(), ".trackbook", ".part");
        var archive = Files.createTempFile(file.getParent(), ".trackbook", ".part");
        try {
            database.save(library);
            LibraryArchive.write(archive, library, photos);
            Files.move(archive, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(library);
            Files.deleteIfExists(archive);
        }
    }
}
