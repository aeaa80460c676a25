package org.trackbook.text;

import java.util.List;
import java.util.stream.Stream;

/// Gives text the quotation marks and dashes of its language. Code, addresses and mark-up stay as they were typed.
public final class Typography {
    private final Quotes quotes;

    private Typography(Quotes quotes) {
        this.quotes = quotes;
    }

    /// The typography of a language.
    ///
    /// @param language as a report names it: `en`, `de-CH`; a language that is not known is set like English
    public static Typography of(String language) {
        return new Typography(Quotes.of(language));
    }

    /// The same blocks, set.
    public List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> new Block.Heading(level, line(words));
            case Block.Paragraph(var words) -> new Block.Paragraph(line(words));
            case Block.Quote(var blocks) -> new Block.Quote(blocks(blocks));
            case Block.Bullets(var ordered, var start, var tight, var items) -> new Block.Bullets(ordered, start, tight,
                    items.stream().map(item -> new Block.Item(item.done(), blocks(item.blocks()))).toList());
            case Block.Table(var head, var rows) ->
                new Block.Table(cells(head), rows.stream().map(this::cells).toList());
            case Block.Figure(var address, var alt, var caption, var width, var height) ->
                new Block.Figure(address, alt, line(caption), width, height);
            case Block.Code code -> code;
            case Block.Rule rule -> rule;
        };
    }

    private List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(cell.side(), line(cell.words()))).toList();
    }

    /// One line or paragraph, set.
    public List<Span> line(List<Span> spans) {
        if (spans.stream().noneMatch(Typography::changes)) {
            return spans;
        }
        var signs = Signs.of(spans);
        new Dashes(signs).set();
        new QuoteSetter(signs, quotes).set();
        return signs.spans();
    }

    /// Whether there is any sign that is set another way.
    private static boolean changes(Span span) {
        var text = span.plain();
        return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('-') >= 0;
    }

    /// Plain text, set.
    public String text(String text) {
        return Span.plain(line(List.of(new Span.Words(text))));
    }

    /// Words in the language's quotation marks.
    public List<Span> quoted(List<Span> words) {
        return Stream
                .of(List.<Span>of(Span.Words.typed(quotes.open())), words,
                        List.<Span>of(Span.Words.typed(quotes.close())))
                .flatMap(List::stream)
                .toList();
    }
}
