package org.trackbook.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.schedule.Table.Row;
import org.trackbook.schedule.TableTimes.When;

/// Reads tables: one row for each talk. What the columns hold, how dates are written and what parts several speakers is
/// found out for the whole table, or said by the person who knows.
final class Csv {
    private static final int LONGEST_TITLE = 2_000;

    /// What stands in the draft as in the cell.
    private static final Map<TableField, BiConsumer<Draft.OneTalk, String>> TEXTS = new EnumMap<>(Map.ofEntries(
            Map.entry(TableField.ID, (talk, text) -> talk.id = text),
            Map.entry(TableField.GUID, (talk, text) -> talk.guid = text),
            Map.entry(TableField.SUBTITLE, (talk, text) -> talk.subtitle = text),
            Map.entry(TableField.ROOM, (talk, text) -> talk.room = text),
            Map.entry(TableField.TRACK, (talk, text) -> talk.track = text),
            Map.entry(TableField.TYPE, (talk, text) -> talk.type = text),
            Map.entry(TableField.LANGUAGE, (talk, text) -> talk.language = text),
            Map.entry(TableField.SUMMARY, (talk, text) -> talk.summary = text),
            Map.entry(TableField.DESCRIPTION, (talk, text) -> talk.description = text),
            Map.entry(TableField.URL, (talk, text) -> talk.url = text.strip()),
            Map.entry(TableField.RECORDING, (talk, text) -> talk.recording(text.strip()))));

    private final TableColumns columns;
    private final Reading reading;
    private final Draft draft = new Draft();
    private final WrittenNames names;
    /// The texts that this table has.
    private final Map<TableField, BiConsumer<Draft.OneTalk, String>> texts = new EnumMap<>(TEXTS);
    /// They are few, and each is said by many talks.
    private final Map<String, String> rooms = new HashMap<>();

    private Csv(TableColumns columns, Reading reading) {
        this.columns = columns;
        this.reading = reading;
        texts.keySet().removeIf(field -> !columns.has(field));
        var people = new ArrayList<String>(columns.rows().size());
        columns.rows().forEach(row -> people.addAll(columns.cells(row, TableField.SPEAKERS)));
        this.names = new WrittenNames(people, columns.areSeveral(TableField.SPEAKERS));
    }

    static boolean fits(Document document) {
        return document.is(Shape.Form.UNKNOWN) && TableColumns.of(document.head().rows()).isPresent();
    }

    /// What the columns of a table are called of which nobody knows what they hold; empty where it is no table.
    static Optional<String> header(Document document) {
        var head = document.head().rows();
        var width = head.isEmpty() ? 0 : head.getFirst().cells().size();
        var isTable = head.size() > 2 && width > 1 && head.stream().allMatch(row -> row.cells().size() == width);
        return isTable ? Optional.of(String.join(", ", head.getFirst().cells())) : Optional.empty();
    }

    static Draft read(Document document, Reading reading) throws Refusal {
        var table = Table.of(document, reading);
        var said = reading.options().columns();
        var columns = said.isEmpty()
                ? TableColumns.of(table.rows()).orElseThrow(() -> reading.refused(Cause.UNKNOWN_TABLE, "",
                        header(document).orElse("")))
                : TableColumns.of(table.rows(), said, reading);
        if (document.decoded().mended()) {
            reading.tell(Effect.GUESSED, Cause.CHARSET, "", "windows-1252");
        }
        if (!table.quotes()) {
            reading.tell(Effect.REPAIRED, Cause.STRAY_QUOTE, "");
        }
        return new Csv(columns, reading).schedule();
    }

