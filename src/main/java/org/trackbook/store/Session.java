package org.trackbook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trackbook.model.Progress;

/// A lent connection, with short ways to say what the stores need of it.
final class Session {
    /// Between two questions whether the answer is still wanted, SQLite goes so many steps: a fraction of a millisecond.
    private static final int STEPS = 4000;

    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /// How a row becomes a value.
    @FunctionalInterface
    interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /// What is done as long as somebody wants it.
    @FunctionalInterface
    interface Wanted<T> {
        T get() throws SQLException;
    }

    /// Does something and stops in the middle of it when nobody wants it any more; then there is no answer.
    <T> Optional<T> whileWanted(Progress progress, Wanted<T> work) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.cancelled() ? 1 : 0;
            }
        });
        try {
            return progress.cancelled() ? Optional.empty() : Optional.of(work.get());
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT && progress.cancelled()) {
                return Optional.empty();
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /// Runs one statement; answers how many rows it changed.
    int run(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /// Runs one statement for each of the rows.
    void runAll(String sql, Collection<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// Runs all statements of a script.
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(reading.of(new Row(rows)));
                }
                return all;
            }
        }
    }

    /// What can be read of a file that is damaged: the rows before the first that cannot.
    <T> List<T> readable(String sql, Reading<T> reading) {
        var all = new ArrayList<T>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(reading.of(new Row(rows)));
            }
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "the rest is damaged: " + sql, e);
        }
        return all;
    }

    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        return list(sql, reading, values).stream().findFirst();
    }

    /// The one number that a query or pragma answers.
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, Row::big, values).orElseThrow(() -> new SQLException("no row: " + sql));
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, column(values[at]));
        }
    }

    /// A value as SQLite keeps it: a text, a whole number, or nothing.
    static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> column(maybe.orElse(null));
            case Boolean yes -> yes ? 1 : 0;
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case Instant time -> time.toString();
            case LocalDate date -> date.toString();
            case LocalTime clock -> clock.toString();
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        };
    }
}
