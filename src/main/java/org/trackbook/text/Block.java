package org.trackbook.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paragraph and its kin: what stands below one another in a text.
public sealed interface Block {
    /// A heading.
    ///
    /// @param level 1 to 6
    record Heading(int level, List<Span> words) implements Block {
        public Heading {
            words = List.copyOf(words);
        }
    }

    record Paragraph(List<Span> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// A list.
    ///
    /// @param start the first number, where it is ordered
    /// @param tight without empty lines between the items
    record Bullets(boolean ordered, int start, boolean tight, List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        /// A tight list of single lines.
        public static Bullets of(List<List<Span>> lines) {
            return new Bullets(false, 1, true,
                    lines.stream().map(line -> new Item(Optional.empty(), List.of(new Paragraph(line)))).toList());
        }
    }

    /// Lines of a machine.
    ///
    /// @param language may be empty
    /// @param text without the line break at its end
    record Code(String language, String text) implements Block {
    }

    /// A line across.
    record Rule() implements Block {
    }

    /// A table.
    ///
    /// @param rows each as long as the head
    record Table(List<Cell> head, List<List<Cell>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A picture that stands alone.
    ///
    /// @param address where the picture lies
    /// @param alt may be empty, like the caption
    /// @param width in pixels, like the height
    record Figure(String address, String alt, List<Span> caption, int width, int height) implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }
    }

    /// An item of a list.
    ///
    /// @param done whether a task is done; absent where the item is no task
    record Item(Optional<Boolean> done, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// A cell of a table.
    record Cell(Side side, List<Span> words) {
        public Cell {
            words = List.copyOf(words);
        }
    }

    /// The side of its column to which a cell keeps; `NONE` where nobody said.
    enum Side {
        NONE, LEFT, CENTER, RIGHT
    }

    /// As it is read, without any mark-up; a line break between its parts.
    default String plain() {
        return switch (this) {
            case Heading(_, var words) -> Span.plain(words);
            case Paragraph(var words) -> Span.plain(words);
            case Quote(var blocks) -> plain(blocks);
            case Bullets(_, _, _, var items) ->
                items.stream().map(item -> plain(item.blocks())).collect(Collectors.joining("\n"));
            case Code(_, var text) -> text;
            case Rule() -> "";
            case Table(var head, var rows) -> rows.isEmpty()
                    ? row(head)
                    : row(head) + "\n" + rows.stream().map(Block::row).collect(Collectors.joining("\n"));
            case Figure(_, _, var caption, _, _) -> Span.plain(caption);
        };
    }

    static String plain(List<Block> blocks) {
        return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
    }

    /// The blocks without those in which there is nothing to read: empty lines, items and quotations.
    static List<Block> filled(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Heading(_, var words) -> present(block, !words.isEmpty());
            case Paragraph(var words) -> present(block, !words.isEmpty());
            case Quote(var inside) -> {
                var rest = filled(inside);
                yield present(new Quote(rest), !rest.isEmpty());
            }
            case Bullets(var ordered, var start, var tight, var items) -> {
                var rest = items.stream().map(item -> new Item(item.done(), filled(item.blocks())))
                        .filter(item -> !item.blocks().isEmpty()).toList();
                yield present(new Bullets(ordered, start, tight, rest), !rest.isEmpty());
            }
            case Code _,Rule _,Table _,Figure _ -> Stream.of(block);
        }).toList();
    }

    private static Stream<Block> present(Block block, boolean is) {
        return is ? Stream.of(block) : Stream.of();
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(cell -> Span.plain(cell.words())).collect(Collectors.joining("\t"));
    }

    /// How many words a reader reads.
    static int words(List<Block> blocks) {
        var text = plain(blocks);
        var words = 0;
        var counted = false;
        for (var at = 0; at < text.length();) {
            var sign = text.codePointAt(at);
            if (sign == ' ' || (sign >= '\t' && sign <= '\r') || sign == '\u00a0' || sign == '\u2014') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(sign)) {
                counted = true;
                words++;
            }
            at += Character.charCount(sign);
        }
        return words;
    }
}
