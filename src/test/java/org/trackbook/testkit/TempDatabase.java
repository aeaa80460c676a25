package org.trackbook.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.VisitStore;

/// A real library in a folder of its own, which goes with it.
public final class TempDatabase implements AutoCloseable {
    private final Path folder;
    private Database database;

    public TempDatabase() {
        try {
            folder = Files.createTempDirectory("trackbook");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = Database.open(file());
    }

    public Path folder() {
        return folder;
    }

    public Path file() {
        return folder.resolve("library.db");
    }

    public Database database() {
        return database;
    }

    public ConferenceStore conferences() {
        return new ConferenceStore(database);
    }

    public VisitStore visits() {
        return new VisitStore(database);
    }

    /// Closes the library and opens it again, as the next start of the program does.
    public void reopen() {
        database.close();
        database = Database.open(file());
    }

    /// Makes the library take no notes, as on a full disk, or take them again.
    public void refuseNotes(boolean refuse) {
        var names = List.of("insert", "update");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var name : names) {
                statement.execute(refuse
                        ? "create trigger refuse_" + name + " before " + name
                                + " on visitor_note begin select raise(abort, 'no room left'); end"
                        : "drop trigger refuse_" + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        try {
            Files.walkFileTree(folder, new Emptying());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Emptying extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
