package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the people apart that somebody wrote into one cell. What parts them is found out for the whole column.
final class WrittenNames {
    private static final Pattern AND = Pattern.compile("(?<=\\S)\\s++(?:&|and|und|et|y|en|e|\\+)\\s++");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> JOINING = List.of(" and ", " und ", " et ", " y ", " en ", " e ");
    /// Some programs write a person's number before the name.
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,9}:(?!\\d)");

    private final boolean isLastFirst;
    private final boolean isOneEach;
    private final boolean areWhole;

    /// @param cells of all columns that hold people
    /// @param isOneEach whether each cell holds one of them, as in `Speaker 1`, `Speaker 2`
    WrittenNames(List<String> cells, boolean isOneEach) {
        var areTurned = true;
        var areParted = false;
        var names = 0;
        var single = 0;
        var whole = 0;
        // without a comma anywhere nothing is in doubt
        var isDoubtful = cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0);
        for (var cell : isDoubtful ? cells : List.<String>of()) {
            areParted |= isParted(cell.strip());
            for (var part : parts(cell)) {
                areTurned &= isTurned(part);
                names++;
                if (part.indexOf(',') < 0) {
                    single++;
                    whole += part.indexOf(' ') > 0 ? 1 : 0;
                }
            }
        }
        // Holm, Réka; Dahl, Ove
        this.isLastFirst = areTurned && (names > 1 || (areParted && names > 0));
        this.isOneEach = isOneEach;
        this.areWhole = whole * 2 > single;
    }

    private static boolean isParted(String cell) {
        return cell.indexOf(';') >= 0 || cell.indexOf('|') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    /// What a sign parts that stands in no name, without blanks around; none of them is empty.
    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>(2);
        var from = 0;
        for (var at = 0; at <= cell.length(); at++) {
            if (at == cell.length() || isParting(cell.charAt(at))) {
                var part = cell.substring(from, at).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static boolean isParting(char sign) {
        return sign == ';' || sign == '|' || sign == '\n' || sign == '\r';
    }

    private static boolean isTurned(String name) {
        var comma = name.indexOf(',');
        return comma > 0 && name.indexOf(',', comma + 1) < 0 && name.substring(0, comma).strip().indexOf(' ') < 0
                && !name.substring(comma + 1).isBlank();
    }

    /// Adds the people of a cell, each once.
    void addTo(Set<String> names, String cell) {
        for (var part : parts(cell)) {
            // among whole names, two words with a comma are one name
            var isComma = part.indexOf(',') >= 0;
            var isOne = isComma && (isOneEach || (areWhole && BLANKS.split(part, 4).length == 2));
            if (isLastFirst || (isOne && isTurned(part))) {
                var comma = part.indexOf(',');
                add(names, comma < 0 ? part : part.substring(comma + 1) + " " + part.substring(0, comma));
            } else {
                for (var name : isComma ? part.split(",", -1) : new String[]{part}) {
                    addJoined(names, name);
                }
            }
        }
    }

    /// `Nisha George & Elaine Tsai` are two, `Marks & Spencer` may be one.
    private static void addJoined(Set<String> names, String name) {
        if (!isJoined(name)) {
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

    private static boolean isJoined(String name) {
        if (name.indexOf('&') >= 0 || name.indexOf('+') >= 0) {
            return true;
        }
        // a word that joins stands between two blanks
        if (name.indexOf(' ') == name.lastIndexOf(' ')) {
            return false;
        }
        for (var word : JOINING) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Set<String> names, String name) {
        var line = Words.line(name.indexOf(':') < 0 ? name : NUMBER.matcher(name.strip()).replaceAll(""));
        if (!line.isEmpty()) {
            names.add(line);
        }
    }
}
