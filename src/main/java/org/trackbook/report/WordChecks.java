package org.trackbook.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.model.Finding;
import org.trackbook.model.Finding.Severity;
import org.trackbook.model.Mend;
import org.trackbook.model.NoteId;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Looks over the words of a report: what a careful reader of a blog would send back.
final class WordChecks {
    private static final Pattern RANGE = Pattern.compile("(?<![\\p{L}\\p{N}.-])\\d{1,4}-\\d{1,4}(?![\\p{L}\\p{N}-])");
    private static final Pattern UNCLOSED = Pattern.compile("\\*\\*|__|`|~~|\\]\\(");
    private static final Pattern ENTITY = Pattern.compile("&(?!amp;|lt;|gt;)#?\\w+;");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0,;:!?()“”„«»\"]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(['’]s?|\\.)$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// Without one of these nothing is misspelled, which is soon seen.
    private static final List<String> HINTS = List.of("avascript", "avasScript", "ode", "Github", "PostgresSQL");
    private static final Map<Pattern, String> SPELLINGS = spellings();

    private final NoteBook book;
    private final List<Part> parts;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> links = new HashSet<>();
    private final OwnSite site;
    private final Set<String> known;
    private final Map<Integer, List<Name>> names;
    private final Set<String> told = new HashSet<>();
    private final Set<String> bold = new HashSet<>();

    WordChecks(NoteBook book, List<Part> parts, OwnSite site) {
        this.book = book;
        this.parts = parts;
        this.site = site;
        book.subjects.speakers(book.subjects.ofVisit()).forEach(name -> bold.add(Lexicon.fold(name)));
        book.visit.glossary().forEach(term -> bold.add(Lexicon.fold(term.term())));
        known = book.subjects.speakers(book.subjects.ofVisit()).stream().map(Plain::text)
                .filter(name -> name.contains(" ")).collect(Collectors.toUnmodifiableSet());
        names = known.stream().sorted().map(Name::of)
                .collect(Collectors.groupingBy(name -> name.name().split(" ").length));
    }

    private static Map<Pattern, String> spellings() {
        var right = new LinkedHashMap<Pattern, String>();
        right.put(Pattern.compile("\\b(?:Javascript|javascript|JavasScript)\\b"), "JavaScript");
        right.put(Pattern.compile("\\b(?:NodeJS|NodeJs|Nodejs|nodejs|node\\.js)\\b"), "Node.js");
        right.put(Pattern.compile("\\bGithub\\b"), "GitHub");
        right.put(Pattern.compile("\\bPostgresSQL\\b"), "PostgreSQL");
        return right;
    }

    List<Finding> findings() {
        for (var part : parts) {
            for (var piece : part.pieces()) {
                piece.blocks().forEach(block -> block(block, piece.notes()));
            }
        }
        return List.copyOf(findings);
    }

    private void block(Block block, List<NoteId> notes) {
        switch (block) {
            case Block.Heading(_, var words) -> line(words, notes);
            case Block.Paragraph(var words) -> {
                if (words.size() == 1 && words.getFirst() instanceof Span.Strong(var inside, var mark)) {
                    typedBold(inside, mark, "bold-heading", "#### ", "", notes);
                    inside.forEach(span -> spans(List.of(span), notes));
                } else {
                    line(words, notes);
                }
            }
            case Block.Quote(var inside) -> inside.forEach(it -> block(it, notes));
            case Block.Bullets(_, _, _, var items) ->
                items.forEach(item -> item.blocks().forEach(it -> block(it, notes)));
            case Block.Code(_, var text) -> {
                if (text.contains("\t")) {
                    found("code-tab", Severity.HINT, notes, List.of(), Optional.empty());
                }
            }
            case Block.Table _,Block.Rule _,Block.Figure _ -> {
                // made of facts, or looked over elsewhere
            }
        }
    }

    private void line(List<Span> words, List<NoteId> notes) {
        if (notes.isEmpty()) {
            return;
        }
        var text = Span.plain(prose(words));
        if (text.indexOf('-') > 0) {
            RANGE.matcher(text).results().map(it -> it.group()).distinct().forEach(range -> found("range-hyphen",
                    Severity.HINT, notes, List.of(range), replace(notes, range, range.replace('-', '–'))));
        }
        if (HINTS.stream().anyMatch(text::contains)) {
            SPELLINGS.forEach((wrong, right) -> wrong.matcher(text).results().map(it -> it.group()).distinct().forEach(
                    word -> found("spelling", Severity.HINT, notes, List.of(word, right),
                            replace(notes, word, right))));
        }
        names(text, notes);
        spans(words, notes);
    }

    /// The words without what is code.
    private static List<Span> prose(List<Span> words) {
        return words.stream().filter(span -> !(span instanceof Span.Code)).toList();
    }

