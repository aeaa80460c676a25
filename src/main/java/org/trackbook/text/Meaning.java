package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;

/// What blocks mean, whatever way they were typed: equal for two texts that are read alike.
final class Meaning {
    private Meaning() {
    }

    static List<Block> of(List<Block> blocks) {
        return blocks.stream().map(Meaning::of).toList();
    }

    private static Block of(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> new Block.Heading(level, line(words));
            case Block.Paragraph(var words) -> new Block.Paragraph(line(words));
            case Block.Quote(var blocks) -> new Block.Quote(of(blocks));
            case Block.Bullets(var ordered, var start, _, var items) -> new Block.Bullets(ordered, start, true,
                    items.stream().map(item -> new Block.Item(item.done(), of(item.blocks()))).toList());
            case Block.Table(var head, var rows) ->
                new Block.Table(cells(head), rows.stream().map(Meaning::cells).toList());
            case Block.Code code -> new Block.Code(code.language().strip(), code.text());
            case Block.Rule rule -> rule;
            case Block.Figure figure -> figure;
        };
    }

    private static List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(cell.side(), line(cell.words()))).toList();
    }

    /// Blanks at the ends of a line are not read.
    private static List<Span> line(List<Span> spans) {
        var line = new ArrayList<>(words(spans));
        if (!line.isEmpty() && line.getFirst() instanceof Span.Words(var text, _)) {
            line.set(0, new Span.Words(text.stripLeading()));
        }
        if (!line.isEmpty() && line.getLast() instanceof Span.Words(var text, _)) {
            line.set(line.size() - 1, new Span.Words(text.stripTrailing()));
        }
        line.removeIf(span -> span instanceof Span.Words(var text, _) && text.isEmpty());
        return List.copyOf(line);
    }

    private static List<Span> words(List<Span> spans) {
        return Letter.joined(spans.stream().map(Meaning::of).filter(span -> !span.equals(new Span.Words(""))).toList());
    }

    private static Span of(Span span) {
        return switch (span) {
            case Span.Words(var text, _) -> new Span.Words(text);
            case Span.Markup(var text) -> new Span.Words(text);
            case Span.Strong(var inside, _) -> new Span.Strong(words(inside));
            case Span.Emphasis(var inside, _) -> new Span.Emphasis(words(inside));
            case Span.Struck(var inside) -> new Span.Struck(words(inside));
            case Span.Linked(var inside, var url, var title, var bare) -> bare && !angled(inside)
                    ? new Span.Words(Span.plain(inside))
                    : new Span.Linked(words(inside), url, title, false);
            case Span.Code code -> code;
            case Span.Picture picture -> picture;
            case Span.Break end -> end;
        };
    }

    private static boolean angled(List<Span> inside) {
        return inside.stream()
                .anyMatch(span -> span instanceof Span.Words(_, var source)
                        && (source.isEmpty() || source.startsWith("<")));
    }
}
