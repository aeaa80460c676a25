package org.trackbook.schedule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the people apart that somebody wrote into one cell. What parts them is found out for the whole column.
final class WrittenNames {
    private static final Pattern SURE = Pattern.compile("[;|\\n\\r]+");
    private static final Pattern AND = Pattern.compile("(?<=\\S)\\s++(?:&|and|und|et|y|en|e|\\+)\\s++");
    /// Some programs write a person's number before the name.
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,9}:(?!\\d)");

    private final boolean isLastFirst;
    private final boolean isOneEach;
    private final boolean areWhole;

    /// @param cells of all columns that hold people
    /// @param isOneEach whether each cell holds one of them, as in `Speaker 1`, `Speaker 2`
    WrittenNames(List<String> cells, boolean isOneEach) {
        var said = cells.stream().filter(cell -> !cell.isBlank()).toList();
        var parted = said.stream().filter(cell -> SURE.matcher(cell.strip()).find()).count();
        var parts = said.stream().flatMap(SURE::splitAsStream).filter(part -> !part.isBlank()).toList();
        // Holm, Réka; Dahl, Ove
        this.isLastFirst = !parts.isEmpty() && parts.stream().allMatch(WrittenNames::isTurned)
                && (parted > 0 || parts.size() > 1);
        this.isOneEach = isOneEach;
        var single = parts.stream().filter(part -> part.indexOf(',') < 0).toList();
        this.areWhole = single.stream().filter(part -> part.strip().indexOf(' ') > 0).count() * 2 > single.size();
    }

    private static boolean isTurned(String name) {
        var comma = name.indexOf(',');
        return comma > 0 && name.indexOf(',', comma + 1) < 0 && name.substring(0, comma).strip().indexOf(' ') < 0
                && !name.substring(comma + 1).isBlank();
    }

    /// The people of a cell, each once.
    List<String> of(String cell) {
        var names = new LinkedHashSet<String>();
        for (var part : SURE.split(cell, -1)) {
            // among whole names, two words with a comma are one name
            var isOne = isOneEach || (areWhole && part.strip().split("\\s+", 4).length == 2);
            if (isLastFirst || (isOne && isTurned(part))) {
                var comma = part.indexOf(',');
                add(names, comma < 0 ? part : part.substring(comma + 1) + " " + part.substring(0, comma));
            } else {
                for (var name : part.split(",", -1)) {
                    addJoined(names, name);
                }
            }
        }
        return List.copyOf(names);
    }

    /// `Nisha George & Elaine Tsai` are two, `Marks & Spencer` may be one.
    private static void addJoined(Set<String> names, String name) {
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
        var line = Words.line(NUMBER.matcher(name.strip()).replaceAll(""));
        if (!line.isEmpty()) {
            names.add(line);
        }
    }
}
