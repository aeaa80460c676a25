package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trackbook.model.Cause;
import org.trackbook.schedule.TableField.Sureness;
import org.trackbook.schedule.Table.Row;

/// Finds out what the columns of a table hold: by their names, else by what stands in them, unless somebody says it.
final class TableColumns {
    private static final int LOOKED_AT = 40;
    /// Titles and remarks above a table.
    static final int HIGHEST_HEADER = 10;
    private static final int LONGEST_TITLE = 150;
    private static final double NEARLY_ALL = 0.7;

    private final String title;
    private final List<String> header;
    private final List<Row> rows;
    private final Map<TableField, List<Integer>> columns = new EnumMap<>(TableField.class);
    private final Map<TableField, String> constants = new EnumMap<>(TableField.class);

    private TableColumns(String title, List<String> header, List<Row> rows) {
        this.title = title;
        this.header = header;
        this.rows = rows;
    }

    /// The columns of a table that says enough to be a schedule: titles and times.
    static Optional<TableColumns> of(List<Row> rows) {
        return Optional.of(named(rows).orElseGet(() -> unnamed(rows))).filter(TableColumns::isSchedule);
    }

    /// The columns of a table of which somebody says more than it does itself.
    ///
    /// @param said a field to the header of its column, its number, or the one date of all talks; `""` where no column
    ///        is for it, whatever they are called
    /// @throws Refusal if there is no such field or column
    static TableColumns of(List<Row> rows, Map<String, String> said, Reading reading) throws Refusal {
        var headers = said.values().stream().map(TableField::folded).filter(it -> !it.isEmpty()).toList();
        var named = rows.stream()
                .limit(HIGHEST_HEADER)
                .filter(row -> row.cells().stream().map(TableField::folded).anyMatch(headers::contains))
                .findFirst()
                .map(row -> below(rows, rows.indexOf(row)))
                .or(() -> named(rows));
        var columns = named.isPresent() ? named.get() : unnamed(rows);
        for (var entry : said.entrySet()) {
            columns.take(entry.getKey(), entry.getValue().strip(), reading);
        }
        if (!columns.has(TableField.TITLE) || (!columns.has(TableField.START) && !columns.has(TableField.DATE))) {
            throw reading.refused(Cause.UNKNOWN_TABLE, "", String.join(", ", columns.header));
        }
        return columns;
    }

    private void take(String word, String said, Reading reading) throws Refusal {
        var field = TableField.called(word);
        if (field.isEmpty()) {
            throw reading.refused(Cause.UNKNOWN_FIELD, "", word, Stream.of(TableField.values()).map(TableField::word)
                    .collect(Collectors.joining(", ")));
        }
        if (said.isEmpty()) {
            columns.remove(field.get());
            return;
        }
        var column = column(said);
        var constant = field.get() == TableField.ZONE
                || (field.get() == TableField.DATE && WrittenTime.of(said).date().isPresent());
        if (column < 0 && !constant) {
            throw reading.refused(Cause.UNKNOWN_COLUMN, "", said, String.join(", ", header));
        }
        columns.remove(field.get());
        if (column < 0) {
            constants.put(field.get(), said);
        } else {
            columns.values().removeIf(taken -> taken.size() == 1 && taken.contains(column));
            columns.put(field.get(), List.of(column));
        }
    }

    /// @return -1 where there is none
    private int column(String said) {
        var folded = TableField.folded(said);
        for (var column = 0; column < header.size(); column++) {
            if (header.get(column).equals(said)
                    || (!folded.isEmpty() && TableField.folded(header.get(column)).equals(folded))) {
                return column;
            }
        }
        var isNumber = said.length() < 4 && !said.isEmpty()
                && said.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        var number = isNumber ? Integer.parseInt(said) : 0;
        return number <= header.size() ? number - 1 : -1;
    }

