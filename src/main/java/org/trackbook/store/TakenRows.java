package org.trackbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;

/// Reads and writes all rows of a conference, whatever the tables: what a later version adds is taken along.
final class TakenRows {
    private TakenRows() {
    }

    static List<Taken.Rows> read(Session session, ConferenceId conference) throws SQLException {
        var all = new ArrayList<Taken.Rows>();
        for (var table : tables(session)) {
            // a key is only a number for the index, and somebody else may have it by then
            var columns = session.list("select name from pragma_table_info(?) where name <> 'key'", Row::text, table);
            var values = session.list("select " + String.join(", ", columns) + " from " + table + " where "
                    + owner(table) + " = ?", row -> row.all(columns.size()), conference.value());
            if (!values.isEmpty()) {
                all.add(new Taken.Rows(table, columns, values));
            }
        }
        return all;
    }

    /// @param conference the id that it gets
    static void write(Session session, List<Taken.Rows> tables, ConferenceId conference) throws SQLException {
        session.script("pragma defer_foreign_keys = on");
        for (var rows : tables) {
            var own = rows.columns().indexOf(owner(rows.table()));
            var values = new ArrayList<@Nullable Object[]>();
            for (var row : rows.values()) {
                var renamed = row.clone();
                renamed[own] = conference.value();
                values.add(renamed);
            }
            session.runAll("insert into " + rows.table() + " (" + String.join(", ", rows.columns()) + ") values ("
                    + String.join(", ", Collections.nCopies(rows.columns().size(), "?")) + ")", values);
        }
    }

    /// The tables that hold rows of conferences. Those of the search are made by what stands in the others.
    private static List<String> tables(Session session) throws SQLException {
        return session.list("""
                select name from pragma_table_list as tables
                where schema = 'main' and type = 'table' and substr(name, 1, 7) <> 'search_'
                    and (name = 'schedule_conference' or exists (
                    select 1 from pragma_table_info(tables.name) as columns where columns.name = 'conference'))
                order by name
                """, Row::text);
    }

    private static String owner(String table) {
        return table.equals("schedule_conference") ? "id" : "conference";
    }
}
