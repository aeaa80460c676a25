package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.trackbook.store.Term;
import org.trackbook.store.Token;
import org.trackbook.usecase.Marked.Range;

/// Marks what was looked for, and cuts a long text to the line where most of it stands.
final class Marking {
    /// In chars: two lines of a list, one of a terminal.
    private static final int LONGEST = 140;
    /// What stands before the first match.
    private static final int BEFORE = 40;
    /// So much of a long text is looked at round a match, and twice as much behind it.
    private static final int AROUND = 240;
    private static final String MORE = "…";
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^)\\s]*\\)");
    private static final Pattern SIGNS = Pattern
            .compile("(?m)^\\s{0,3}(?:#{1,6}\\s|>\\s?|[-*+]\\s|\\d{1,3}[.)]\\s)|\\*\\*|__|`+|(?<!\\w)[*_](?=\\w)"
                    + "|(?<=\\w)[*_](?!\\w)|\\\\(?=\\p{Punct})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final List<Term> words;

    Marking(List<Term> words) {
        this.words = words;
    }

    /// A text with the places where the words stand.
    ///
    /// @param words how many of the words do
    private record Found(String text, List<Term.Place> places, int words) {
        Marked whole() {
            return new Marked(text, ranges(text, places));
        }
    }

    private Found found(String text) {
        if (text.isEmpty()) {
            return new Found(text, List.of(), 0);
        }
        var tokens = Token.of(text);
        var places = new ArrayList<Term.Place>();
        var count = 0;
        for (var word : words) {
            var here = word.in(text, tokens);
            count += here.isEmpty() ? 0 : 1;
            places.addAll(here);
        }
        places.sort(Comparator.comparingInt(Term.Place::from).thenComparingInt(Term.Place::to));
        return new Found(text, places, count);
    }

    /// The whole text.
    Marked whole(String text) {
        return found(text).whole();
    }

    /// The first of the texts with the most words in it.
    ///
    /// @param lines short ones, which stay as they are
    /// @param markdown a long one, of which a line is shown
    Marked best(List<String> lines, String markdown) {
        var best = found(lines.getFirst());
        for (var line : lines) {
            if (best.words() < words.size()) {
                var next = found(line);
                best = next.words() > best.words() ? next : best;
            }
        }
        if (best.words() < words.size()) {
            var text = found(markdown);
            return text.words() > best.words() ? line(text) : best.whole();
        }
        return best.whole();
    }

    /// A line of a text in Markdown, round the place where most of the words stand.
    Marked line(String markdown) {
        return line(found(markdown));
    }

    /// Signs of Markdown are taken out of the part that is shown alone: out of a whole text takes ten times as long.
    private Marked line(Found whole) {
        var markdown = whole.text();
        var first = whole.places().isEmpty() ? 0 : densest(whole.places());
        var from = first <= AROUND ? 0 : start(markdown, first - AROUND);
        var to = markdown.length() - first <= 2 * AROUND ? markdown.length() : end(markdown, first + 2 * AROUND);
        var part = markdown.substring(from, to);
        var text = found(plain(part));
        // what stands in an address alone is shown with it
        var raw = text.words() == words.size() ? text : found(BLANKS.matcher(part).replaceAll(" ").strip());
        return cut(raw.words() > text.words() ? raw : text, from > 0, to < markdown.length());
    }

    /// @param before whether there is more text before it
    /// @param behind whether there is more behind it
    private Marked cut(Found part, boolean before, boolean behind) {
        var text = part.text();
        var first = part.places().isEmpty() ? 0 : densest(part.places());
        var from = first <= BEFORE || text.length() <= LONGEST ? 0 : start(text, first - BEFORE);
        var to = text.length() - from <= LONGEST ? text.length() : end(text, from + LONGEST);
        return whole((before || from > 0 ? MORE : "") + text.substring(from, to).strip()
                + (behind || to < text.length() ? MORE : ""));
    }

    static String plain(String markdown) {
        var words = LINK.matcher(markdown).replaceAll("$1");
        return BLANKS.matcher(SIGNS.matcher(words).replaceAll("")).replaceAll(" ").strip();
    }

    /// Where a line begins that holds the most.
    private static int densest(List<Term.Place> places) {
        var best = places.getFirst().from();
        var most = 0L;
        for (var place : places) {
            var held = places.stream()
                    .filter(it -> it.from() >= place.from() && it.to() <= place.from() + LONGEST - BEFORE)
                    .count();
            if (held > most) {
                most = held;
                best = place.from();
            }
        }
        return best;
    }

    /// The beginning of a word from there on.
    private static int start(String text, int from) {
        var blank = text.indexOf(' ', from);
        return blank >= 0 && blank < from + BEFORE ? blank + 1 : apart(text, from);
    }

    private static int end(String text, int to) {
        var blank = text.lastIndexOf(' ', to);
        return blank > to - BEFORE ? blank : apart(text, to);
    }

    /// Never between the halves of one sign.
    private static int apart(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Range> ranges(String text, List<Term.Place> places) {
        var ranges = new ArrayList<Range>();
        var from = 0;
        var to = 0;
        for (var place : places) {
            if (place.from() > to || to == 0) {
                add(ranges, text, from, to);
                from = place.from();
                to = place.to();
            } else {
                to = Math.max(to, place.to());
            }
        }
        add(ranges, text, from, to);
        return ranges;
    }

    private static void add(List<Range> ranges, String text, int from, int to) {
        if (to > from) {
            ranges.add(new Range(text.codePointCount(0, from), text.codePointCount(0, to)));
        }
    }
}
