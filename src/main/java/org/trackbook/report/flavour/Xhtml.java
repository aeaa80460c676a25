package org.trackbook.report.flavour;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes blocks as HTML that is XML too: whatever was typed is text in it, never a tag.
abstract class Xhtml {
    /// A photo.
    abstract String figure(Block.Figure figure);

    /// A list with something to tick.
    abstract String tasks(Block.Bullets list);

    abstract String code(Block.Code code);

    /// A picture of somebody else's within a line.
    abstract String picture(Span.Picture picture);

    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> element("h" + level, "", line(words));
            case Block.Paragraph(var words) -> element("p", "", line(words));
            case Block.Quote(var inside) -> element("blockquote", "", blocks(inside));
            case Block.Bullets list -> list.items().stream().anyMatch(item -> item.done().isPresent())
                    ? tasks(list)
                    : list(list);
            case Block.Code code -> code(code);
            case Block.Rule() -> "<hr/>";
            case Block.Table(var head, var rows) -> table(head, rows);
            case Block.Figure figure -> figure(figure);
        };
    }

    String list(Block.Bullets list) {
        var items = list.items().stream().map(item -> element("li", "", item(item.blocks())))
                .collect(Collectors.joining("\n"));
        var start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        return element(list.ordered() ? "ol" : "ul", start, "\n" + items + "\n");
    }

    /// An item of one paragraph is just its line.
    String item(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph(var words)) {
            return line(words);
        }
        return blocks(blocks);
    }

    private String table(List<Block.Cell> head, List<List<Block.Cell>> rows) {
        var top = element("thead", "", row("th", head));
        var body = rows.stream().map(row -> row("td", row)).collect(Collectors.joining("\n"));
        return element("table", "", top + "\n" + element("tbody", "", body));
    }

    private String row(String cell, List<Block.Cell> cells) {
        return element("tr", "", cells.stream().map(it -> element(cell, (cell.equals("th") ? " scope=\"col\"" : "")
                + side(it.side()), line(it.words()))).collect(Collectors.joining()));
    }

    private static String side(Block.Side side) {
        return side == Block.Side.NONE
                ? ""
                : " style=\"text-align: " + side.name().toLowerCase(Locale.ROOT) + "\"";
    }

    String line(List<Span> spans) {
        return spans.stream().map(this::span).collect(Collectors.joining());
    }

    private String span(Span span) {
        return switch (span) {
            case Span.Words(var text, _) -> Markup.text(text);
            case Span.Markup(var text) -> Markup.text(text);
            case Span.Strong(var inside, _) -> element("strong", "", line(inside));
            case Span.Emphasis(var inside, _) -> element("em", "", line(inside));
            case Span.Struck(var inside) -> element("del", "", line(inside));
            case Span.Code(var text) -> element("code", "", Markup.text(text));
            case Span.Linked(var inside, var url, var title, _) -> link(line(inside), url, title);
            case Span.Picture picture -> picture(picture);
            case Span.Break() -> "<br/>";
        };
    }

    static String link(String inside, String url, String title) {
        return Markup.leadsSomewhere(url)
                ? element("a", " href=\"" + Markup.text(url.strip()) + "\"" + attribute("title", title), inside)
                : inside;
    }

    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + Markup.text(value) + "\"";
    }

    static String element(String name, String attributes, String inside) {
        return "<" + name + attributes + ">" + inside + "</" + name + ">";
    }

    /// The name of a language, if it is one that can be written.
    static Optional<String> language(Block.Code code) {
        return Optional.of(code.language().strip().split("\\s", 2)[0]).filter(it -> it.matches("[\\w+#.-]+"));
    }
}
