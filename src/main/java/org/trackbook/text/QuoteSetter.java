package org.trackbook.text;

import java.util.Locale;
import java.util.Set;

/// Tells opening from closing quotation marks, and both from apostrophes.
final class QuoteSetter {
    private static final Set<String> SHORTENED = Set.of("tis", "twas", "em");

    private final Signs signs;
    private final Quotes quotes;
    private int open;

    QuoteSetter(Signs signs, Quotes quotes) {
        this.signs = signs;
        this.quotes = quotes;
    }

    void set() {
        for (var place = 0; place < signs.size(); place++) {
            if (signs.free(place)) {
                switch (signs.at(place)) {
                    case "\"" -> twice(place);
                    case "'" -> once(place);
                    default -> {
                        // every other sign stays
                    }
                }
            }
        }
    }

    private void twice(int place) {
        if (opens(place)) {
            signs.set(place, quotes.open());
        } else {
            signs.set(place, quotes.close());
        }
    }

    private void once(int place) {
        if (apostrophe(place)) {
            signs.set(place, "’");
        } else if (opens(place)) {
            signs.set(place, quotes.inner());
            open++;
        } else if (open > 0) {
            signs.set(place, quotes.innerClose());
            open--;
        } else {
            signs.set(place, "’");
        }
    }

    private boolean opens(int place) {
        var left = place - 1;
        while (left >= 0 && (!signs.seen(left) || signs.at(left).isEmpty())) {
            left--;
        }
        var before = signs.at(left);
        var free = blank(before) || "([{/-–—".contains(before) || quotes.opens(before);
        var next = right(place + 1);
        return (free && !blank(signs.at(next))) || ("”’".contains(before) && letter(next));
    }

    private int right(int place) {
        var right = place;
        while (right < signs.size() && (!signs.seen(right) || signs.at(right).isEmpty())) {
            right++;
        }
        return right;
    }

    /// Between letters, before a decade, and where it stands for letters left out.
    private boolean apostrophe(int place) {
        var next = word(place + 1);
        var decade = next.length() == 3 && next.matches("\\d\\ds");
        var and = next.equalsIgnoreCase("n") && "'’".contains(signs.at(place + 2));
        return (letter(place - 1) && letter(place + 1)) || decade || and
                || SHORTENED.contains(next.toLowerCase(Locale.ROOT));
    }

    private String word(int from) {
        var word = new StringBuilder();
        for (var place = from; letter(place); place++) {
            word.append(signs.at(place));
        }
        return word.toString();
    }

    private boolean letter(int place) {
        var sign = signs.at(place);
        return !sign.isEmpty() && Character.isLetterOrDigit(sign.codePointAt(0));
    }

    private static boolean blank(String sign) {
        return sign.isBlank() || Character.isSpaceChar(sign.codePointAt(0));
    }
}
