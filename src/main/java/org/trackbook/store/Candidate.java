package org.trackbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// A copy, beside a library, of a file that shall take its place. It was looked over; the file itself stays as it is.
record Candidate(Path file) implements AutoCloseable {
    static boolean isSound(Path backup) {
        try {
            lookOver(backup, Migrations.all());
            return true;
        } catch (StoreException _) {
            return false;
        }
    }

    /// @throws StoreException if the file is damaged, no library, or one of a newer version
    static Candidate take(Path backup, Path library, Migrations migrations) {
        Path part;
        try {
            part = Files.createTempFile(library.toAbsolutePath().getParent(), ".trackbook", ".part");
        } catch (IOException e) {
            throw unreadable(backup, e);
        }
        var candidate = new Candidate(part);
        try {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            lookOver(part, migrations);
            return candidate;
        } catch (IOException e) {
            candidate.close();
            throw unreadable(backup, e);
        } catch (StoreException e) {
            candidate.close();
            throw new StoreException("bring back " + backup, new Problem(Effect.REFUSED, e.problem().cause(),
                    backup.toString(), e.problem().facts()), e);
        }
    }

    private static StoreException unreadable(Path backup, IOException cause) {
        return new StoreException("copy " + backup, new Problem(Effect.REFUSED, Cause.BACKUP_UNREADABLE,
                backup.toString(), String.valueOf(cause.getMessage())), cause);
    }

    private static void lookOver(Path file, Migrations migrations) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var session = new Session(connection);
            session.script("pragma query_only = on");
            var schema = session.number("pragma user_version");
            if (schema > migrations.newest()) {
                throw refused(file, Cause.LIBRARY_NEWER, Long.toString(schema), Integer.toString(migrations.newest()));
            }
            if (schema < 1 || session.number("select count(*) from sqlite_schema where name = 'visitor_note'") == 0) {
                throw refused(file, Cause.BACKUP_FOREIGN);
            }
            if (!session.list("pragma integrity_check", Row::text).equals(List.of("ok"))) {
                throw refused(file, Cause.BACKUP_DAMAGED);
            }
        } catch (SQLException e) {
            throw new StoreException("look over " + file, new Problem(Effect.REFUSED, Cause.BACKUP_DAMAGED,
                    file.toString()), e);
        }
    }

    private static StoreException refused(Path file, Cause cause, String... facts) {
        return new StoreException("take " + file, new Problem(Effect.REFUSED, cause, file.toString(), facts));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
