package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
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
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Makes values of a parsed text. A line break within a paragraph becomes a blank.
final class MarkdownReader {
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");

    private final String source;
    private final boolean addresses;
    private boolean inLink;

    /// @param addresses those that merely stand in the text become links
    MarkdownReader(String source, boolean addresses) {
        this.source = source;
        this.addresses = addresses;
    }

    List<Block> blocks(Node parent) {
        return children(parent).flatMap(node -> block(node).stream()).toList();
    }

    private Optional<Block> block(Node node) {
        return switch (node) {
            case LinkReferenceDefinition definition -> definition(definition);
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

    /// What the address of a reference is for is said by its links; one that no link refers to was meant as words.
    private Optional<Block> definition(LinkReferenceDefinition definition) {
        Node root = definition;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        var line = definition.getSourceSpans().stream().map(span -> source.substring(span.getInputIndex(),
                span.getInputIndex() + span.getLength()).strip()).collect(Collectors.joining(" "));
        return isReferredTo(root, definition.getDestination())
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(List.of(new Span.Words(line))));
    }

    private static boolean isReferredTo(Node parent, String address) {
        return children(parent).anyMatch(node -> (node instanceof Link link && link.getDestination().equals(address))
                || (node instanceof Image image && image.getDestination().equals(address))
                || isReferredTo(node, address));
    }

    private Block list(ListBlock list) {
        var ordered = list instanceof OrderedList;
        var start = list instanceof OrderedList numbers && numbers.getMarkerStartNumber() != null
                ? numbers.getMarkerStartNumber()
                : 1;
        var items = children(list).map(item -> item(blocks(item))).toList();
        return new Block.Bullets(ordered, start, list.isTight(), items);
    }

    /// An item is a task where its words begin with a box, typed as such.
    private static Block.Item item(List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var words) && !words.isEmpty()
                && words.getFirst() instanceof Span.Words(var text, var source) && TASK.matcher(source).find()) {
            var said = new ArrayList<>(words);
            said.set(0, Span.Words.typed(TASK.matcher(text).replaceFirst("")));
            var rest = new ArrayList<>(blocks);
            rest.set(0, new Block.Paragraph(Letter.joined(said)));
            return new Block.Item(Optional.of(!text.startsWith("[ ]")), rest);
        }
        return new Block.Item(Optional.empty(), blocks);
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
        var spans = Letter.joined(children(parent).flatMap(node -> span(node).stream()).toList());
        return addresses && !inLink ? spans.stream().flatMap(span -> Addresses.found(span).stream()).toList() : spans;
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
        inLink = true;
        var inside = spans(link);
        inLink = false;
        var raw = raw(link);
        var bare = raw.equals("<" + Span.plain(inside) + ">");
        return new Span.Linked(bare ? List.of(new Span.Words(Span.plain(inside), raw)) : inside, link.getDestination(),
                orEmpty(link.getTitle()), bare);
    }

    /// The words of a text node, those apart that were typed as an escape or an entity.
    private List<Span> words(Text node) {
        var text = node.getLiteral();
        var raw = raw(node);
        return text.equals(raw)
                ? List.of(Span.Words.typed(text))
                : Escape.pieces(raw, text)
                        .orElseGet(() -> List.of(new Span.Words(text)));
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
