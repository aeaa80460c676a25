package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes the blocks of parsed HTML as Markdown: paragraphs, headings, lists, quotes, code, tables, rules. What stands
/// within a line is [MarkdownSpans]'.
final class MarkdownMaker {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
            "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
            "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    /// A talk's own title is a heading already: the biggest one within its text is of the fourth level.
    private static final int DEMOTED_BY = 3;

    /// A piece of Markdown; two lists in a row need different signs, and a list may follow a line closely.
    private record Piece(String text, Form form) {
    }

    private enum Form {
        PROSE, BULLETS, NUMBERS
    }

    String document(Element body) {
        return join(pieces(body, true));
    }

    private static String join(List<Piece> pieces) {
        return String.join("\n\n", pieces.stream().map(Piece::text).toList());
    }

    /// The blocks of an element; what stands between them in lines becomes paragraphs.
    ///
    /// @param loose whether line ends of the source mean something: so it is outside of all blocks, where plain text and
    ///        Markdown are mixed with tags
    private List<Piece> pieces(Element container, boolean loose) {
        var pieces = new ArrayList<Piece>();
        var lines = new MarkdownSpans(loose);
        addChildren(container, loose, pieces, lines);
        flush(pieces, lines);
        return pieces;
    }

    private void addChildren(Element container, boolean loose, List<Piece> pieces, MarkdownSpans lines) {
        for (var child : container.childNodes()) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush(pieces, lines);
                addBlock(element, pieces);
            } else if (child instanceof Element wrapper && holdsBlock(wrapper)) {
                addChildren(wrapper, loose, pieces, lines);
            } else if (child instanceof Element || child instanceof TextNode) {
                lines.add(child);
            }
        }
    }

    private static boolean holdsBlock(Element wrapper) {
        for (var child : wrapper.childNodes()) {
            if (child instanceof Element element && (BLOCKS.contains(element.normalName()) || holdsBlock(element))) {
                return true;
            }
        }
        return false;
    }

    private static void flush(List<Piece> pieces, MarkdownSpans lines) {
        for (var paragraph : lines.paragraphs()) {
            pieces.add(new Piece(paragraph, Form.PROSE));
        }
        lines.clear();
    }

    private void addBlock(Element block, List<Piece> pieces) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(block, pieces);
            case "ul" -> addList(block, false, pieces);
            case "ol" -> addList(block, true, pieces);
            case "pre" -> addCode(block, pieces);
            case "hr" -> pieces.add(new Piece("---", Form.PROSE));
            case "table" -> addTable(block, pieces);
            case "blockquote" -> addQuote(block, pieces);
            case "dt" -> join(pieces(block, false)).lines().filter(line -> !line.isBlank())
                    .forEach(line -> pieces.add(new Piece("**" + line.replace("**", "") + "**", Form.PROSE)));
            default -> pieces.addAll(pieces(block, false));
        }
    }

    private static void addHeading(Element heading, List<Piece> pieces) {
        var words = MarkdownSpans.line(heading);
        if (!words.isEmpty()) {
            var level = Math.min(6, heading.normalName().charAt(1) - '0' + DEMOTED_BY);
            pieces.add(new Piece("#".repeat(level) + " " + words, Form.PROSE));
        }
    }

    private void addQuote(Element quote, List<Piece> pieces) {
        var inner = join(pieces(quote, false));
        if (!inner.isEmpty()) {
            pieces.add(new Piece(prefixed(inner, "> ", "> "), Form.PROSE));
        }
    }

    private static void addCode(Element block, List<Piece> pieces) {
        var text = block.wholeText().stripTrailing();
        text = text.startsWith("\n") ? text.substring(1) : text;
        if (text.isBlank()) {
            return;
        }
        var fence = "`".repeat(Math.max(3, MarkdownSpans.longestTicks(text) + 1));
        pieces.add(new Piece(fence + language(block) + "\n" + text + "\n" + fence, Form.PROSE));
    }

    private static String language(Element block) {
        var code = block.selectFirst("code");
        for (var name : (block.className() + " " + (code == null ? "" : code.className())).split(" ", -1)) {
            for (var prefix : List.of("language-", "lang-")) {
                if (name.startsWith(prefix)) {
                    return name.substring(prefix.length());
                }
            }
        }
        return "";
    }

    private void addList(Element list, boolean ordered, List<Piece> pieces) {
        var items = new ArrayList<List<Piece>>();
        for (var node : list.childNodes()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            var item = child.normalName().equals("li") ? pieces(child, false) : alone(child);
            if (!child.normalName().equals("li") && !items.isEmpty()) {
                items.getLast().addAll(item);
            } else if (!item.isEmpty()) {
                items.add(new ArrayList<>(item));
            }
        }
        if (!items.isEmpty()) {
            var form = ordered ? Form.NUMBERS : Form.BULLETS;
            var second = !pieces.isEmpty() && pieces.getLast().form() == form;
            pieces.add(new Piece(written(items, ordered ? start(list) : -1, second), form));
        }
    }

    private List<Piece> alone(Element child) {
        var pieces = new ArrayList<Piece>();
        if (BLOCKS.contains(child.normalName())) {
            addBlock(child, pieces);
        } else {
            pieces.addAll(pieces(child, false));
        }
        return pieces;
    }

    private static int start(Element list) {
        try {
            return Math.clamp(Integer.parseInt(list.attr("start").strip()), 0, 999_999);
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /// A list whose items are single paragraphs, with lists below them, is written close.
    private static String written(List<List<Piece>> items, int first, boolean second) {
        var close = true;
        for (var item : items) {
            close &= paragraphs(item) < 2;
        }
        var result = new StringBuilder();
        var number = first;
        for (var item : items) {
            var marker = first < 0 ? second ? "* " : "- " : number++ + (second ? ") " : ". ");
            var inner = new StringBuilder();
            for (var piece : item) {
                if (!inner.isEmpty()) {
                    inner.append(close && piece.form() != Form.PROSE ? "\n" : "\n\n");
                }
                inner.append(piece.text());
            }
            if (!result.isEmpty()) {
                result.append(close ? "\n" : "\n\n");
            }
            result.append(prefixed(inner.toString(), marker, " ".repeat(marker.length())));
        }
        return result.toString();
    }

    private static int paragraphs(List<Piece> item) {
        var paragraphs = 0;
        for (var piece : item) {
            paragraphs += piece.form() == Form.PROSE ? 1 : 0;
        }
        return paragraphs;
    }

    private static String prefixed(String text, String first, String others) {
        if (!text.isEmpty() && text.indexOf('\n') < 0) {
            return first + text;
        }
        var result = new StringBuilder(text.length() + 64);
        var prefix = first;
        for (var line : text.split("\n", -1)) {
            if (!result.isEmpty()) {
                result.append('\n');
            }
            result.append(line.isEmpty() ? prefix.stripTrailing() : prefix).append(line);
            prefix = others;
        }
        return result.toString();
    }

    /// A table of one column is layout.
    private void addTable(Element table, List<Piece> pieces) {
        var rows = new ArrayList<Element>();
        for (var part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (part.normalName().equals("caption")) {
                pieces.addAll(pieces(part, false));
            } else {
                part.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
            }
        }
        var columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns < 2) {
            rows.forEach(row -> row.children().forEach(cell -> pieces.addAll(pieces(cell, false))));
            return;
        }
        var headed = rows.getFirst().children().stream().allMatch(cell -> cell.normalName().equals("th"));
        var lines = new ArrayList<String>();
        lines.add(headed ? row(rows.getFirst(), columns) : "|" + "  |".repeat(columns));
        lines.add("|" + " --- |".repeat(columns));
        rows.stream().skip(headed ? 1 : 0).map(row -> row(row, columns)).forEach(lines::add);
        pieces.add(new Piece(String.join("\n", lines), Form.PROSE));
    }

    private static String row(Element row, int columns) {
        var line = new StringBuilder("|");
        for (var cell : row.children()) {
            line.append(' ').append(MarkdownSpans.line(cell).replace("|", "\\|")).append(" |");
        }
        return line.append("  |".repeat(columns - row.children().size())).toString();
    }

    /// Whether a node within a line is in truth a block.
    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }
}