    private void spans(List<Span> spans, List<NoteId> notes) {
        for (var span : spans) {
            switch (span) {
                case Span.Words(var text, var source) -> words(text, source, notes);
                case Span.Strong(var inside, var mark) -> {
                    if (!Span.plain(inside).strip().contains(" ")) {
                        typedBold(inside, mark, "bold-word", "*", "*", notes);
                    }
                    spans(inside, notes);
                }
                case Span.Emphasis(var inside, _) -> spans(inside, notes);
                case Span.Struck(var inside) -> spans(inside, notes);
                case Span.Linked(var inside, var url, _, _) -> {
                    if (!links.add(url)) {
                        found("link-doubled", Severity.HINT, notes, List.of(url), unlinked(inside, url, notes));
                    }
                    site.relative(url).ifPresent(path -> found("link-own", Severity.HINT, notes, List.of(url, path),
                            replace(notes, url, path)));
                    spans(inside, notes);
                }
                case Span.Code _,Span.Markup _,Span.Picture _,Span.Break _ -> {
                    // nothing that a reader would send back
                }
            }
        }
    }

    /// Bold is for names: a line of it is no heading, and a word of it shouts.
    private void typedBold(List<Span> inside, String mark, String rule, String before, String after,
            List<NoteId> notes) {
        var words = Span.plain(inside);
        var typed = mark + words + mark;
        var bare = words.strip().replaceFirst("['’]s?$", "");
        if (!bold.contains(Lexicon.fold(words.strip())) && !bold.contains(Lexicon.fold(bare))
                && notes.stream().flatMap(id -> book.note(id).stream())
                        .anyMatch(note -> note.note().text().contains(typed))) {
            found(rule, Severity.HINT, notes, List.of(words), replace(notes, typed, before + words + after));
        }
    }

    /// The words alone, where they were typed as a link just once.
    private Optional<Mend> unlinked(List<Span> inside, String url, List<NoteId> notes) {
        var words = Span.plain(inside);
        var typed = "[" + words + "](" + url + ")";
        return replace(notes, typed, words).filter(mend -> mend instanceof Mend.Replace(var id, _, _)
                && book.note(id).filter(note -> note.note().text().split(Pattern.quote(typed), -1).length == 2)
                        .isPresent());
    }

    /// What is left of a mark that was opened and never closed reads as typed.
    private void words(String text, String source, List<NoteId> notes) {
        if (source.equals(text) && !text.chars().allMatch(sign -> "*_`~]".indexOf(sign) < 0)
                && UNCLOSED.matcher(text).find()) {
            found("mark-up-open", Severity.WARNING, notes, List.of(text.strip()), Optional.empty());
        }
        if (source.startsWith("&") && ENTITY.matcher(source).matches()) {
            found("entity", Severity.HINT, notes, List.of(source, text), replace(notes, source, text));
        }
    }

    /// Names that differ from those of the schedule by an accent or a letter.
    private void names(String text, List<NoteId> notes) {
        if (names.isEmpty()) {
            return;
        }
        if (text.chars().noneMatch(Character::isUpperCase)) {
            return;
        }
        var words = BETWEEN_WORDS.split(text);
        for (var at = 0; at < words.length; at++) {
            if (!words[at].isEmpty() && Character.isUpperCase(words[at].codePointAt(0))) {
                for (var count : names.keySet()) {
                    if (at + count <= words.length) {
                        name(String.join(" ", List.of(words).subList(at, at + count)), count, notes);
                    }
                }
            }
        }
    }

    /// Words next to each other, as a name of so many would be typed.
    private void name(String run, int count, List<NoteId> notes) {
        var typed = POSSESSIVE.matcher(run).replaceFirst("");
        var bare = bare(typed);
        for (var name : names.getOrDefault(count, List.of())) {
            if (isNear(bare, name.bare()) && !Lexicon.fold(typed).equals(name.folded()) && !known.contains(typed)
                    && told.add(typed + "\n" + notes)) {
                found("name-misspelled", Severity.WARNING, notes, List.of(typed, name.name()),
                        replace(notes, typed, name.name()));
            }
        }
    }

    /// A name that is typed in more than one word, and as it is compared.
    private record Name(String name, String folded, String bare) {
        static Name of(String name) {
            return new Name(name, Lexicon.fold(name), WordChecks.bare(name));
        }
    }

    private static boolean isNear(String bare, String right) {
        return Math.abs(bare.length() - right.length()) <= 1
                && (bare.equals(right) || (right.length() > 6 && isOneLetterApart(bare, right)));
    }

    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(Lexicon.fold(name), Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isOneLetterApart(String one, String other) {
        var head = 0;
        while (head < one.length() && head < other.length() && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        var tail = 0;
        while (tail < one.length() - head && tail < other.length() - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return one.length() - head - tail <= 1 && other.length() - head - tail <= 1;
    }

    /// Other words in a note, where they stand in just one of these as typed.
    private Optional<Mend> replace(List<NoteId> notes, String from, String to) {
        var typed = notes.stream().flatMap(id -> book.note(id).stream())
                .filter(note -> note.note().text().contains(from)).map(note -> note.note().id()).toList();
        return typed.size() == 1 ? Optional.of(new Mend.Replace(typed.getFirst(), from, to)) : Optional.empty();
    }

    private void found(String rule, Severity severity, List<NoteId> notes, List<String> facts, Optional<Mend> mend) {
        var place = mend.map(it -> it instanceof Mend.Replace(var note, _, _) ? note.value() : "")
                .orElseGet(() -> notes.isEmpty() ? "" : notes.getFirst().value());
        findings.add(new Finding(rule, severity, place, facts, mend));
    }
}
