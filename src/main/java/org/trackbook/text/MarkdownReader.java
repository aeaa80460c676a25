package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Makes values of a parsed text. A line break within a paragraph becomes a blank.
final class MarkdownReader {
    private static final String TASK = "^\\[[ xX]\\]\\s+";

    private final String source;

    MarkdownReader(String source) {
        this.source = source;
    }

    List<Block> blocks(Node parent) {
        return children(parent).flatMap(node -> block(node).stream()).toList();
    }

    private Optional<Block> block(Node node) {
        return switch (node) {
            case LinkReferenceDefinition _,TaskListItemMarker _ -> Optional.empty();
            case Heading heading -> Optional.of(new Block.Heading(heading.getLevel(), spans(heading)));
            case BlockQuote quote -> Optional.of(new Block.Quote(blocks(quote)));
            case ListBlock list -> Optional.of(list(list));
            case FencedCodeBlock code -> Optional
                    .of(new Block.Code(orEmpty(code.getInfo()), chopped(code.getLiteral())));
            case IndentedCodeBlock code -> Optional.of(new Block.Code("", chopped(code.getLiteral())));
            case ThematicBreak _ -> Optional.of(new Block.Rule());
            case TableBlock table -> Optional.of(table(table));
            default -> Optional.of(new Block.Paragraph(spans(node)));
        };
    }

    private Block list(ListBlock list) {
        var ordered = list instanceof OrderedList;
        var start = list instanceof OrderedList numbers && numbers.getMarkerStartNumber() != null
                ? numbers.getMarkerStartNumber()
                : 1;
        var items = children(list).map(ListItem.class::cast)
                .map(item -> new Block.Item(
                        item.getFirstChild() instanceof TaskListItemMarker marker && !escaped(item)
                                ? Optional.of(marker.isChecked())
                                : Optional.empty(),
                        blocks(item)))
                .toList();
        return new Block.Bullets(ordered, start, list.isTight(), items);
    }

    private Block table(TableBlock table) {
        var rows = children(table).flatMap(MarkdownReader::children)
                .map(row -> children(row).map(cell -> cell((TableCell) cell)).toList())
                .toList();
        var headed = table.getFirstChild() instanceof TableHead;
        return headed && !rows.isEmpty()
                ? new Block.Table(rows.getFirst(), rows.subList(1, rows.size()))
                : new Block.Table(List.of(), rows);
    }

    private Block.Cell cell(TableCell cell) {
        var side = switch (cell.getAlignment()) {
            case LEFT -> Block.Side.LEFT;
            case CENTER -> Block.Side.CENTER;
            case RIGHT -> Block.Side.RIGHT;
            case null -> Block.Side.NONE;
        };
        return new Block.Cell(side, spans(cell));
    }

    private List<Span> spans(Node parent) {
        return Letter.joined(children(parent).flatMap(node -> span(node).stream()).toList());
    }

    private List<Span> span(Node node) {
        return switch (node) {
            case Text text -> words(text);
            case SoftLineBreak _ -> List.of(Span.Words.typed(" "));
            case HardLineBreak _ -> List.of(new Span.Break());
            case Emphasis emphasis -> List.of(new Span.Emphasis(spans(node), or(emphasis.getOpeningDelimiter(), "*")));
            case StrongEmphasis strong -> List.of(new Span.Strong(spans(node), or(strong.getOpeningDelimiter(), "**")));
            case Strikethrough _ -> List.of(new Span.Struck(spans(node)));
            case Code code -> List.of(new Span.Code(code.getLiteral()));
            case HtmlInline html -> List.of(new Span.Markup(html.getLiteral()));
            case Link link -> List.of(link(link));
            case Image image -> List
                    .of(new Span.Picture(Span.plain(spans(image)), image.getDestination(), orEmpty(image.getTitle())));
            default -> spans(node);
        };
    }

    private Span link(Link link) {
        var raw = raw(link);
        var bare = !raw.startsWith("[");
        var inside = bare ? List.<Span>of(new Span.Words(Span.plain(spans(link)), raw)) : spans(link);
        return new Span.Linked(inside, link.getDestination(), orEmpty(link.getTitle()), bare);
    }

    /// The words of a text node, those apart that were typed as an escape or an entity.
    private List<Span> words(Text node) {
        var text = node.getLiteral();
        var raw = raw(node);
        return text.equals(raw)
                ? List.of(Span.Words.typed(text))
                : Escape.pieces(raw, text)
                        .or(() -> task(raw) ? Escape.pieces(raw.replaceFirst(TASK, ""), text) : noTask(raw, text))
                        .orElseGet(() -> List.of(new Span.Words(text)));
    }

    private static boolean task(String raw) {
        return raw.startsWith("[");
    }

    /// The library takes `\[ ] a` for a task, which it is not.
    private static Optional<List<Span>> noTask(String raw, String text) {
        return Stream.of("[ ] ", "[x] ", "[X] ").flatMap(mark -> Escape.pieces(raw, mark + text).stream()).findFirst();
    }

    private boolean escaped(ListItem item) {
        return item.getFirstChild() instanceof TaskListItemMarker marker && marker.getNext() != null
                && marker.getNext().getFirstChild() instanceof Text text && !task(raw(text));
    }

    private String raw(Node node) {
        var raw = new StringBuilder();
        node.getSourceSpans().forEach(span -> raw.append(source, span.getInputIndex(),
                span.getInputIndex() + span.getLength()));
        return raw.toString();
    }

    private static Stream<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children.stream();
    }

    private static String chopped(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static String orEmpty(@Nullable String text) {
        return or(text, "");
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }
}
