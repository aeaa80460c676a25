package org.trackbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The one file of the library. One connection writes and another reads, each lent to one caller at a time: reading
/// never waits for writing, and any thread may call.
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final Backups backups;
    private final Migrations migrations;
    private Optional<Supplier<LocalDate>> today = Optional.empty();
    private Optional<LocalDate> backedUp = Optional.empty();

    private Database(Path file, Migrations migrations, Connection writer, Connection reader) {
        this.file = file;
        this.migrations = migrations;
        this.writer = writer;
        this.reader = reader;
        backups = new Backups(file);
    }

    /// Opens the library, makes it where there is none, and brings an older one up to date after a backup. One that a newer
    /// version made is refused.
    public static Database open(Path file) {
        return open(file, Migrations.all());
    }

    /// The same; and before the first change of each day a backup is made.
    public static Database open(Path file, Supplier<LocalDate> today) {
        var database = open(file);
        database.today = Optional.of(today);
        return database;
    }

    static Database open(Path file, Migrations migrations) {
        return open(file, migrations, PATIENCE);
    }

    /// @param patience how long to wait for another program that writes
    static Database open(Path file, Migrations migrations, Duration patience) {
        var place = file.toAbsolutePath();
        makeFolder(place);
        try {
            return connected(place, migrations, patience);
        } catch (SQLException e) {
            throw StoreException.of("open " + place, place.toString(), e);
        }
    }

    private static Database connected(Path file, Migrations migrations, Duration patience)
            throws SQLException {
        var writer = connection(file, patience);
        try {
            var session = new Session(writer);
            // asked first, because this reads the file: what is no database says so
            refuseStrangers(session, file, migrations);
            backUpOlder(session, file, migrations);
            session.first("pragma journal_mode = wal", Row::text);
            // a library that is up to date is not written to by opening it
            if (session.number("pragma user_version") < migrations.newest()) {
                transaction(writer, inside -> {
                    migrations.run(inside);
                    return true;
                });
            }
            var reader = connection(file, patience);
            new Session(reader).script("pragma query_only = on");
            return new Database(file, migrations, writer, reader);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static Connection connection(Path file, Duration patience) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var config = new Session(connection);
        config.script("pragma busy_timeout = " + patience.toMillis());
        config.script("pragma foreign_keys = on");
        config.script("pragma synchronous = full");
        return connection;
    }

    private static void makeFolder(Path file) {
        try {
            var folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException("make the folder of " + file,
                    new Problem(Effect.REFUSED, Cause.LIBRARY_NOT_WRITABLE, file.toString(), String.valueOf(e)), e);
        }
    }

    private static void refuseStrangers(Session session, Path file, Migrations migrations) throws SQLException {
        var schema = session.number("pragma user_version");
        if (schema > migrations.newest()) {
            throw new StoreException("open " + file + ", which a newer version made",
                    new Problem(Effect.REFUSED, Cause.LIBRARY_NEWER, file.toString(), Long.toString(schema),
                            Integer.toString(migrations.newest())));
        }
        if (schema == 0 && session.number("select count(*) from sqlite_schema") > 0) {
            throw new StoreException("open " + file + ", which another program made",
                    new Problem(Effect.REFUSED, Cause.LIBRARY_FOREIGN, file.toString(), "other tables"));
        }
    }

    private static void backUpOlder(Session session, Path file, Migrations migrations) throws SQLException {
        var schema = session.number("pragma user_version");
        if (schema > 0 && schema < migrations.newest()) {
            new Backups(file).beforeMigration(session, schema);
        }
    }

    /// Lends the reading connection; what the work sees does not change while it lasts.
    <T> T read(String what, SqlWork<T> work) {
        reading.lock();
        try {
            reader.setAutoCommit(false);
            try {
                return work.with(new Session(reader));
            } finally {
                reader.rollback();
                reader.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw StoreException.of(what, file.toString(), e);
        } finally {
            reading.unlock();
        }
    }

    /// Lends the writing connection for one transaction: all that the work does is kept, or nothing.
    <T> T write(String what, SqlWork<T> work) {
        writing.lock();
        try {
            backUpBefore();
            return transaction(writer, work);
        } catch (SQLException e) {
            throw StoreException.of(what, file.toString(), e);
        } finally {
            writing.unlock();
        }
    }

    /// A change is worth more than a backup: where there is no room for one, the change is kept all the same.
    private void backUpBefore() {
        try {
            backUp();
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "there is no backup of today", e);
        }
    }

    /// Makes the backup of today, where there is none yet.
    ///
    /// @throws StoreException if it cannot be written
    public void backUp() {
        writing.lock();
        try {
            var day = today.map(Supplier::get);
            if (day.isPresent() && !day.equals(backedUp)) {
                backedUp = day;
                backups.ofDay(new Session(writer), day.get());
            }
        } catch (SQLException e) {
            throw StoreException.of("make a backup", file.toString(), e);
        } finally {
            writing.unlock();
        }
    }

    /// Copies the whole library to a file.
    public void save(Path copy) throws IOException {
        writing.lock();
        try {
            Backups.copy(new Session(writer), copy);
        } catch (SQLException e) {
            throw StoreException.of("save the library", copy.toString(), e);
        } finally {
            writing.unlock();
        }
    }

    /// Makes the library what it was in a backup, for every program that has it open. What it is now becomes a backup before.
    ///
    /// @return the backup of what was there before
    /// @throws StoreException if the backup is damaged, no library or one of a newer version; then nothing has changed
    public Path restore(Path backup) {
        writing.lock();
        reading.lock();
        try (var taken = Candidate.take(backup, file, migrations)) {
            var before = backups.beforeRestore(new Session(writer));
            var answer = ((SQLiteConnection) writer).getDatabase().restore("main", taken.file().toString(), (_, _) -> {
            });
            if (answer != SQLiteErrorCode.SQLITE_OK.code) {
                throw new SQLiteException("the backup is not taken", SQLiteErrorCode.getErrorCode(answer));
            }
            transaction(writer, session -> {
                migrations.run(session);
                return true;
            });
            return before;
        } catch (SQLException e) {
            throw StoreException.of("bring back " + backup, file.toString(), e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    private static <T> T transaction(Connection connection, SqlWork<T> work) throws SQLException {
        var session = new Session(connection);
        session.script("begin immediate");
        try {
            var result = work.with(session);
            SearchIndex.catchUp(session);
            session.script("commit");
            return result;
        } catch (SQLException | RuntimeException e) {
            session.script("rollback");
            throw e;
        }
    }

    /// The version of the tables.
    public int schema() {
        return read("ask for the schema", session -> (int) session.number("pragma user_version"));
    }

    /// Another number whenever another process has written to the file.
    public long dataVersion() {
        writing.lock();
        try {
            return new Session(writer).number("pragma data_version");
        } catch (SQLException e) {
            throw StoreException.of("look for changes", file.toString(), e);
        } finally {
            writing.unlock();
        }
    }

    /// Looks the whole file over. An index that does not fit its texts is made anew: nothing is lost with it.
    public Health check() {
        var found = read("check the library", session -> new Health((int) session.number("pragma user_version"),
                (int) session.number("select count(*) from schedule_conference"),
                (int) session.number("select count(*) from visitor_note where not deleted"), List.of(),
                problems(session)));
        return new Health(found.schema(), found.conferences(), found.notes(), repairIndexes(), found.problems());
    }

    private static List<String> problems(Session session) throws SQLException {
        var problems = new ArrayList<String>();
        for (var line : session.list("pragma integrity_check", Row::text)) {
            if (!line.equals("ok")) {
                problems.add(line);
            }
        }
        problems.addAll(session.list("pragma foreign_key_check", row -> row.text() + " " + row.maybe().orElse("")
                + " has lost its " + row.text()));
        return problems;
    }

    private List<String> repairIndexes() {
        if (fits()) {
            return List.of();
        }
        write("make the search anew", session -> {
            SearchIndex.rebuild(session);
            return true;
        });
        return List.of("search");
    }

    private boolean fits() {
        try {
            return write("check the search", SearchIndex::fits);
        } catch (StoreException e) {
            if (e.problem().cause() == Cause.LIBRARY_DAMAGED) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw StoreException.of("close the library", file.toString(), e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
