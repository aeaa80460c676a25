package org.trackbook.schedule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.text.Cells;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// The rows of a table, as CSV of any kind holds them: which sign parts the cells is found out.
///
/// @param rows without those that say nothing
/// @param quotes whether quotes could be read as such; else they are signs like others
record Table(List<Row> rows, boolean quotes) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 40;
    private static final int WIDEST = 500;
    /// Titles and blank lines above a table, and its header.
    private static final int ABOVE = 50;

    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.BYTES).build())
            .build())
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .build();

    /// A row, and the line on which it begins.
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private boolean isBlank() {
            for (var cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// How the cells of a table are parted.
    ///
    /// @param skipped lines above that only say so
    record Parting(char delimiter, int skipped) {
    }

    /// The beginning of what may be a table.
    ///
    /// @param rows none where it is no table
    record Head(Parting parting, List<Row> rows) {
    }

    /// Reads all of it.
    ///
    /// @throws Refusal if there are more rows than any conference has talks
    static Table of(Document document, Reading reading) throws Refusal {
        var text = text(document);
        var parting = document.head().parting();
        var read = rows(text, parting, Limits.TALKS + ABOVE, true)
                .map(rows -> new Table(rows, true))
                .or(() -> rows(text, parting, Limits.TALKS + ABOVE, false).map(rows -> new Table(rows, false)));
        return read.orElseThrow(() -> reading.refused(Cause.BROKEN, "", ""));
    }

    /// Its first rows, which tell how all are parted.
    static Head head(Document document) {
        var text = text(document);
        var end = text.length() > Limits.TEXT ? text.lastIndexOf('\n', Limits.TEXT) : text.length();
        return head(text.substring(0, end < 0 ? Limits.TEXT : end));
    }

    /// Spreadsheets write UTF-16 too, not always with a sign at the beginning.
    private static String text(Document document) {
        var bytes = document.bytes();
        if (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 3 && bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return document.decoded().text();
    }

    /// The delimiter with which the first rows have most cells in the same number; a spreadsheet may say it.
    private static Head head(String text) {
        var end = text.indexOf('\n');
        var first = text.substring(0, Math.max(0, Math.min(end, 20))).strip();
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            return head(text, new Parting(first.charAt(4), end + 1));
        }
        if (text.startsWith("sep=\t\n") || text.startsWith("sep=\t\r")) {
            return head(text, new Parting('\t', end + 1));
        }
        var best = Optional.<Head>empty();
        var most = 0.0;
        for (var delimiter : DELIMITERS) {
            if (text.indexOf(delimiter) < 0) {
                continue;
            }
            var head = head(text, new Parting(delimiter, 0));
            var score = score(head.rows());
            if (score > most) {
                best = Optional.of(head);
                most = score;
            }
        }
        return best.orElseGet(() -> head(text, new Parting(',', 0)));
    }

    private static Head head(String text, Parting parting) {
        return new Head(parting, rows(text, parting, LOOKED_AT, true).or(() -> rows(text, parting, LOOKED_AT, false))
                .orElse(List.of()));
    }

    /// Names of fields count most, then how many rows are as wide as the widest usual one.
    private static double score(List<Row> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        var known = 0L;
        for (var row : rows.subList(0, Math.min(TableColumns.HIGHEST_HEADER, rows.size()))) {
            // a row cannot name more fields than it has cells
            known = row.cells().size() <= known ? known : Math.max(known, named(row));
        }
        var widths = new int[WIDEST + 1];
        rows.forEach(row -> widths[row.cells().size()]++);
        var usual = 1;
        for (var width = 2; width <= WIDEST; width++) {
            usual = widths[width] >= widths[usual] || (usual == 1 && 2 * widths[width] >= rows.size()) ? width : usual;
        }
        return usual == 1 ? 0 : known * 10 + (double) widths[usual] / rows.size() * 5 + Math.min(usual, 20) / 100.0;
    }

    /// How many of its cells name a field for sure.
    private static long named(Row row) {
        return row.cells().stream().filter(cell -> TableField.meant(cell)
                .filter(it -> it.sureness() == TableField.Sureness.EXACT).isPresent()).count();
    }

    private static Optional<List<Row>> rows(String text, Parting parting, int most, boolean quotes) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(parting.delimiter());
        var rows = new ArrayList<Row>();
        var from = parting.skipped();
        try (var parser = CSV.reader(quotes ? schema.withQuoteChar('"') : schema.withoutQuoteChar())
                .createParser(from == 0 ? text : text.substring(from))) {
            var above = from == 0 ? 0 : 1;
            var cells = new ArrayList<String>();
            var line = 1;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.END_ARRAY) {
                    var row = new Row(line, cells);
                    if (!row.isBlank()) {
                        rows.add(row);
                    }
                    if (rows.size() >= most) {
                        return Optional.of(rows);
                    }
                    cells = new ArrayList<>(cells.size()); // the next row is as wide
                } else if (token == JsonToken.VALUE_STRING && cells.size() < WIDEST) {
                    line = cells.isEmpty() ? parser.currentLocation().getLineNr() + above : line;
                    cells.add(Cells.plain(parser.getString()));
                }
            }
            return Optional.of(rows);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
