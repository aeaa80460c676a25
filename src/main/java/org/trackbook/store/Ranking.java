package org.trackbook.store;

import java.util.List;
import java.util.OptionalInt;

/// Says how good an answer is. Each word counts by the best place where it stands: title, speaker, own words, other
/// facts, texts; and there, whole words before beginnings before insides. Less is better.
final class Ranking {
    /// A word that stands in no place that is looked at stands in the texts.
    static final int TEXT = 12;
    private static final int TITLE = 0;
    private static final int NAME = 1;
    private static final int SPEAKER = 3;
    private static final int OWN = 6;
    private static final int FACT = 9;
    /// What is called just so.
    private static final int SAME = -1;

    private final List<Term> words;
    private final List<String> together;

    Ranking(List<Term> words) {
        this.words = words;
        this.together = words.stream().flatMap(it -> it.words().stream()).toList();
    }

    /// One text of a thing, and what a word in it counts.
    private record Field(int rank, String text, List<Token> tokens) {
        Field(int rank, String text) {
            this(rank, text, Token.of(text));
        }
    }

    /// Of a talk, by what a schedule says of it in few words.
    int talk(String title, String subtitle, String speakers, String track, String room) {
        var name = new Field(TITLE, title);
        return isSame(name.tokens())
                ? SAME
                : rank(List.of(name, new Field(SPEAKER, speakers), new Field(FACT, subtitle), new Field(FACT, track),
                        new Field(FACT, room)));
    }

    int own(String text) {
        return rank(List.of(new Field(OWN, text)));
    }

    /// Absent where it is not the name that was asked for.
    OptionalInt name(String name) {
        return name(name, Token.of(name));
    }

    OptionalInt name(String name, List<Token> tokens) {
        if (isSame(tokens)) {
            return OptionalInt.of(SAME);
        }
        var sum = 0;
        for (var word : words) {
            var fit = word.fit(name, tokens);
            if (fit < 0) {
                return OptionalInt.empty();
            }
            sum += NAME + fit;
        }
        return OptionalInt.of(sum);
    }

    private boolean isSame(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList().equals(together);
    }

    private int rank(List<Field> fields) {
        var sum = 0;
        for (var word : words) {
            sum += fields.stream()
                    .mapToInt(field -> {
                        var fit = word.fit(field.text(), field.tokens());
                        return fit < 0 ? TEXT : field.rank() + fit;
                    })
                    .min()
                    .orElse(TEXT);
        }
        return sum;
    }
}
