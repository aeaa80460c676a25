package org.trackbook.schedule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells the people apart that somebody wrote into one cell. What parts them is found out for the whole column.
final class WrittenNames {
    private static final Pattern SURE = Pattern.compile("[;|\\n\\r]+");
    private static final Pattern AND = Pattern.compile("(?<=\\S)\\s++(?:&|and|und|et|y|en|e|\\+)\\s++");
    private static final List<String> JOINING = List.of(" and ", " und ", " et ", " y ", " en ", " e ");
    /// Some programs write a person's number before the name.
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,9}:(?!\\d)");

    private final boolean isLastFirst;
    private final boolean isOneEach;
    private final boolean areWhole;

    /// @param cells of all columns that hold people
    /// @param isOneEach whether each cell holds one of them, as in `Speaker 1`, `Speaker 2`
    WrittenNames(List<String> cells, boolean isOneEach) {
        var said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        var parted = said.stream().filter(cell -> parts(cell.strip()).length > 1).count();
        var parts = said.stream().flatMap(cell -> Stream.of(parts(cell))).filter(part -> !part.isBlank()).toList();
        // Holm, Réka; Dahl, Ove
        this.isLastFirst = !parts.isEmpty() && parts.stream().allMatch(WrittenNames::isTurned)
                && (parted > 0 || parts.size() > 1);
        this.isOneEach = isOneEach;
        var single = parts.stream().filter(part -> part.indexOf(',') < 0).toList();
        this.areWhole = single.stream().filter(part -> part.strip().indexOf(' ') > 0).count() * 2 > single.size();
    }

    private static String[] parts(String cell) {
        var isParted = cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return isParted ? SURE.split(cell, -1) : new String[]{cell};
    }

    private static boolean isTurned(String name) {
        var comma = name.indexOf(',');
        return comma > 0 && name.indexOf(',', comma + 1) < 0 && name.substring(0, comma).strip().indexOf(' ') < 0
                && !name.substring(comma + 1).isBlank();
    }

    /// The people of a cell, each once.
    List<String> of(String cell) {
        var names = new LinkedHashSet<String>();
        for (var part : parts(cell)) {
            // among whole names, two words with a comma are one name
            var isComma = part.indexOf(',') >= 0;
            var isOne = isComma && (isOneEach || (areWhole && part.strip().split("\\s+", 4).length == 2));
            if (isLastFirst || (isOne && isTurned(part))) {
                var comma = part.indexOf(',');
                add(names, comma < 0 ? part : part.substring(comma + 1) + " " + part.substring(0, comma));
            } else {
                for (var name : isComma ? part.split(",", -1) : new String[]{part}) {
                    addJoined(names, name);
                }
            }
        }
        return List.copyOf(names);
    }

    /// `Nisha George & Elaine Tsai` are two, `Marks & Spencer` may be one.
    private static void addJoined(Set<String> names, String name) {
        if (name.indexOf('&') < 0 && name.indexOf('+') < 0 && JOINING.stream().noneMatch(name::contains)) {
            add(names, name);
            return;
        }
        var parts = AND.split(name.strip(), -1);
        var areAllWhole = true;
        for (var part : parts) {
            areAllWhole &= part.strip().indexOf(' ') > 0;
        }
        for (var part : areAllWhole ? parts : new String[]{name}) {
            add(names, part);
        }
    }

    private static void add(Set<String> names, String name) {
        var line = Words.line(name.indexOf(':') < 0 ? name : NUMBER.matcher(name.strip()).replaceAll(""));
        if (!line.isEmpty()) {
            names.add(line);
        }
    }
}
