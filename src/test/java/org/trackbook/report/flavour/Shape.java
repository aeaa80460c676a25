package org.trackbook.report.flavour;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// What of blocks is read, as a text that can be compared.
final class Shape {
    private Shape() {
    }

    /// What is read: kinds, levels and words, blanks counted once.
    static String shape(List<Block> blocks) {
        return blocks.stream().map(Shape::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "h" + level + " " + line(words);
            case Block.Paragraph(var words) -> "p " + line(words);
            case Block.Quote(var blocks) -> "q{" + shape(blocks) + "}";
            case Block.Bullets(var ordered, var start, _, var items) -> (ordered ? "o" + start : "u") + items.stream()
                    .map(item -> item.done() + "{" + shape(item.blocks()) + "}")
                    .collect(Collectors.joining());
            case Block.Code(var language, var text) -> "c " + language.strip() + " " + text;
            case Block.Rule() -> "r";
            case Block.Table(var head, var rows) ->
                "t " + row(head) + rows.stream().map(Shape::row).toList();
            case Block.Figure figure -> "f " + figure;
        };
    }

    private static String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> cell.side() + " " + line(cell.words())).collect(Collectors.joining(" | "));
    }

    private static String line(List<Span> spans) {
        return spans(spans).replaceAll("[ \\t\\n]+", " ").strip();
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> switch (span) {
            case Span.Strong(var inside, _) -> "**" + spans(inside) + "**";
            case Span.Emphasis(var inside, _) -> "*" + spans(inside) + "*";
            case Span.Struck(var inside) -> "~~" + spans(inside) + "~~";
            case Span.Code(var text) -> "`" + text + "`";
            case Span.Linked(var inside, _, _, var bare) when bare -> Span.plain(inside);
            case Span.Linked(var inside, var url, var title, _) ->
                "[" + spans(inside) + "](" + url.replaceAll("\\p{Cc}", "") + title + ")";
            case Span.Words _,Span.Markup _,Span.Picture _,Span.Break _ -> span.plain();
        }).collect(Collectors.joining());
    }

    /// Kinds, levels and words alone, without what is stressed in them.
    static String plain(List<Block> blocks) {
        return blocks.stream().map(Shape::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "h" + level + " " + words(words);
            case Block.Paragraph(var words) -> "p " + words(words);
            case Block.Quote(var inside) -> "q{" + plain(inside) + "}";
            case Block.Bullets(var ordered, _, _, var items) -> (ordered ? "o" : "u") + items.stream().map(item -> "{"
                    + item.done().map(done -> done ? "[x]" : "[ ]").orElse("") + plain(item.blocks()) + "}").collect(
                            Collectors.joining());
            case Block.Code(_, var text) -> ("c " + flat(text)).strip();
            case Block.Rule() -> "r";
            case Block.Table(var head, var rows) -> "t " + cells(head) + rows.stream().map(Shape::cells).toList();
            case Block.Figure figure -> "f " + figure;
        };
    }

    private static String cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> words(cell.words())).collect(Collectors.joining(" | "));
    }

    private static String words(List<Span> spans) {
        return flat(text(spans));
    }

    /// A picture that nobody described is read as its address.
    private static String text(List<Span> spans) {
        return spans.stream().map(span -> switch (span) {
            case Span.Picture(var alt, var url, _) -> alt.isBlank() ? url : alt;
            case Span.Strong(var inside, _) -> text(inside);
            case Span.Emphasis(var inside, _) -> text(inside);
            case Span.Struck(var inside) -> text(inside);
            case Span.Linked(var inside, _, _, _) -> text(inside);
            case Span.Words _,Span.Code _,Span.Markup _,Span.Break _ -> span.plain();
        }).collect(Collectors.joining());
    }

    /// Each line of words outside of tables and code.
    static Stream<String> lines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading(_, var words) -> Stream.of(words(words));
            case Block.Paragraph(var words) -> Stream.of(words(words));
            case Block.Quote(var inside) -> lines(inside);
            case Block.Bullets(_, _, _, var items) -> items.stream().flatMap(item -> lines(item.blocks()));
            case Block.Code _,Block.Table _,Block.Rule _,Block.Figure _ -> Stream.of();
        });
    }

    /// Blanks counted once, and no sign that XML cannot hold.
    static String flat(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\ufffe\uffff]", "").replaceAll("[ \\t\\n]+", " ").strip();
    }
}
