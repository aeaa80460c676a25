package org.trackbook.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes terms in the language of the full-text index. What somebody typed stands between quotes there, as words: it
/// is never taken for an operator.
final class Query {
    /// A list of words is quicker than to gather all that begin so, up to here.
    private static final int MOST_BEGINNINGS = 60;
    /// Beginnings up to this length are in the index themselves.
    private static final int SHORT = 4;

    private final Function<String, Vocabulary.Words> vocabulary;
    private final boolean inside;
    private final int mostWords;

    /// @param vocabulary gives the words that have a part in them
    /// @param inside whether words are meant too that have a term inside of them
    /// @param mostWords so many words are asked for in the place of a part that they have, the shortest, so the
    ///        likeliest; several terms share them
    Query(Function<String, Vocabulary.Words> vocabulary, boolean inside, int mostWords) {
        this.vocabulary = vocabulary;
        this.inside = inside;
        this.mostWords = mostWords;
    }

    /// The words of a search, without those that must not be there.
    String of(Sought sought) {
        return all(sought.words()) + without(sought);
    }

    /// The same, in these columns.
    String in(String columns, Sought sought) {
        return "{" + columns + "} : " + all(sought.words()) + without(sought);
    }

    /// All words, and one of them at least in these columns.
    String partlyIn(String columns, Sought sought) {
        return "({" + columns + "} : " + any(sought.words()) + " AND " + all(sought.words()) + ")" + without(sought);
    }

    private String without(Sought sought) {
        return sought.without().isEmpty() ? "" : " NOT " + any(sought.without());
    }

    String all(List<Term> terms) {
        return terms.stream().map(term -> one(term, mostWords / terms.size()))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    /// One of the terms at least.
    String any(List<Term> terms) {
        return terms.stream().map(term -> one(term, mostWords / terms.size()))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String one(Term term, int most) {
        var phrase = quoted(String.join(" ", term.words()));
        return switch (term.reach()) {
            case WHOLE -> phrase;
            case BEGINNING -> phrase + " *";
            case PART -> term.words().size() > 1 ? several(term, phrase, most) : part(term.last(), phrase, most);
        };
    }

    private String several(Term term, String phrase, int most) {
        var joined = vocabulary.apply(term.joined());
        return either(Stream.concat(Stream.of(phrase + " *"),
                Stream.concat(joined.beginning().stream(), joined.inside().stream()).limit(most)
                        .map(Query::quoted)));
    }

    private String part(String part, String phrase, int most) {
        if (!inside && part.length() <= SHORT) {
            return phrase + " *";
        }
        var words = vocabulary.apply(part);
        var beginnings = part.length() <= SHORT || words.beginning().size() > MOST_BEGINNINGS
                ? Stream.of(phrase + " *")
                : words.beginning().stream().map(Query::quoted);
        var insides = words.inside().stream().limit(inside ? most : 0).map(Query::quoted);
        var all = Stream.concat(beginnings, insides).toList();
        return all.isEmpty() ? phrase : either(all.stream());
    }

    private static String either(Stream<String> expressions) {
        return expressions.collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