    /// By the row that names most fields; one name may be chance.
    private static Optional<TableColumns> named(List<Row> rows) {
        var best = -1;
        var most = 1;
        for (var at = 0; at < Math.min(HIGHEST_HEADER, rows.size()); at++) {
            var cells = rows.get(at).cells();
            if (cells.size() <= most) {
                continue;
            }
            var known = new HashSet<TableField>();
            cells.forEach(cell -> TableField.meant(cell).ifPresent(it -> known.add(it.field())));
            if (known.size() > most) {
                best = at;
                most = known.size();
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(below(rows, best));
    }

    /// The table whose header is a row.
    private static TableColumns below(List<Row> rows, int at) {
        var title = rows.stream().limit(at).map(row -> String.join("", row.cells()).strip())
                .filter(words -> words.length() <= LONGEST_TITLE).findFirst().orElse("");
        var found = new TableColumns(title, rows.get(at).cells().stream().map(Words::line).toList(),
                rows.subList(at + 1, rows.size()));
        for (var sureness : List.of(Sureness.EXACT, Sureness.WITHIN, Sureness.WEAK)) {
            found.take(sureness);
        }
        return found;
    }

    private void take(Sureness sureness) {
        var sure = List.copyOf(columns.keySet());
        for (var column = 0; column < header.size(); column++) {
            var meant = TableField.meant(header.get(column)).filter(it -> it.sureness() == sureness);
            if (meant.isPresent() && !sure.contains(meant.get().field())) {
                columns.computeIfAbsent(meant.get().field(), _ -> new ArrayList<>()).add(column);
            }
        }
    }

    /// By what stands in the cells.
    private static TableColumns unnamed(List<Row> rows) {
        var width = rows.stream().limit(LOOKED_AT).mapToInt(row -> row.cells().size()).max().orElse(0);
        var found = new TableColumns("", IntStream.rangeClosed(1, width).mapToObj(Integer::toString).toList(), rows);
        var looks = IntStream.range(0, width).mapToObj(column -> Look.of(rows, column)).toList();
        for (var column = 0; column < width; column++) {
            var look = looks.get(column);
            if (look.clocks() > NEARLY_ALL) {
                found.columns.computeIfAbsent(found.has(TableField.START) ? TableField.END : TableField.START,
                        _ -> new ArrayList<>()).add(column);
            } else if (look.dates() > NEARLY_ALL) {
                found.columns.computeIfAbsent(TableField.DATE, _ -> new ArrayList<>()).add(column);
            } else if (look.lengths() > NEARLY_ALL && !found.has(TableField.MINUTES)) {
                found.columns.put(TableField.MINUTES, new ArrayList<>(List.of(column)));
            }
        }
        found.words(looks);
        return found;
    }

    /// The title is different in each row, a room is not; what is long describes.
    private void words(List<Look> looks) {
        var words = IntStream.range(0, looks.size())
                .filter(column -> columns.values().stream().noneMatch(taken -> taken.contains(column)))
                .filter(column -> looks.get(column).letters() > NEARLY_ALL / 2)
                .boxed()
                .toList();
        var title = words.stream()
                .filter(column -> looks.get(column).length() <= LONGEST_TITLE)
                .max((one, other) -> Double.compare(looks.get(one).variety() * Math.min(60, looks.get(one).length()),
                        looks.get(other).variety() * Math.min(60, looks.get(other).length())));
        title.ifPresent(column -> columns.put(TableField.TITLE, List.of(column)));
        for (var column : words) {
            var look = looks.get(column);
            if (title.filter(column::equals).isEmpty()) {
                if (look.length() > LONGEST_TITLE) {
                    columns.putIfAbsent(TableField.DESCRIPTION, List.of(column));
                } else if (look.variety() < 0.5) {
                    columns.putIfAbsent(has(TableField.ROOM) ? TableField.TRACK : TableField.ROOM, List.of(column));
                } else if (look.names() > NEARLY_ALL / 2) {
                    columns.putIfAbsent(TableField.SPEAKERS, List.of(column));
                }
            }
        }
    }

    /// What the cells of a column look like, each as a share of those that say something.
    ///
    /// @param variety how many differ
    /// @param length of the usual one
    /// @param names of people: two to four words that begin with capitals
    private record Look(double clocks, double dates, double lengths, double letters, double variety, double length,
            double names) {
        static Look of(List<Row> rows, int column) {
            var cells = rows.stream().limit(LOOKED_AT).map(row -> row.cell(column)).filter(cell -> !cell.isBlank())
                    .toList();
            var times = cells.stream().map(WrittenTime::of).toList();
            var all = Math.max(1.0, cells.size());
            // a time that most rows lack is part of a sentence
            var inAll = Math.max(2.0, Math.min(LOOKED_AT, rows.size()));
            return new Look(times.stream().filter(time -> !time.clocks().isEmpty()).count() / inAll,
                    times.stream().filter(time -> time.date().isPresent()).count() / inAll,
                    cells.stream().filter(cell -> Durations.read(TableLength.of(cell)).isPresent()).count() / all,
                    cells.stream().filter(cell -> cell.codePoints().limit(200).filter(Character::isLetter).count() > 2)
                            .count() / all,
                    cells.stream().distinct().count() / all,
                    cells.stream().mapToInt(String::length).average().orElse(0),
                    cells.stream().filter(cell -> cell.length() < 80
                            && cell.matches("\\p{Lu}\\S*(?: \\S+){0,2} \\p{Lu}\\S*(?:[,;&] ?.*)?")).count() / all);
        }
    }

    /// Most titles have a time beside them, at least where many rows are.
    private boolean isSchedule() {
        if (!has(TableField.TITLE) || (!has(TableField.START) && !has(TableField.DATE))) {
            return false;
        }
        var head = rows.stream().limit(LOOKED_AT).filter(row -> !cell(row, TableField.TITLE).isBlank()).toList();
        var timed = head.stream().filter(row -> !WrittenTime.of(cell(row, TableField.START)).clocks().isEmpty()
                || !WrittenTime.of(cell(row, TableField.DATE)).clocks().isEmpty()).count();
        return timed > 0 && timed * 3 >= head.size();
    }

    boolean has(TableField field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    boolean areSeveral(TableField field) {
        return columns.getOrDefault(field, List.of()).size() > 1;
    }

    /// What a row says of a field; `""` where it says nothing.
    String cell(Row row, TableField field) {
        var numbers = columns.get(field);
        if (numbers == null) {
            return constants.isEmpty() ? "" : constants.getOrDefault(field, "");
        }
        for (var at = 0; at < numbers.size(); at++) {
            var cell = row.cell(numbers.get(at));
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return "";
    }

    /// What the cells of all its columns say.
    List<String> cells(Row row, TableField field) {
        var cells = new ArrayList<String>(1);
        for (var column : columns.getOrDefault(field, List.of())) {
            if (!row.cell(column).isBlank()) {
                cells.add(row.cell(column));
            }
        }
        return cells;
    }

    /// What stands above the table; `""` where nothing does.
    String title() {
        return title;
    }

    List<Row> rows() {
        return rows;
    }

    /// How it was understood, for the person who can put it right.
    Columns understood() {
        var chosen = new LinkedHashMap<String, String>();
        columns.forEach((field, numbers) -> chosen.put(field.word(), header.get(numbers.getFirst())));
        constants.forEach((field, value) -> chosen.put(field.word(), value));
        return new Columns(header, chosen);
    }
}
