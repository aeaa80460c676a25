package org.trackbook.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A word of a text as a search compares it, and where it stands. `C++`, `C#` and `.NET` are words; of other signs only
/// letters and figures count.
///
/// @param word folded: without case and accents
/// @param from where it begins in the text, in chars like `to`
public record Token(String word, int from, int to) {
    /// Nobody looks for more of a word; what is longer is data.
    static final int LONGEST = 64;
    /// Parts two texts in one index: no phrase goes over it.
    static final String BREAK = " · ";

    /// The words of a text, in their order.
    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        read(text, tokens::add);
        return tokens;
    }

    /// The words of a text with a blank between them: what an index is given.
    static String joined(String text) {
        var words = new StringBuilder(text.length());
        read(text, token -> words.append(words.isEmpty() ? "" : " ").append(token.word()));
        return words.toString();
    }

    /// Where in the text of this word its first letters end.
    public int end(String text, int letters) {
        var at = from;
        for (var seen = 0; seen < letters && at < to;) {
            var sign = text.codePointAt(at);
            seen += Letters.folded(sign).length();
            at += Character.charCount(sign);
        }
        // an accent belongs to the letter before it
        while (at < to && Letters.folded(text.codePointAt(at)).isEmpty()) {
            at++;
        }
        return at;
    }

    private static void read(String text, Consumer<Token> each) {
        var word = new StringBuilder();
        for (var at = 0; at < text.length();) {
            var sign = text.codePointAt(at);
            if (Letters.standsAlone(sign)) {
                each.accept(new Token(Letters.folded(sign), at, at + Character.charCount(sign)));
                at += Character.charCount(sign);
            } else if (Letters.isOfWord(sign) || isDotOfWord(text, at)) {
                var end = readWord(text, at, word);
                if (!word.isEmpty()) {
                    each.accept(new Token(word.toString(), at, end));
                }
                at = end;
            } else {
                at += Character.charCount(sign);
            }
        }
    }

    private static int readWord(String text, int from, StringBuilder word) {
        word.setLength(0);
        var at = from;
        if (text.charAt(at) == '.') {
            word.append('.');
            at++;
        }
        while (at < text.length()) {
            var sign = text.codePointAt(at);
            if (Letters.isOfWord(sign) && !Letters.standsAlone(sign)) {
                add(word, Letters.folded(sign));
                at += Character.charCount(sign);
            } else if (text.startsWith("++", at)) {
                add(word, "++");
                at += 2;
            } else {
                return sign == '#' && at == from + 1 && !isOfWord(text, at + 1) ? sharp(word, at) : at;
            }
        }
        return at;
    }

    private static int sharp(StringBuilder word, int at) {
        add(word, "#");
        return at + 1;
    }

    private static void add(StringBuilder word, String letters) {
        if (word.length() + letters.length() <= LONGEST) {
            word.append(letters);
        }
    }

    /// A dot that begins a word, as in `.bashrc`; and that of `.NET` wherever it stands, as in `ASP.NET`.
    private static boolean isDotOfWord(String text, int at) {
        if (text.charAt(at) != '.' || !isOfWord(text, at + 1)) {
            return false;
        }
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        return (before != '.' && !Letters.isOfWord(before) && !Character.isLowSurrogate(before))
                || (text.regionMatches(true, at + 1, "net", 0, 3) && !isOfWord(text, at + 4));
    }

    private static boolean isOfWord(String text, int at) {
        return at < text.length() && Letters.isOfWord(text.codePointAt(at));
    }
}
