package org.trackbook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of an answer, read column by column from left to right.
final class Row {
    private final ResultSet row;
    private int column;

    Row(ResultSet row) {
        this.row = row;
    }

    String text() throws SQLException {
        return row.getString(++column);
    }

    Optional<String> maybe() throws SQLException {
        return Optional.ofNullable(row.getString(++column));
    }

    /// A text that is empty where there is none.
    Optional<String> unlessEmpty() throws SQLException {
        return maybe().filter(text -> !text.isEmpty());
    }

    /// Passes over columns that nobody needs here.
    void skip(int columns) {
        column += columns;
    }

    /// As many columns as they are, a number or a text each.
    @Nullable
    Object[] all(int columns) throws SQLException {
        var values = new @Nullable Object[columns];
        for (var at = 0; at < columns; at++) {
            values[at] = row.getObject(++column);
        }
        return values;
    }

    int number() throws SQLException {
        return row.getInt(++column);
    }

    long big() throws SQLException {
        return row.getLong(++column);
    }

    boolean yes() throws SQLException {
        return number() == 1;
    }

    Optional<Boolean> maybeYes() throws SQLException {
        return maybe().map("1"::equals);
    }

    Instant instant() throws SQLException {
        return Instant.parse(text());
    }

    Optional<Instant> maybeInstant() throws SQLException {
        return maybe().map(Instant::parse);
    }

    <E extends Enum<E>> E word(Class<E> words) throws SQLException {
        return Enum.valueOf(words, text().toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> Optional<E> maybeWord(Class<E> words) throws SQLException {
        return maybe().map(word -> Enum.valueOf(words, word.toUpperCase(Locale.ROOT)));
    }
}
