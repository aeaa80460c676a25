package org.trackbook.usecase;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is left out of names before they are compared.
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folding() {
    }

    static String any(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// Whether there is nothing in a name but ASCII, as in most: then it is folded many times as fast.
    static boolean isPlain(String name) {
        return name.chars().allMatch(it -> it < 128);
    }

    static String plain(String name) {
        var folded = new StringBuilder(name.length());
        for (var i = 0; i < name.length(); i++) {
            var sign = name.charAt(i);
            if (sign != ' ' && (sign < '\t' || sign > '\r')) {
                folded.append(Character.toLowerCase(sign));
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}
