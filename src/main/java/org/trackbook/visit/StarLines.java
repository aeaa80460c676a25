package org.trackbook.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads stars that stand below each other: an id, guid or address on each line, or what apps share as words, title first and
/// address last, with dashes between talks.
final class StarLines {
    private static final Pattern DASHES = Pattern.compile("(?m)^\\s*-{3,}\\s*$");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]\\s+)(?:\\[[ xX]]\\s+)?");

    private StarLines() {
    }

    static List<Starred> read(String text) {
        var blocks = Arrays.stream(DASHES.split(text)).map(StarLines::lines).filter(it -> !it.isEmpty()).toList();
        var stars = new ArrayList<Starred>();
        for (var lines : blocks) {
            if (isShared(lines)) {
                stars.add(new Starred(lines.getFirst(), List.of(), lines.getFirst(), Optional.empty(),
                        lines.getLast()));
            } else {
                lines.forEach(line -> add(stars, line));
            }
        }
        return stars;
    }

    private static List<String> lines(String block) {
        return block.lines()
                .map(line -> BULLET.matcher(line.strip()).replaceFirst(""))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /// A title, when and where, an address.
    private static boolean isShared(List<String> lines) {
        return lines.size() > 1 && isAddress(lines.getLast())
                && lines.subList(0, lines.size() - 1).stream().noneMatch(StarLines::isAddress);
    }

    private static void add(List<Starred> stars, String line) {
        if (isAddress(line)) {
            stars.add(new Starred(line, List.of(), "", Optional.empty(), line));
        } else if (line.contains(" ")) {
            stars.add(new Starred(line, List.of(line), "", Optional.empty(), ""));
        } else {
            Arrays.stream(line.split("[,;\\t]"))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> stars.add(new Starred(id, List.of(id), "", Optional.empty(), "")));
        }
    }

    private static boolean isAddress(String line) {
        return line.toLowerCase(Locale.ROOT).matches("https?://\\S+");
    }
}
