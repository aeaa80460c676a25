package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes blocks as Markdown: what was typed as it was typed, all else escaped. What would be read differently is
/// escaped throughout.
public final class MarkdownWriter {
    private final Function<Block.Figure, String> figures;
    private final boolean github;
    private final boolean careful;
    private final String entities;

    /// @param figures how a picture that stands alone is written
    public MarkdownWriter(Function<Block.Figure, String> figures) {
        this(figures, false, false, "");
    }

    private MarkdownWriter(Function<Block.Figure, String> figures, boolean github, boolean careful,
            String entities) {
        this.figures = figures;
        this.github = github;
        this.careful = careful;
        this.entities = entities;
    }

    /// A writer that escapes what GitHub knows beyond Markdown, too: formulas, names of accounts, names of pictures.
    public MarkdownWriter forGithub() {
        return new MarkdownWriter(figures, true, careful, entities);
    }

    /// A writer for readers that take no backslash before some signs: these are escaped as entities.
    public MarkdownWriter withEntities(String signs) {
        return new MarkdownWriter(figures, github, careful, signs);
    }

    private LineWriter line(boolean single) {
        return new LineWriter(careful, github, single, entities);
    }

    /// The blocks, an empty line between them; without a line break at the end.
    public String write(List<Block> blocks) {
        return String.join("\n\n", texts(blocks));
    }

    /// Each of the blocks, to be written below one another with an empty line between.
    public List<String> texts(List<Block> blocks) {
        return texts(blocks, true);
    }

    private String blocks(List<Block> blocks, String between) {
        return String.join(between, texts(blocks, false));
    }

    private List<String> texts(List<Block> blocks, boolean checked) {
        var written = new ArrayList<String>();
        var other = false;
        for (var i = 0; i < blocks.size(); i++) {
            other = i > 0 && sameList(blocks.get(i - 1), blocks.get(i)) && !other;
            written.add(checked ? checked(blocks.get(i), other) : block(blocks.get(i), other));
        }
        return written;
    }

    /// Two lists in a row would be read as one: the second takes another mark.
    private static boolean sameList(Block before, Block block) {
        return before instanceof Block.Bullets first && block instanceof Block.Bullets second
                && first.ordered() == second.ordered();
    }

    private String checked(Block block, boolean other) {
        var text = block(block, other);
        return block instanceof Block.Figure
                || Meaning.of(Markdown.reread(text)).equals(Meaning.of(List.of(block)))
                        ? text
                        : new MarkdownWriter(figures, github, true, entities).block(block, other);
    }

    private String block(Block block, boolean other) {
        return switch (block) {
            case Block.Heading(var level, var words) ->
                ("#".repeat(level) + " " + heading(line(true).write(words))).strip();
            case Block.Paragraph(var words) -> line(false).write(words);
            case Block.Quote(var blocks) when blocks.isEmpty() -> ">";
            case Block.Quote(var blocks) -> blocks(blocks, "\n\n").lines()
                    .map(line -> line.isEmpty() ? ">" : "> " + line)
                    .collect(Collectors.joining("\n"));
            case Block.Bullets list -> list(list, other);
            case Block.Code(var language, var text) -> code(language, text);
            case Block.Rule() -> "---";
            case Block.Table(var head, var rows) -> table(head, rows);
            case Block.Figure figure -> figures.apply(figure);
        };
    }

    /// A number sign at the end of a heading would not be read.
    private static String heading(String line) {
        return line.replaceAll("(^|\\s)(#+)$", "$1\\\\$2");
    }

    private String list(Block.Bullets list, boolean other) {
        var number = list.start();
        var items = new ArrayList<String>();
        for (var item : list.items()) {
            var mark = list.ordered() ? number++ + (other ? ")" : ".") : other ? "*" : "-";
            items.add(item(mark + " ", item, list.tight() && !careful));
        }
        return String.join(list.tight() && !careful ? "\n" : "\n\n", items);
    }

    private String item(String mark, Block.Item item, boolean tight) {
        var task = item.done().map(done -> done ? "[x] " : "[ ] ").orElse("");
        var indent = " ".repeat(mark.length());
        var words = blocks(item.blocks(), tight ? "\n" : "\n\n");
        // “- ---” would be one line across the page
        var text = mark + task + (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Rule
                ? words.replaceFirst("^---", "___")
                : words);
        return text.strip()
                .lines()
                .map(line -> line.isEmpty() ? "" : indent + line)
                .collect(Collectors.joining("\n"))
                .substring(mark.length());
    }

    private static String code(String language, String text) {
        var sign = language.contains("`") ? "~" : "`";
        var fence = sign.repeat(3);
        while (text.contains(fence)) {
            fence += sign;
        }
        return fence + Escape.language(language) + "\n" + (text.isEmpty() ? "" : text + "\n") + fence;
    }

    private String table(List<Block.Cell> head, List<List<Block.Cell>> rows) {
        var lines = new ArrayList<String>();
        lines.add(row(head.stream().map(this::cell).toList()));
        lines.add(row(head.stream().map(MarkdownWriter::side).toList()));
        rows.forEach(row -> lines.add(row(row.stream().map(this::cell).toList())));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String cell(Block.Cell cell) {
        return line(true).write(cell.words()).replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private static String side(Block.Cell cell) {
        return switch (cell.side()) {
            case NONE -> "---";
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }
}
