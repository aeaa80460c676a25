package org.trackbook.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.model.ReportStyle.Speakers;
import org.trackbook.model.Term;
import org.trackbook.text.Span;

/// The names and terms that a report marks up.
final class Lexicon {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    Lexicon(List<String> speakers, List<Term> glossary) {
        speakers.forEach(name -> put(new Entry(fold(name.strip()), true, Optional.empty())));
        for (var term : glossary) {
            var folded = fold(term.term());
            var known = entries.get(folded);
            if (known == null) {
                put(new Entry(folded, false, Optional.of(term)));
            } else if (known.term.isEmpty()) {
                put(new Entry(folded, true, Optional.of(term)));
            }
        }
        entries.values().forEach(entry -> byFirst.computeIfAbsent(entry.folded.charAt(0), _ -> new ArrayList<>())
                .add(entry));
        byFirst.values().forEach(list -> list
                .sort(Comparator.comparingInt((Entry entry) -> entry.folded.length()).reversed()));
    }

    private void put(Entry entry) {
        if (!entry.folded.isBlank()) {
            entries.put(entry.folded, entry);
        }
    }

    /// The shape in which texts are compared: one apostrophe, one blank, accents apart.
    static String fold(String text) {
        if (text.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f)) {
            return text;
        }
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder(apart.length());
        for (var i = 0; i < apart.length(); i++) {
            var sign = apart.charAt(i);
            folded.append(
                    sign == '’' ? '\'' : Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign);
        }
        return folded.toString();
    }

    /// Whether it is worth looking for an entry letter by letter.
    boolean mayStandIn(String text) {
        var folded = fold(text);
        return entries.keySet().stream().anyMatch(folded::contains);
    }

    /// The entry that is just this text.
    Optional<Entry> find(String text) {
        return Optional.ofNullable(entries.get(fold(text)));
    }

    /// The longest entry that begins at a place of a text and stands there whole.
    Optional<Entry> at(LetterRow row, int at, Predicate<Entry> allowed) {
        return byFirst.getOrDefault(row.folded().charAt(at), List.of())
                .stream()
                .filter(entry -> row.folded().startsWith(entry.folded, at) && allowed.test(entry)
                        && row.whole(at, at + entry.folded.length(), !entry.name))
                .findFirst();
    }

    /// A name, a term, or a name that is a term too.
    record Entry(String folded, boolean name, Optional<Term> term) {
        boolean oneWord() {
            return folded.indexOf(' ') < 0;
        }

        private boolean bold(Speakers style) {
            return (name && (style == Speakers.BOLD || style == Speakers.BOLD_LINK))
                    || term.filter(Term::bold).isPresent();
        }

        /// The words as a first mention.
        List<Span> marked(List<Span> text, List<Span> possessive, Speakers style) {
            var linked = linked(text, possessive);
            return bold(style) ? List.of(new Span.Strong(linked)) : linked;
        }

        /// The words as a first mention among words that are bold already.
        List<Span> linked(List<Span> text, List<Span> possessive) {
            var spans = new ArrayList<Span>(term.flatMap(Term::url)
                    .filter(url -> !url.isBlank())
                    .map(url -> List.<Span>of(new Span.Linked(text, url)))
                    .orElse(text));
            spans.addAll(possessive);
            return List.copyOf(spans);
        }
    }
}
