package org.trackbook.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.store.Backup;
import org.trackbook.store.Backups;
import org.trackbook.store.Database;
import org.trackbook.store.Rescue;
import org.trackbook.store.StoreException;

/// Brings the library back as it was in a backup, or in a file that it was saved to. What it is now becomes a backup before;
/// of a damaged one, what can still be read of the visitor's own words comes along.
public final class RestoreLibrary {
    private final Path library;
    private final Path photos;
    private final Supplier<Database> database;
    private final Runnable close;

    /// Touches nothing yet.
    ///
    /// @param library its file, which may be damaged so that it cannot be opened
    /// @param photos where those of all conferences lie, a folder each
    /// @param close lets go of the library, so that it is opened anew when it is next asked for
    public RestoreLibrary(Path library, Path photos, Supplier<Database> database, Runnable close) {
        this.library = library.toAbsolutePath();
        this.photos = photos;
        this.database = database;
        this.close = close;
    }

    /// What came of it.
    public sealed interface Restored {
        /// It is as it was then.
        ///
        /// @param from the backup or file; absent where there was none and only what could be read of the damaged one is left
        /// @param damaged whether the library had been damaged
        /// @param saved how many of the visitor's rows were brought out of the damaged one
        /// @param before the backup that holds what was there before; absent where that was damaged
        record Done(Optional<Path> from, boolean damaged, int saved, Optional<Path> before) implements Restored {
        }

        /// Nothing has changed; says why.
        record Refused(Problem problem) implements Restored {
        }
    }

    /// Brings it back.
    ///
    /// @param which the name of a backup, or a file; without one the newest backup that is sound
    public Restored restore(Optional<String> which) {
        try {
            var damaged = isDamaged();
            var from = which.isPresent() ? Optional.of(find(which.get())) : newest();
            if (from.isEmpty() && !damaged) {
                return refused(Cause.NO_BACKUP, library.toString(), "");
            }
            return from.isPresent() && LibraryArchive.isOne(from.get())
                    ? unpack(from.get(), damaged)
                    : bringBack(from, from, damaged);
        } catch (StoreException e) {
            return new Restored.Refused(e.problem());
        } catch (ZipException e) {
            return refused(Cause.BACKUP_FOREIGN, which.orElse(""), "");
        } catch (IOException e) {
            return refused(Cause.BACKUP_UNREADABLE, which.orElse(""), SafeFile.reason(e));
        }
    }

    private static Restored refused(Cause cause, String place, String fact) {
        return new Restored.Refused(new Problem(Effect.REFUSED, cause, place, fact));
    }

    private boolean isDamaged() {
        try {
            return !database.get().check().ok();
        } catch (StoreException e) {
            if (CheckLibrary.isDamage(e, library)) {
                return true;
            }
            throw e;
        }
    }

    private Optional<Path> newest() {
        return new Backups(library).all().stream().filter(Backup::ok).map(Backup::file).findFirst();
    }

    private Path find(String which) throws IOException {
        var backup = new Backups(library).all().stream().filter(it -> it.name().equals(which)).findFirst();
        try {
            return backup.map(Backup::file).orElseGet(() -> Path.of(which));
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Restored unpack(Path archive, boolean damaged) throws IOException {
        var part = Files.createTempFile(library.getParent(), ".trackbook", ".part");
        try {
            LibraryArchive.unpack(archive, part, photos, library.resolveSibling("backups").resolve("photos"));
            return bringBack(Optional.of(archive), Optional.of(part), damaged);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// @param from what the visitor asked for
    /// @param file the library in it
    private Restored bringBack(Optional<Path> from, Optional<Path> file, boolean damaged) {
        if (!damaged) {
            return new Restored.Done(from, false, 0, Optional.of(database.get().restore(file.orElseThrow())));
        }
        close.run();
        return new Restored.Done(from, true, Rescue.rescue(library, file), Optional.empty());
    }
}
