package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.text.HtmlNode.Element;

/// Writes the blocks of parsed HTML as Markdown: paragraphs, headings, lists, quotes, code, tables, rules. What stands
/// within a line is [MarkdownSpans]'.
final class MarkdownMaker {
    /// A talk's own title is a heading already: the biggest one within its text is of the fourth level.
    private static final int DEMOTED_BY = 3;

    /// For a paragraph.
    private static final int ROOM = 384;

    /// Signs before a piece.
    private static final int BETWEEN = 4;

    /// A list item or a cell holds one piece, and they are many.
    private static final int FEW = 2;

    /// What is being written within a line: empty whenever a block begins, so that one serves all.
    private final StringBuilder line = new StringBuilder(ROOM);
    /// For lines outside of all blocks, and within them.
    private final MarkdownSpans outside = new MarkdownSpans(true, line);
    private final MarkdownSpans inside = new MarkdownSpans(false, line);

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
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        var text = new StringBuilder(room(pieces));
        for (var piece : pieces) {
            text.append(text.isEmpty() ? "" : "\n\n").append(piece.text());
        }
        return text.toString();
    }

    /// What the pieces need, and a little between them.
    private static int room(List<Piece> pieces) {
        var room = 0;
        for (var piece : pieces) {
            room += piece.text().length() + BETWEEN;
        }
        return room;
    }

    /// The blocks of an element; what stands between them in lines becomes paragraphs.
    ///
    /// @param loose whether line ends of the source mean something: so it is outside of all blocks, where plain text and
    ///        Markdown are mixed with tags
    private List<Piece> pieces(Element container, boolean loose) {
        var pieces = new ArrayList<Piece>(FEW);
        var lines = loose ? outside : inside;
        addChildren(container, loose, pieces, lines);
        flush(pieces, lines);
        return pieces;
    }

    private void addChildren(Element container, boolean loose, List<Piece> pieces, MarkdownSpans lines) {
        var children = container.children();
        for (var at = 0; at < children.size(); at++) {
            if (!(children.get(at) instanceof Element element)) {
                lines.add(children, at);
            } else if (element.role().isBlock()) {
                flush(pieces, lines);
                addBlock(element, pieces);
            } else if (holdsBlock(element)) {
                addChildren(element, loose, pieces, lines);
            } else {
                lines.add(children, at);
            }
        }
    }

    private static boolean holdsBlock(Element wrapper) {
        for (var child : wrapper.children()) {
            if (child instanceof Element element && (element.role().isBlock() || holdsBlock(element))) {
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
        switch (block.role()) {
            case HEADING -> addHeading(block, pieces);
            case BULLETS -> addList(block, false, pieces);
            case NUMBERS -> addList(block, true, pieces);
            case VERBATIM -> addCode(block, pieces);
            case RULE -> pieces.add(new Piece("---", Form.PROSE));
            case TABLE -> addTable(block, pieces);
            case QUOTE -> addQuote(block, pieces);
            case TERM -> join(pieces(block, false)).lines().filter(line -> !line.isBlank())
                    .forEach(line -> pieces.add(new Piece("**" + line.replace("**", "") + "**", Form.PROSE)));
            case BLOCK, INLINE, STRONG, EMPHASIS, STRUCK, CODE, LINK, IMAGE, BREAK, DROPPED -> pieces
                    .addAll(pieces(block, false));
        }
    }

    private static void addHeading(Element heading, List<Piece> pieces) {
        var words = MarkdownSpans.line(heading);
        if (!words.isEmpty()) {
            var level = Math.min(6, heading.name().charAt(1) - '0' + DEMOTED_BY);
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
        var text = block.text().stripTrailing();
        text = text.startsWith("\n") ? text.substring(1) : text;
        if (text.isBlank()) {
            return;
        }
        var fence = "`".repeat(Math.max(3, MarkdownSpans.longestTicks(text) + 1));
        pieces.add(new Piece(fence + language(block) + "\n" + text + "\n" + fence, Form.PROSE));
    }

    private static String language(Element block) {
        var inner = block.first("code").map(code -> code.attribute("class")).orElse("");
        for (var name : (block.attribute("class") + " " + inner).split(" ", -1)) {
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
        for (var node : list.children()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            var isItem = child.name().equals("li");
            var item = isItem ? pieces(child, false) : alone(child);
            if (!isItem && !items.isEmpty()) {
                items.getLast().addAll(item);
            } else if (!item.isEmpty()) {
                items.add(item);
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
        if (child.role().isBlock()) {
            addBlock(child, pieces);
        } else {
            pieces.addAll(pieces(child, false));
        }
        return pieces;
    }

    private static int start(Element list) {
        try {
            return Math.clamp(Integer.parseInt(list.attribute("start").strip()), 0, 999_999);
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /// A list whose items are single paragraphs, with lists below them, is written close.
    private static String written(List<List<Piece>> items, int first, boolean second) {
        var close = true;
        var room = 0;
        for (var item : items) {
            close &= paragraphs(item) < 2;
            room += room(item);
        }
        var result = new StringBuilder(room);
        var number = first;
        for (var item : items) {
            var marker = first < 0 ? second ? "* " : "- " : number++ + (second ? ") " : ". ");
            if (!result.isEmpty()) {
                result.append(close ? "\n" : "\n\n");
            }
            addPrefixed(result, joined(item, close), marker, marker.length() == 2 ? "  " : " ".repeat(marker.length()));
        }
        return result.toString();
    }

    private static String joined(List<Piece> item, boolean close) {
        if (item.size() == 1) {
            return item.getFirst().text();
        }
        var inner = new StringBuilder(room(item));
        for (var piece : item) {
            if (!inner.isEmpty()) {
                inner.append(close && piece.form() != Form.PROSE ? "\n" : "\n\n");
            }
            inner.append(piece.text());
        }
        return inner.toString();
    }

    private static int paragraphs(List<Piece> item) {
        var paragraphs = 0;
        for (var piece : item) {
            paragraphs += piece.form() == Form.PROSE ? 1 : 0;
        }
        return paragraphs;
    }

    private static String prefixed(String text, String first, String others) {
        var result = new StringBuilder(text.length() + 64);
        addPrefixed(result, text, first, others);
        return result.toString();
    }

    /// Puts one sign before the first line of a text, and another before each further one.
    private static void addPrefixed(StringBuilder result, String text, String first, String others) {
        var prefix = first;
        for (var from = 0; from <= text.length();) {
            var found = text.indexOf('\n', from);
            var end = found < 0 ? text.length() : found;
            result.append(end == from ? prefix.stripTrailing() : prefix).append(text, from, end);
            if (found >= 0) {
                result.append('\n');
            }
            from = end + 1;
            prefix = others;
        }
    }

    /// A table of one column is layout.
    private void addTable(Element table, List<Piece> pieces) {
        var rows = new ArrayList<Element>();
        for (var part : table.elements()) {
            if (part.name().equals("tr")) {
                rows.add(part);
            } else if (part.name().equals("caption")) {
                pieces.addAll(pieces(part, false));
            } else {
                part.elements().stream().filter(row -> row.name().equals("tr")).forEach(rows::add);
            }
        }
        var columns = rows.stream().mapToInt(row -> row.elements().size()).max().orElse(0);
        if (columns < 2) {
            rows.forEach(row -> row.elements().forEach(cell -> pieces.addAll(pieces(cell, false))));
            return;
        }
        var headed = rows.getFirst().elements().stream().allMatch(cell -> cell.name().equals("th"));
        var lines = new ArrayList<String>();
        lines.add(headed ? row(rows.getFirst(), columns) : "|" + "  |".repeat(columns));
        lines.add("|" + " --- |".repeat(columns));
        rows.stream().skip(headed ? 1 : 0).map(row -> row(row, columns)).forEach(lines::add);
        pieces.add(new Piece(String.join("\n", lines), Form.PROSE));
    }

    private static String row(Element row, int columns) {
        var line = new StringBuilder("|");
        for (var cell : row.elements()) {
            line.append(' ').append(MarkdownSpans.line(cell).replace("|", "\\|")).append(" |");
        }
        return line.append("  |".repeat(columns - row.elements().size())).toString();
    }
}
