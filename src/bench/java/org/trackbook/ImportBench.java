package org.trackbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Progress;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Outcome;

/// How long an import takes (read the file, parse, compare, store, index), beside the bare inserts of the same rows into
/// the same tables with the same index, in one transaction. Each goes into a library without that conference.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ImportBench {
    private static final List<String> TABLES = List.of("schedule_conference", "schedule_day", "schedule_room",
            "schedule_talk", "schedule_import");

    @Param({"1000", "10000"})
    public int talks;

    private final List<Rows> rows = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable Database library;
    private @Nullable ImportSchedule schedules;
    private @Nullable ConferenceStore conferences;
    private @Nullable Connection bare;

    /// The rows of a table, and the statement that inserts one.
    private record Rows(String insert, List<Object[]> values) {
    }

    @Setup
    public void open() throws IOException, SQLException {
        folder = Files.createTempDirectory("trackbook-bench");
        Files.write(schedule(), GeneratedSchedule.bytes(talks, Prose.HTML));
        library = Database.open(folder.resolve("library.db"));
        conferences = new ConferenceStore(library);
        schedules = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), conferences,
                InstantSource.system());
        schedules.bring(schedule().toString(), Progress.NONE);

        Database.open(folder.resolve("bare.db")).close();
        try (var from = connection("library.db")) {
            for (var table : TABLES) {
                rows.add(rows(from, table));
            }
        }
        bare = connection("bare.db");
    }

    @Setup(Level.Invocation)
    public void empty() throws SQLException {
        conferences.all().forEach(it -> conferences.remove(it.id()));
        try (var statement = bare.createStatement()) {
            statement.execute("delete from schedule_conference");
        }
    }

    @Benchmark
    public Outcome bring() {
        return schedules.bring(schedule().toString(), Progress.NONE);
    }

    @Benchmark
    public int insert() throws SQLException {
        int inserted = 0;
        bare.setAutoCommit(false);
        for (var table : rows) {
            try (var insert = bare.prepareStatement(table.insert())) {
                for (var row : table.values()) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    inserted += insert.executeUpdate();
                }
            }
        }
        try (var statement = bare.createStatement()) {
            statement.execute("insert into search_title (rowid, title, speakers) select key, title, names"
                    + " from schedule_talk");
            statement.execute("insert into search_talk (rowid, title, subtitle, speakers, track, room, text)"
                    + " select key, title, subtitle, names, track, room, summary || char(10) || description"
                    + " from schedule_talk");
            statement.execute("delete from search_pending");
        }
        bare.commit();
        bare.setAutoCommit(true);
        return inserted;
    }

    @TearDown
    public void close() throws IOException, SQLException {
        bare.close();
        library.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path schedule() {
        return folder.resolve("schedule.xml");
    }

    private Connection connection(String name) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
        try (var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma synchronous = full");
        }
        return connection;
    }

    private static Rows rows(Connection from, String table) throws SQLException {
        try (var statement = from.createStatement(); var found = statement.executeQuery("select * from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            var values = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                values.add(row);
            }
            var marks = String.join(", ", Collections.nCopies(columns, "?"));
            return new Rows("insert into " + table + " values (" + marks + ")", values);
        }
    }
}
