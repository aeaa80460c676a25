package org.trackbook.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings the visitor's own rows out of a damaged library into a sound one, as far as they can be read. A row that both
/// have stays as it was edited last, and of a note the other text goes to its history. Schedules are not taken: half a
/// schedule would be worse than one to import again.
final class Salvage {
    private static final String NOTE = "visitor_note";

    private Salvage() {
    }

    /// What can be read of the tables that the sound library has too.
    static List<Taken.Rows> read(Session sound, Path damaged) throws SQLException {
        var all = new ArrayList<Taken.Rows>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + damaged)) {
            var session = new Session(connection);
            for (var table : tables(sound)) {
                var there = session.readable("select name from pragma_table_info('" + table + "')", Row::text);
                var columns = columns(sound, table).stream().filter(there::contains).toList();
                if (!columns.isEmpty()) {
                    all.add(new Taken.Rows(table, columns, rows(session, table, columns)));
                }
            }
        }
        return all;
    }

    /// In the order they were made in, so that a row comes after the one it belongs to.
    private static List<String> tables(Session session) throws SQLException {
        return session
                .list("select name from sqlite_schema where type = 'table' and name like 'visitor\\_%' escape '\\'"
                        + " order by rowid", Row::text);
    }

    private static List<String> columns(Session session, String table) throws SQLException {
        return session.list("select name from pragma_table_info(?) where name <> 'key'", Row::text, table);
    }

    /// From the front up to the damage, and from the end down to it.
    private static List<@Nullable Object[]> rows(Session session, String table, List<String> columns) {
        var asked = "select rowid, " + String.join(", ", columns) + " from " + table + " order by rowid";
        var rows = new LinkedHashMap<Object, @Nullable Object[]>();
        for (var order : List.of("", " desc")) {
            for (var row : session.readable(asked + order, it -> it.all(columns.size() + 1))) {
                rows.putIfAbsent(row[0], Arrays.copyOfRange(row, 1, row.length));
            }
        }
        return List.copyOf(rows.values());
    }

    /// Gives how many rows were new or newer.
    static int write(Session session, List<Taken.Rows> tables) throws SQLException {
        session.script("pragma defer_foreign_keys = on");
        var taken = 0;
        for (var rows : tables) {
            for (var row : rows.values()) {
                taken += add(session, rows, row) || edited(session, rows, row) ? 1 : 0;
            }
        }
        return taken;
    }

    private static boolean add(Session session, Taken.Rows rows, @Nullable Object[] row) throws SQLException {
        return session.run("insert or ignore into " + rows.table() + " (" + String.join(", ", rows.columns())
                + ") values (" + String.join(", ", Collections.nCopies(row.length, "?")) + ")", row) > 0;
    }

    private static boolean edited(Session session, Taken.Rows rows, @Nullable Object[] row) throws SQLException {
        var columns = rows.columns();
        if (!columns.contains("edited")) {
            return false;
        }
        var keys = keys(session, rows.table());
        var where = " where " + String.join(" and ", keys.stream().map(it -> it + " = ?").toList())
                + " and coalesce(unixepoch(edited, 'subsec'), 0) < coalesce(unixepoch(?, 'subsec'), 0)";
        var found = new ArrayList<@Nullable Object>(keys.stream().map(it -> row[columns.indexOf(it)]).toList());
        found.add(row[columns.indexOf("edited")]);
        if (rows.table().equals(NOTE)) {
            session.run("""
                    insert into visitor_revision (conference, note, position, text, edited, author)
                    select conference, id, (select coalesce(max(position), -1) + 1 from visitor_revision as old
                        where old.conference = visitor_note.conference and old.note = visitor_note.id),
                        text, edited, author
                    from visitor_note""" + where, found.toArray());
        }
        var values = new ArrayList<@Nullable Object>(Arrays.asList(row));
        values.addAll(found);
        return session.run("update " + rows.table() + " set "
                + String.join(", ", columns.stream().map(it -> it + " = ?").toList()) + where, values.toArray()) > 0;
    }

    private static List<String> keys(Session session, String table) throws SQLException {
        return table.equals(NOTE)
                ? List.of("conference", "id")
                : session.list("select name from pragma_table_info(?) where pk > 0 order by pk", Row::text, table);
    }
}
