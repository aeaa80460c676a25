package org.trackbook.report.flavour;

import java.util.List;
import java.util.regex.Pattern;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Keeps words from being taken for short codes of Hugo, which are looked for everywhere, in code too.
///
/// So is the line that parts the summary from the rest, of which the first one counts.
///
/// One that is whole is written as Hugo wants it shown. Half of one, which would stop Hugo, is parted: by an entity, and in
/// code, where nothing else helps, by a blank without width.
final class ShortCodes {
    private static final Pattern WHOLE = Pattern.compile("\\{\\{([<%])(.*?)([>%])\\}\\}", Pattern.DOTALL);
    private static final Pattern HALF = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\?\\{\\{(?=[<%])");
    private static final String DIVIDER = "<!--more-->";
    private static final String PARTED = "{\u200b{";

    private ShortCodes() {
    }

    static String escaped(String block) {
        var escaped = new StringBuilder();
        var from = 0;
        for (var whole = WHOLE.matcher(block); whole.find(); from = whole.end()) {
            escaped.append(halves(block.substring(from, whole.start()))).append("{{").append(whole.group(1))
                    .append("/*")
                    .append(whole.group(2)).append("*/").append(whole.group(3)).append("}}");
        }
        return escaped.append(halves(block.substring(from))).toString();
    }

    private static String halves(String words) {
        return HALF.matcher(words).replaceAll("$1&#123;{").replace(DIVIDER, "<\\!--more-->");
    }

    /// The blocks with half short codes in code made harmless.
    static List<Block> inCode(List<Block> blocks) {
        return blocks.stream().map(block -> switch (block) {
            case Block.Code(var language, var text) -> new Block.Code(language, parted(text));
            case Block.Paragraph(var words) -> new Block.Paragraph(line(words));
            case Block.Heading(var level, var words) -> new Block.Heading(level, line(words));
            case Block.Quote(var inside) -> new Block.Quote(inCode(inside));
            case Block.Bullets(var ordered, var start, var tight, var items) ->
                new Block.Bullets(ordered, start, tight, items.stream()
                        .map(item -> new Block.Item(item.done(), inCode(item.blocks()))).toList());
            case Block.Table(var head, var rows) ->
                new Block.Table(cells(head), rows.stream().map(ShortCodes::cells).toList());
            case Block.Rule _,Block.Figure _ -> block;
        }).toList();
    }

    private static List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(cell.side(), line(cell.words()))).toList();
    }

    private static List<Span> line(List<Span> spans) {
        return spans.stream().map(span -> switch (span) {
            case Span.Code(var text) -> new Span.Code(parted(text));
            case Span.Strong(var inside, var mark) -> new Span.Strong(line(inside), mark);
            case Span.Emphasis(var inside, var mark) -> new Span.Emphasis(line(inside), mark);
            case Span.Struck(var inside) -> new Span.Struck(line(inside));
            case Span.Linked(var inside, var url, var title, var bare) ->
                new Span.Linked(bare ? inside : line(inside), url, title, bare);
            case Span.Words _,Span.Markup _,Span.Picture _,Span.Break _ -> span;
        }).toList();
    }

    private static String parted(String code) {
        var whole = WHOLE.matcher(code);
        var parted = new StringBuilder();
        var from = 0;
        while (whole.find()) {
            parted.append(apart(code.substring(from, whole.start()))).append(whole.group());
            from = whole.end();
        }
        return parted.append(apart(code.substring(from))).toString();
    }

    private static String apart(String code) {
        return code.replace("{{<", PARTED + "<").replace("{{%", PARTED + "%").replace(DIVIDER, "<!--\u200bmore-->");
    }
}
