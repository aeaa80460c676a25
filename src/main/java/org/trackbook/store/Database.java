package org.trackbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// The one file of the library. One connection writes and another reads, each lent to one caller at a time: reading
/// never waits for writing, and any thread may call.
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the library, makes it where there is none, and brings an older one up to date after copying it beside
    /// itself. One that a newer version made is refused.
    public static Database open(Path file) {
        return open(file, Migrations.all());
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
            copyOlder(session, file, migrations);
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
            return new Database(file, writer, reader);
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

    private static void copyOlder(Session session, Path file, Migrations migrations) throws SQLException {
        var schema = session.number("pragma user_version");
        if (schema > 0 && schema < migrations.newest()) {
            session.run("vacuum into ?", copyOf(file, schema).toString());
        }
    }

    private static Path copyOf(Path file, long schema) {
        var copy = file.resolveSibling(file.getFileName() + ".v" + schema);
        for (var number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(file.getFileName() + ".v" + schema + "-" + number);
        }
        return copy;
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
            return transaction(writer, work);
        } catch (SQLException e) {
            throw StoreException.of(what, file.toString(), e);
        } finally {
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
