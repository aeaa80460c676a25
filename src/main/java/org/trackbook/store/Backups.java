package org.trackbook.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The copies of a library, in the folder `backups` beside it. One is made before its tables change, one before the first
/// change of each day, one before another is brought back; the newest ten are kept. A library that is damaged is laid there
/// too, under an ending of its own, and never taken away.
public final class Backups {
    /// How many are kept.
    static final int MOST = 10;

    private static final String ENDING = ".db";

    private final Path folder;

    /// Those of a library.
    ///
    /// @param library its file
    public Backups(Path library) {
        folder = library.toAbsolutePath().resolveSibling("backups");
    }

    /// All of them, the newest first; each is read whole to know whether it is sound.
    public List<Backup> all() {
        try {
            var all = new ArrayList<Backup>();
            for (var file : files()) {
                all.add(new Backup(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file),
                        Candidate.isSound(file)));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw failed("look at the backups", e);
        }
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            var made = new HashMap<Path, FileTime>();
            for (var file : list.filter(it -> it.toString().endsWith(ENDING)).toList()) {
                made.put(file, Files.getLastModifiedTime(file));
            }
            return made.keySet()
                    .stream()
                    .sorted(Comparator.comparing((Path file) -> made.get(file))
                            .thenComparing(Path::toString)
                            .reversed())
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    void beforeMigration(Session session, long schema) throws SQLException {
        make(session, "schema-" + schema);
    }

    Path beforeRestore(Session session) throws SQLException {
        return make(session, "before-restore");
    }

    /// There is one of a day, and none where there is nothing in the library.
    void ofDay(Session session, LocalDate day) throws SQLException {
        if (!Files.exists(folder.resolve(day + ENDING)) && !isEmpty(session)) {
            make(session, day.toString());
        }
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.number("select count(*) from schedule_conference") == 0
                && session.number("select count(*) from visitor_visit") == 0;
    }

    private Path make(Session session, String name) throws SQLException {
        try {
            Files.createDirectories(folder);
            var made = free(name, ENDING);
            copy(session, made);
            // a clock that was set back must not take the one that was just made
            for (var old : files().stream().filter(it -> !it.equals(made)).skip(MOST - 1).toList()) {
                Files.deleteIfExists(old);
            }
            return made;
        } catch (IOException e) {
            throw failed("make a backup", e);
        }
    }

    /// Copies a library, so that the file is there whole or not at all.
    static void copy(Session session, Path file) throws SQLException, IOException {
        var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".trackbook", ".part");
        try {
            session.run("vacuum into ?", part.toString());
            settle(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Brings a file that is on the disk whole to its place.
    static void settle(Path part, Path file) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Lays a damaged library here, with what it had not written into itself yet.
    Path layAside(Path library) throws IOException {
        Files.createDirectories(folder);
        var aside = free("damaged", "");
        for (var part : List.of("-wal", "")) {
            var file = library.resolveSibling(library.getFileName() + part);
            if (Files.exists(file)) {
                Files.move(file, aside.resolveSibling(aside.getFileName() + part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Files.deleteIfExists(library.resolveSibling(library.getFileName() + "-shm"));
        return aside;
    }

    private Path free(String name, String ending) {
        var file = folder.resolve(name + ending);
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ending);
        }
        return file;
    }

    private StoreException failed(String tried, IOException cause) {
        return new StoreException(tried + " in " + folder, new Problem(Effect.REFUSED, Cause.LIBRARY_NOT_WRITABLE,
                folder.toString(), String.valueOf(cause.getMessage())), cause);
    }
}
