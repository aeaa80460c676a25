package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines whose cells stand below each other. The last cell of a line may be as long as it likes.
final class Columns {
    /// Signs as broad as ideographs: kana, Hangul, broad Latin, emoji.
    private static final List<Signs> WIDE = List.of(new Signs(0x3040, 0x30ff), new Signs(0xac00, 0xd7a3),
            new Signs(0xff01, 0xff60), new Signs(0x1f300, 0x1faff));

    private final List<List<String>> rows = new ArrayList<>();

    /// A range of code points.
    private record Signs(int first, int last) {
        boolean holds(int sign) {
            return sign >= first && sign <= last;
        }
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                var width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1 && widths.get(i) > 0) {
                line.append(" ".repeat(widths.get(i) - width(row.get(i)) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    /// The places a text takes on a terminal: marks stand above letters, Chinese and Japanese signs take two.
    private static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isIdeographic(sign) || WIDE.stream().anyMatch(it -> it.holds(sign)) ? 2 : 1;
        };
    }
}
