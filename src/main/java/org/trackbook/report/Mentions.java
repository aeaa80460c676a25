package org.trackbook.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trackbook.model.ReportStyle;
import org.trackbook.model.Term;
import org.trackbook.text.Block;
import org.trackbook.text.Letter;
import org.trackbook.text.Span;

/// Marks up speakers and terms of the glossary where they are first mentioned, in the order in which it is asked.
final class Mentions {
    private final Lexicon lexicon;
    private final ReportStyle.Speakers style;
    private final Set<String> mentioned = new HashSet<>();

    Mentions(List<String> speakers, List<Term> glossary, ReportStyle.Speakers style) {
        this.lexicon = new Lexicon(speakers, glossary);
        this.style = style;
    }

    /// @param here the speakers of the talks that these blocks are about
    List<Block> blocks(List<Block> blocks, List<String> here) {
        return new Marking(here, true).blocks(blocks);
    }

    List<Span> line(List<Span> line, List<String> here) {
        return new Marking(here, true).line(line, Place.TEXT);
    }

    /// A speaker's name where it stands for itself: always marked up.
    Span name(String name) {
        mentioned.add(Lexicon.fold(name));
        return lexicon.find(name)
                .orElseGet(() -> new Lexicon.Entry(Lexicon.fold(name), true, Optional.empty()))
                .marked(List.of(new Span.Words(name)), List.of(), style)
                .getFirst();
    }

    private enum Place {
        TEXT, STRONG, LINK
    }

    private final class Marking {
        private final Set<String> here = new HashSet<>();
        private final boolean terms;

        Marking(List<String> here, boolean terms) {
            here.forEach(name -> this.here.add(Lexicon.fold(name)));
            this.terms = terms;
        }

        private Marking(Marking other) {
            here.addAll(other.here);
            terms = false;
        }

        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().map(this::block).toList();
        }

        private Block block(Block block) {
            return switch (block) {
                case Block.Paragraph(var words) -> new Block.Paragraph(line(words, Place.TEXT));
                case Block.Quote(var blocks) -> new Block.Quote(new Marking(this).blocks(blocks));
                case Block.Bullets(var ordered, var start, var tight, var items) -> new Block.Bullets(ordered, start,
                        tight, items.stream().map(item -> new Block.Item(item.done(), blocks(item.blocks()))).toList());
                case Block.Table(var head, var rows) ->
                    new Block.Table(cells(head), rows.stream().map(this::cells).toList());
                case Block.Heading heading -> heading;
                case Block.Code code -> code;
                case Block.Rule rule -> rule;
                case Block.Figure figure -> figure;
            };
        }

        private List<Block.Cell> cells(List<Block.Cell> cells) {
            return cells.stream().map(cell -> new Block.Cell(cell.side(), line(cell.words(), Place.TEXT))).toList();
        }

        List<Span> line(List<Span> spans, Place place) {
            var marked = new ArrayList<Span>();
            var run = new ArrayList<Span>();
            for (var span : spans) {
                if (span instanceof Span.Words) {
                    run.add(span);
                } else {
                    marked.addAll(run(run, place));
                    run.clear();
                    marked.add(span(span, place));
                }
            }
            marked.addAll(run(run, place));
            return List.copyOf(marked);
        }

        private Span span(Span span, Place place) {
            return switch (span) {
                case Span.Strong(var inside, var mark) -> own(inside)
                        ? span
                        : new Span.Strong(line(inside, place == Place.LINK ? place : Place.STRONG), mark);
                case Span.Emphasis(var inside, var mark) ->
                    own(inside) ? span : new Span.Emphasis(line(inside, place), mark);
                case Span.Struck(var inside) -> new Span.Struck(line(inside, place));
                case Span.Linked(var inside, var url, var title, var bare) -> bare || own(inside)
                        ? span
                        : new Span.Linked(line(inside, Place.LINK), url, title, false);
                case Span.Words _,Span.Code _,Span.Markup _,Span.Picture _,Span.Break _ -> span;
            };
        }

        /// Whether the author marked up just a name or term himself, which then counts as mentioned.
        private boolean own(List<Span> inside) {
            var text = Span.plain(inside);
            var entry = lexicon.find(text).or(() -> lexicon.find(text.replaceFirst("['’]s?$", "")));
            entry.ifPresent(it -> mentioned.add(it.folded()));
            return entry.isPresent();
        }

        private List<Span> run(List<Span> words, Place place) {
            if (words.stream().noneMatch(span -> span instanceof Span.Words(var text, _) && !text.isEmpty())
                    || !lexicon.mayStandIn(Span.plain(words))) {
                return words;
            }
            var run = words.stream().flatMap(span -> span instanceof Span.Words it
                    ? Letter.of(it).stream()
                    : Stream.of()).toList();
            var row = new LetterRow(run);
            var spans = new ArrayList<Span>();
            var done = 0;
            for (var at = 0; at < row.size();) {
                var found = found(row, at);
                if (found.isEmpty()) {
                    at++;
                    continue;
                }
                var entry = found.get();
                var end = at + entry.folded().length();
                var tail = entry.name() ? row.possessive(at, end, entry.folded()) : end;
                if (marks(entry, place)) {
                    spans.addAll(Letter.words(row.letters(done, at)));
                    spans.addAll(marked(entry, row, at, end, tail, place));
                    done = tail;
                }
                at = tail;
            }
            spans.addAll(Letter.words(row.letters(done, row.size())));
            return spans;
        }

        private Optional<Lexicon.Entry> found(LetterRow row, int at) {
            return lexicon.at(row, at, entry -> (terms || entry.name())
                    && (!entry.name() || entry.term().isPresent() || !entry.oneWord()
                            || here.contains(entry.folded())));
        }

        /// Counts the mention, and says whether it is the first and may be marked up here.
        private boolean marks(Lexicon.Entry entry, Place place) {
            if (place == Place.LINK && !entry.name()) {
                return false;
            }
            return mentioned.add(entry.folded()) && place != Place.LINK;
        }

        private List<Span> marked(Lexicon.Entry entry, LetterRow row, int at, int end, int tail, Place place) {
            var text = Letter.words(row.letters(at, end));
            var possessive = Letter.words(row.letters(end, tail));
            return place == Place.STRONG
                    ? entry.linked(text, possessive)
                    : entry.marked(text, possessive, style);
        }
    }
}
