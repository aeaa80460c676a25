package org.trackbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The way back from a library that is damaged.
public final class Rescue {
    private Rescue() {
    }

    /// Puts a backup, or an empty library where there is none, into the place of a damaged one, and brings over what can
    /// still be read of the visitor's own words. The damaged file is laid beside the backups. Nobody may have the library
    /// open.
    ///
    /// @return how many rows were brought over
    /// @throws StoreException if the backup is damaged, no library or one of a newer version; then nothing has changed
    public static int rescue(Path library, Optional<Path> backup) {
        var candidate = backup.map(it -> Candidate.take(it, library, Migrations.all()));
        try {
            var damaged = new Backups(library).layAside(library.toAbsolutePath());
            if (candidate.isPresent()) {
                Backups.settle(candidate.get().file(), library);
            }
            try (var database = Database.open(library)) {
                var rows = database.read("read what is not damaged", session -> Salvage.read(session, damaged));
                return database.write("keep what is not damaged", session -> Salvage.write(session, rows));
            }
        } catch (IOException e) {
            throw new StoreException("rescue " + library, new Problem(Effect.REFUSED, Cause.LIBRARY_NOT_WRITABLE,
                    library.toString(), String.valueOf(e.getMessage())), e);
        } finally {
            candidate.ifPresent(Candidate::close);
        }
    }
}
