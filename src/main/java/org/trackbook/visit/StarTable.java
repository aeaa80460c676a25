package org.trackbook.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads stars out of a table with a header. Where a column says what is starred, only those are.
final class StarTable {
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    /// An apostrophe keeps a spreadsheet from computing a cell.
    private static final Pattern LED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private StarTable() {
    }

    /// The stars of a table.
    ///
    /// @return empty where the text is no table that names its columns
    static Optional<List<Starred>> read(String text, Clocks clocks) {
        return DELIMITERS.stream().flatMap(delimiter -> read(text, delimiter, clocks).stream()).findFirst();
    }

    private static Optional<List<Starred>> read(String text, char delimiter, Clocks clocks) {
        var header = text.lines().findFirst().orElse("");
        if (header.indexOf(delimiter) < 0) {
            return Optional.empty();
        }
        var rows = rows(text, delimiter);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var fields = rows.getFirst().stream().map(StarField::of).toList();
        if (fields.stream().flatMap(Optional::stream).noneMatch(
                it -> it == StarField.ID || it == StarField.TITLE || it == StarField.URL)) {
            return Optional.empty();
        }
        var stars = new ArrayList<Starred>();
        for (var row : rows.subList(1, rows.size())) {
            var draft = new StarDraft();
            for (var at = 0; at < Math.min(fields.size(), row.size()); at++) {
                var cell = plain(row.get(at));
                fields.get(at).ifPresent(field -> draft.add(field, cell));
            }
            draft.starred(clocks).ifPresent(stars::add);
        }
        return Optional.of(stars);
    }

    private static List<List<String>> rows(String text, char delimiter) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
        try (MappingIterator<List<String>> rows = CSV.readerForListOf(String.class).with(schema).readValues(text)) {
            return rows.readAll();
        } catch (JacksonException noTable) {
            return List.of();
        }
    }

    private static String plain(String cell) {
        return LED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
