package org.trackbook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Brings the tables of a file to what this version needs. A landed migration is never edited.
final class Migrations {
    /// The files of `resources/sql`, in their order; the first makes schema 1.
    static final List<String> NAMES = List.of("001-start.sql", "002-history.sql", "003-search.sql",
            "004-beginnings.sql", "005-departures.sql", "006-calendar.sql", "007-held.sql");

    private final List<String> scripts;

    private Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Migrations all() {
        return new Migrations(NAMES.stream().map(Migrations::script).toList());
    }

    /// One more step, as a later version will have it.
    Migrations then(String script) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(script)).toList());
    }

    /// The schema that this version reads and writes.
    int newest() {
        return scripts.size();
    }

    /// Runs what is missing, within the transaction of the session.
    void run(Session session) throws SQLException {
        for (var at = (int) session.number("pragma user_version"); at < newest(); at++) {
            session.script(scripts.get(at));
        }
        session.script("pragma user_version = " + newest());
    }

    private static String script(String name) {
        try (var stream = Migrations.class.getResourceAsStream("/sql/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no migration " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
