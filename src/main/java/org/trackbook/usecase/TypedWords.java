package org.trackbook.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trackbook.store.Sought;
import org.trackbook.store.Sought.Bound;
import org.trackbook.store.Sought.Narrowing;
import org.trackbook.store.Term;
import org.trackbook.store.Token;

/// Understands what somebody types to find something: words, `"exact words"`, `-without` and `room:janson`. Any text is
/// understood; what means nothing is passed over.
final class TypedWords {
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern FILTER = Pattern.compile("(?i)(day|room|track|speaker|year|rated):");
    private static final Pattern STARS = Pattern.compile("([1-5])(\\+|(?:-|–|\\.\\.)([1-5]))?");
    /// Nobody types more; a pasted page is cut.
    private static final int LONGEST = 500;
    private static final int MOST_TERMS = 20;

    private final String typed;
    private int at;
    private final List<Term> words = new ArrayList<>();
    private final List<Term> without = new ArrayList<>();
    private final List<Narrowing> only = new ArrayList<>();

    private TypedWords(String typed) {
        this.typed = typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    static Sought read(String typed) {
        var reading = new TypedWords(typed);
        reading.read();
        return new Sought(reading.words, reading.without, reading.only);
    }

    private void read() {
        while (at < typed.length() && words.size() + without.size() + only.size() < MOST_TERMS) {
            if (isBlank(typed.charAt(at))) {
                at++;
            } else {
                readOne();
            }
        }
    }

    private void readOne() {
        var from = at;
        while (at < typed.length() && typed.charAt(at) == '-') {
            at++;
        }
        var not = at > from;
        var filter = FILTER.matcher(typed).region(at, typed.length());
        if (filter.lookingAt()) {
            at = filter.end();
            var value = readWord();
            bound(filter.group(1).toLowerCase(Locale.ROOT), value)
                    .ifPresent(it -> only.add(new Narrowing(it, not)));
        } else {
            var value = readWord();
            // what is not wanted is what was typed: the beginning of a word that is still being typed would leave nothing
            term(not ? value.whole() : value).ifPresent((not ? without : words)::add);
        }
    }

    /// What stands between quotes, or up to the next blank.
    ///
    /// @param complete whether no letter will follow
    private record Value(String text, boolean quoted, boolean complete) {
        Value whole() {
            return new Value(text, quoted, true);
        }
    }

    private Value readWord() {
        if (at < typed.length() && isQuote(typed.charAt(at))) {
            var from = ++at;
            while (at < typed.length() && !isQuote(typed.charAt(at))) {
                at++;
            }
            return new Value(typed.substring(from, at++), true, true);
        }
        var from = at;
        while (at < typed.length() && !isBlank(typed.charAt(at)) && !isQuote(typed.charAt(at))) {
            at++;
        }
        return new Value(typed.substring(from, at), false, at < typed.length());
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isQuote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    private static Optional<Term> term(Value value) {
        var tokens = Token.of(value.text()).stream().map(Token::word).toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(value.quoted()
                ? new Term(tokens, Term.Reach.WHOLE)
                : Term.typed(tokens, value.complete()));
    }

    private static Optional<Bound> bound(String filter, Value value) {
        var text = value.text().strip();
        if (text.isEmpty()) {
            return Optional.empty(); // it is still being typed
        }
        return Optional.of(switch (filter) {
            case "day" -> day(text);
            case "year" -> text.matches("\\d{4}") ? new Bound.Year(Integer.parseInt(text)) : new Bound.Nothing();
            case "rated" -> rated(text);
            case "room" -> term(value).<Bound>map(Bound.InRoom::new).orElseGet(Bound.Nothing::new);
            case "track" -> term(value).<Bound>map(Bound.InTrack::new).orElseGet(Bound.Nothing::new);
            default -> term(value).<Bound>map(Bound.By::new).orElseGet(Bound.Nothing::new);
        });
    }

    private static Bound day(String text) {
        if (text.matches("\\d{1,4}")) {
            return new Bound.Day(Integer.parseInt(text));
        }
        var asked = text.toLowerCase(Locale.ROOT);
        var days = Stream.of(DayOfWeek.values())
                .filter(it -> it.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)
                        .startsWith(asked))
                .toList();
        if (!days.isEmpty()) {
            return new Bound.Weekday(days);
        }
        try {
            return new Bound.Date(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return new Bound.Nothing();
        }
    }

    private static Bound rated(String text) {
        var stars = STARS.matcher(text);
        if (!stars.matches()) {
            return new Bound.Nothing();
        }
        var least = Integer.parseInt(stars.group(1));
        if (stars.group(2) == null) {
            return new Bound.Rated(least, least);
        }
        return new Bound.Rated(least, stars.group(3) == null ? 5 : Integer.parseInt(stars.group(3)));
    }
}
