package org.trackbook.usecase;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trackbook.model.Cause;
import org.trackbook.store.Backups;
import org.trackbook.store.Database;
import org.trackbook.store.StoreException;

/// Says whether the library's file and its backups are sound, and whether it lies where it can stay so.
public final class CheckLibrary {
    private final Path file;
    private final Supplier<Database> database;

    /// Touches nothing yet.
    ///
    /// @param file the library's, which may be damaged so that it cannot be opened
    public CheckLibrary(Path file, Supplier<Database> database) {
        this.file = file;
        this.database = database;
    }

    /// A copy of the library as it once was.
    ///
    /// @param ok whether it can be brought back
    public record BackupFile(String name, Instant at, long bytes, boolean ok) {
    }

    /// What a check found.
    ///
    /// @param schema the version of the file's tables; 0 where it cannot be opened, like the numbers behind it
    /// @param backups the newest first
    /// @param repaired what was mended: indexes that were made anew
    /// @param problems what is wrong; empty where all is well
    /// @param synced the folder that a program keeps the same on several computers, where the library lies in one
    public record Checked(boolean ok, int schema, int conferences, int notes, List<BackupFile> backups,
            List<String> repaired, List<String> problems, List<String> synced) {
        public Checked {
            backups = List.copyOf(backups);
            repaired = List.copyOf(repaired);
            problems = List.copyOf(problems);
            synced = List.copyOf(synced);
        }
    }

    public Checked check() {
        var synced = SyncedFolder.around(file).map(it -> List.of(it.toString())).orElse(List.of());
        try {
            var health = database.get().check();
            return new Checked(health.ok(), health.schema(), health.conferences(), health.notes(), backups(),
                    health.repaired(), health.problems(), synced);
        } catch (StoreException e) {
            if (!isDamage(e, file)) {
                throw e;
            }
            return new Checked(false, 0, 0, 0, backups(), List.of(), e.problem().facts(), synced);
        }
    }

    /// The backups of a library that is damaged so that it cannot be opened, the newest first; absent where it is not
    /// damaged, whatever else keeps it from being opened.
    public Optional<List<BackupFile>> backupsIfDamaged() {
        try {
            var _ = database.get();
            return Optional.empty();
        } catch (StoreException e) {
            return isDamage(e, file) ? Optional.of(backups()) : Optional.empty();
        }
    }

    /// Whether a library that cannot be opened is damaged. If no more than its first bytes are, it looks like a file of
    /// another program; what has backups was a library.
    static boolean isDamage(StoreException thrown, Path file) {
        return thrown.problem().cause() == Cause.LIBRARY_DAMAGED
                || (thrown.problem().cause() == Cause.LIBRARY_FOREIGN && !new Backups(file).all().isEmpty());
    }

    private List<BackupFile> backups() {
        return new Backups(file).all()
                .stream()
                .map(it -> new BackupFile(it.name(), it.at(), it.bytes(), it.ok()))
                .toList();
    }
}