    private Draft schedule() throws Refusal {
        var entries = new TableTimes(columns, reading).entries(columns);
        draft.columns = Optional.of(columns.understood());
        draft.acronym = columns.title();
        draft.zone = columns.rows().stream().map(row -> columns.cell(row, TableField.ZONE)).filter(it -> !it.isBlank())
                .findFirst().orElse("");
        var areDeclared = !entries.isEmpty() && entries.stream()
                .allMatch(it -> it.day().isPresent() && it.date().isPresent()
                        && it.starts().flatMap(Moment::offset).filter(ZoneOffset.UTC::equals).isEmpty());
        var days = new TreeMap<Integer, Draft.OneDay>();
        if (areDeclared) {
            declare(entries, days);
        }
        for (var at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            reading.talk(at, entries.size(), Spot.line(entry.row().line()));
            var talk = talk(entry);
            Optional.ofNullable(areDeclared ? days.get(entry.day().orElseThrow()) : null)
                    .map(day -> day.talks)
                    .orElse(draft.undeclared)
                    .add(talk);
        }
        return draft;
    }

    /// A day is on the earliest of its dates: what begins after midnight may say the next.
    private void declare(List<When> entries, Map<Integer, Draft.OneDay> days) throws Refusal {
        var dates = new TreeMap<Integer, LocalDate>();
        for (var entry : entries) {
            dates.merge(entry.day().orElseThrow(), entry.date().orElseThrow(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        for (var day : dates.entrySet()) {
            reading.day("");
            var declared = new Draft.OneDay(day.getKey().toString(), day.getValue().toString(), "", "", Spot.line(1));
            days.put(day.getKey(), declared);
            draft.days.add(declared);
        }
    }

    private Draft.OneTalk talk(When entry) {
        var row = entry.row();
        var talk = new Draft.OneTalk(Spot.line(row.line()));
        talk.starts = entry.starts();
        talk.start = talk.starts.isPresent() ? "" : first(row, TableField.START, TableField.DATE);
        talk.ends = entry.ends();
        talk.end = talk.ends.isPresent() ? "" : entry.end().map(LocalTime::toString).orElse("");
        talk.duration = TableLength.of(columns.cell(row, TableField.MINUTES));
        talk.title = title(row);
        texts.forEach((field, text) -> text.accept(talk, text(talk, row, field)));
        talk.room = rooms.computeIfAbsent(talk.room, Words::line);
        talk.kind = kind(columns.cell(row, TableField.KIND));
        talk.cancelled = TableField.isOff(columns.cell(row, TableField.STATUS));
        people(talk, row);
        if (!talk.room.isEmpty()) {
            draft.rooms.add(talk.room);
        }
        return talk;
    }

    private String first(Row row, TableField... fields) {
        for (var field : fields) {
            var cell = columns.cell(row, field).strip();
            if (!cell.isEmpty()) {
                return cell.length() > LONGEST_TITLE ? cell.substring(0, LONGEST_TITLE) : cell;
            }
        }
        return "";
    }

    private String title(Row row) {
        var cell = cell(row, TableField.TITLE);
        return WrittenTime.plain(cell.length() > LONGEST_TITLE ? cell.substring(0, LONGEST_TITLE) : cell);
    }

    private String text(Draft.OneTalk talk, Row row, TableField field) {
        var cell = cell(row, field);
        if (cell.length() <= Limits.TEXT) {
            return cell;
        }
        talk.cut.add(field.word());
        return cell.substring(0, Limits.TEXT);
    }

    /// Those who write tables with care put an apostrophe before what a spreadsheet would take for a formula.
    private String cell(Row row, TableField field) {
        var cell = columns.cell(row, field);
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static Optional<Kind> kind(String said) {
        if (said.isBlank()) {
            return Optional.empty();
        }
        var word = said.strip().toUpperCase(Locale.ROOT);
        for (var kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// In one cell or in several, or one in two parts.
    private void people(Draft.OneTalk talk, Row row) {
        var people = new LinkedHashSet<String>(4);
        for (var cell : columns.cells(row, TableField.SPEAKERS)) {
            names.addTo(people, cell.length() > Limits.TEXT ? cell.substring(0, Limits.TEXT) : cell);
        }
        if (people.isEmpty()) {
            var whole = Words
                    .line(columns.cell(row, TableField.FIRST_NAME) + " " + columns.cell(row, TableField.LAST_NAME));
            talk.persons.addAll(whole.isEmpty() ? people : List.of(whole));
        } else {
            talk.persons.addAll(people);
        }
    }
}
