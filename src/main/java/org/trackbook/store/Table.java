package org.trackbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;

/// How values of one kind become rows of a table that belong to a conference, and back.
///
/// @param keys how many of the columns, beside the conference, tell its rows apart
/// @param columns without the conference; `position` is the place in the list
/// @param writing one value as columns, given its place in the list
/// @param reading a row as value, columns in the same order
record Table<T>(String name, int keys, List<String> columns, Writing<T> writing, Session.Reading<T> reading) {
    private static final String POSITION = "position";

    Table(String name, int keys, String columns, Writing<T> writing, Session.Reading<T> reading) {
        this(name, keys, List.of(columns.split(" ")), writing, reading);
    }

    /// How a value becomes columns.
    @FunctionalInterface
    interface Writing<T> {
        Object[] of(T value, int position);
    }

    /// All values of a conference: by position where there is one, then by key.
    List<T> all(Session session, ConferenceId conference) throws SQLException {
        var order = (columns.contains(POSITION) ? POSITION : "conference") + comma(columns.subList(0, keys));
        return session.list("select " + String.join(", ", columns) + " from " + name + " where conference = ? order by "
                + order, reading, conference.value());
    }

    /// Makes the rows of `before` those of `after`, and touches only what differs.
    void replace(Session session, ConferenceId conference, List<T> before, List<T> after) throws SQLException {
        var old = rows(before);
        var wanted = rows(after);
        var gone = new ArrayList<@Nullable Object[]>();
        old.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(key -> gone.add(
                with(conference, key.toArray())));
        var fresh = new ArrayList<@Nullable Object[]>();
        wanted.forEach((key, row) -> {
            if (!Arrays.equals(row, old.get(key))) {
                fresh.add(with(conference, row));
            }
        });
        session.runAll(deletion(), gone);
        session.runAll(upsert(), fresh);
    }

    /// Like [#replace], for rows that may be removed and added but not updated, their position aside. Values that are
    /// equal keep their row.
    void refill(Session session, ConferenceId conference, List<T> before, List<T> after) throws SQLException {
        var old = rows(before);
        var gone = new ArrayList<@Nullable Object[]>();
        var moved = new ArrayList<@Nullable Object[]>();
        var fresh = new ArrayList<@Nullable Object[]>();
        var place = columns.indexOf(POSITION);
        rows(after).forEach((key, row) -> {
            var known = old.remove(key);
            if (known == null) {
                fresh.add(with(conference, row));
            } else if (!sameBut(place, known, row)) {
                gone.add(with(conference, key.toArray()));
                fresh.add(with(conference, row));
            } else if (!Objects.equals(known[place], row[place])) {
                moved.add(moving(conference, row[place], key));
            }
        });
        old.keySet().forEach(key -> gone.add(with(conference, key.toArray())));
        session.runAll(deletion(), gone);
        session.runAll("update " + name + " set position = ?" + whereKey(), moved);
        session.runAll(insertion(), fresh);
    }

    private static boolean sameBut(int place, @Nullable Object[] one, @Nullable Object[] other) {
        return Arrays.equals(one, 0, place, other, 0, place)
                && Arrays.equals(one, place + 1, one.length, other, place + 1, other.length);
    }

    private static @Nullable Object[] moving(ConferenceId conference, @Nullable Object position,
            List<@Nullable Object> key) {
        var values = new ArrayList<@Nullable Object>();
        values.add(position);
        values.add(conference.value());
        values.addAll(key);
        return values.toArray();
    }

    /// Writes one value: in the place of the one with the same key, else behind the others.
    void put(Session session, ConferenceId conference, T value) throws SQLException {
        session.run(upsert(), with(conference, row(value, position(session, conference, value))));
    }

    private int position(Session session, ConferenceId conference, T value) throws SQLException {
        if (!columns.contains(POSITION)) {
            return 0;
        }
        var same = session.first("select position from " + name + whereKey(), Row::number,
                with(conference, Arrays.copyOf(row(value, 0), keys)));
        return same.isPresent()
                ? same.get()
                : (int) session.number("select coalesce(max(position) + 1, 0) from " + name + " where conference = ?",
                        conference.value());
    }

    /// Removes the row with this key; answers whether there was one.
    boolean remove(Session session, ConferenceId conference, @Nullable Object... key) throws SQLException {
        return session.run(deletion(), with(conference, key)) > 0;
    }

    private Map<List<@Nullable Object>, @Nullable Object[]> rows(List<T> values) {
        var rows = new LinkedHashMap<List<@Nullable Object>, @Nullable Object[]>();
        for (var at = 0; at < values.size(); at++) {
            var row = row(values.get(at), at);
            rows.put(Arrays.asList(Arrays.copyOf(row, keys)), row);
        }
        return rows;
    }

    private @Nullable Object[] row(T value, int position) {
        return Arrays.stream(writing.of(value, position))
                .flatMap(
                        it -> it instanceof Object[] several ? Arrays.stream(several) : Arrays.stream(new Object[]{it}))
                .map(Session::column)
                .toArray();
    }

    private static @Nullable Object[] with(ConferenceId conference, @Nullable Object[] values) {
        var all = new @Nullable Object[values.length + 1];
        all[0] = conference.value();
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }

    private String upsert() {
        var others = columns.subList(keys, columns.size()).stream().map(it -> it + " = excluded." + it).toList();
        return insertion() + " on conflict (conference" + comma(columns.subList(0, keys)) + ") do "
                + (others.isEmpty() ? "nothing" : "update set " + String.join(", ", others));
    }

    private String insertion() {
        return "insert into " + name + " (conference" + comma(columns) + ") values (?"
                + comma(Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String deletion() {
        return "delete from " + name + whereKey();
    }

    private String whereKey() {
        var where = new StringBuilder(" where conference = ?");
        columns.subList(0, keys).forEach(key -> where.append(" and ").append(key).append(" = ?"));
        return where.toString();
    }

    private static String comma(List<String> columns) {
        return columns.isEmpty() ? "" : ", " + String.join(", ", columns);
    }
}
