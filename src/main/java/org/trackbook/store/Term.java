package org.trackbook.store;

import java.util.ArrayList;
import java.util.List;

/// What somebody looks for: a word, or several that stand together.
///
/// @param words folded, at least one: `node` and `js` of `node.js`
/// @param reach what a word of a text may have beside the last of them
public record Term(List<String> words, Reach reach) {
    /// The shortest part of a word that is looked for inside of words: `go` in `algorithm` would help nobody.
    private static final int PART = 3;

    /// How much of a word must have been said.
    public enum Reach {
        /** All of it. */
        WHOLE,
        /** Its beginning. */
        BEGINNING,
        /** Any part of it. */
        PART
    }

    /// Where a term stands in a text.
    ///
    /// @param from in chars, like `to`
    /// @param fit how well it fits: 0 is whole words, 1 the beginning of one, 2 the inside of one
    public record Place(int from, int to, int fit) {
    }

    public Term {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        words = List.copyOf(words);
    }

    /// What somebody typed without quotes: any part of a word where that is long enough, else a beginning.
    ///
    /// @param complete whether no letter will follow: then a short one is a whole word
    public static Term typed(List<String> words, boolean complete) {
        var last = words.getLast();
        var ascii = last.chars().allMatch(sign -> sign < 128);
        return new Term(words, last.length() >= PART || !ascii
                ? Reach.PART
                : complete ? Reach.WHOLE : Reach.BEGINNING);
    }

    /// The same, where only the beginning of a word was looked for: any part of one.
    Term anywhere() {
        return reach == Reach.BEGINNING ? new Term(words, Reach.PART) : this;
    }

    String last() {
        return words.getLast();
    }

    /// The one word that a writer may have made of several: `nodejs` of `node.js`.
    String joined() {
        return String.join("", words);
    }

    /// All places of a text where it stands.
    public List<Place> in(String text, List<Token> tokens) {
        var places = new ArrayList<Place>();
        for (var at = 0; at < tokens.size(); at++) {
            place(text, tokens, at, places);
        }
        return places;
    }

    private void place(String text, List<Token> tokens, int at, List<Place> places) {
        var end = at + words.size() - 1;
        if (end < tokens.size() && leads(tokens, at)) {
            var found = tokens.get(end);
            var begins = found.word().indexOf(last());
            if (found.word().equals(last())) {
                places.add(new Place(tokens.get(at).from(), found.to(), 0));
                return;
            }
            if ((begins == 0 && reach != Reach.WHOLE) || (begins > 0 && reach == Reach.PART && words.size() == 1)) {
                var from = begins == 0 ? tokens.get(at).from() : found.end(text, begins);
                places.add(new Place(from, found.end(text, begins + last().length()),
                        begins == 0 || found.word().startsWith("." + last()) ? 1 : 2));
                return;
            }
        }
        if (words.size() > 1 && reach != Reach.WHOLE) {
            var found = tokens.get(at);
            var begins = found.word().indexOf(joined());
            if (begins >= 0) {
                places.add(new Place(found.end(text, begins), found.end(text, begins + joined().length()), 2));
            }
        }
    }

    /// Whether all words but the last stand there.
    private boolean leads(List<Token> tokens, int at) {
        for (var word = 0; word < words.size() - 1; word++) {
            if (!tokens.get(at + word).word().equals(words.get(word))) {
                return false;
            }
        }
        return true;
    }

    /// How well it fits a text at best: 0 to 2, or -1 where it does not stand there.
    int fit(String text, List<Token> tokens) {
        return in(text, tokens).stream().mapToInt(Place::fit).min().orElse(-1);
    }
}
