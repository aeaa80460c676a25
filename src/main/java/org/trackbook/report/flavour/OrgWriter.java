package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes blocks in the mark-up of Org mode. What would mean something is parted by blanks without width, as Org mode's
/// manual says, because it has no other escape.
final class OrgWriter {
    private static final String GAP = "\u200b";
    private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}])[*/_=~+](?=\\S)");
    private static final Pattern MEANING = Pattern.compile(
            "\\[(?=\\[|fn:|cite|\\d)|<(?=<|\\d|%%)|\\{(?=\\{\\{)|@(?=@)|\\\\(?=[\\p{L}(\\[\\\\_])|(?<=src)_|(?<=call)_|[_^](?=\\{)|\\](?=\\])|\\$");
    private static final Pattern START = Pattern.compile(
            "^(?=\\*+\\s|\\*+$|#|\\||:|[-+]\\s|[-+]$|\\d+[.)]|\\p{L}[.)]|-{5,}|(?:CLOCK|DEADLINE|SCHEDULED|CLOSED):|\\\\begin|%%\\(|\\[fn:)");
    private static final Pattern STATE = Pattern.compile("^(?=(?:TODO|DONE|COMMENT)\\b|\\[#)");
    private static final Pattern TAGS = Pattern.compile("(:[\\p{L}\\p{N}_@#%:]+:)$");
    private static final Pattern COOKIE = Pattern.compile("\\[(?=\\d*[/%])");
    private static final Pattern DUE = Pattern.compile("(?<!\\S)\\d{4}-\\d{2}-\\d{2}(?=[\\s,)]|$)");

    private final List<Rendering.Picture> photos = new ArrayList<>();
    private final String folder;

    OrgWriter(String folder) {
        this.folder = folder;
    }

    List<Rendering.Picture> photos() {
        return List.copyOf(photos);
    }

    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n\n"));
    }

    String block(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "*".repeat(level) + " " + heading(words);
            case Block.Paragraph(var words) -> paragraph(words);
            case Block.Quote(var inside) -> "#+BEGIN_QUOTE\n" + blocks(inside) + "\n#+END_QUOTE";
            case Block.Bullets list -> list(list);
            case Block.Code code -> code(code);
            case Block.Rule() -> "-----";
            case Block.Table(var head, var rows) -> table(head, rows);
            case Block.Figure figure -> figure(figure);
        };
    }

    private String heading(List<Span> words) {
        var line = line(words).replace('\n', ' ');
        var safe = COOKIE.matcher(STATE.matcher(line).replaceFirst(GAP)).replaceAll("[" + GAP);
        return TAGS.matcher(safe).find() ? safe + GAP : safe;
    }

    private String paragraph(List<Span> words) {
        return line(words).lines().map(OrgWriter::start).collect(Collectors.joining("\n"));
    }

    private static String start(String line) {
        return START.matcher(line.stripLeading()).replaceFirst(GAP);
    }

    private String list(Block.Bullets list) {
        var items = new ArrayList<String>();
        var number = list.start();
        for (var item : list.items()) {
            var mark = list.ordered() ? number + ". " : "- ";
            var first = list.ordered() && number == list.start() && number != 1 ? "[@" + number + "] " : "";
            var box = item.done().map(done -> done ? "[X] " : "[ ] ").orElse("");
            items.add(item(mark, first + box, item.blocks()));
            number++;
        }
        return String.join("\n", items);
    }

    private String item(String mark, String box, List<Block> blocks) {
        var indent = " ".repeat(mark.length());
        var inside = blocks(blocks).lines().map(line -> line.isEmpty() ? "" : indent + line).collect(
                Collectors.joining("\n"));
        return mark + box + (inside.isEmpty() ? "" : inside.substring(indent.length()));
    }

    /// An action item as a heading with its state and its deadline.
    String task(Block.Item item) {
        var words = item.blocks().stream().map(block -> block instanceof Block.Paragraph(var line)
                ? heading(line)
                : line(List.of(new Span.Words(block.plain())))).collect(Collectors.joining(" "));
        var due = DUE.matcher(Block.plain(item.blocks())).results().map(found -> found.group()).findFirst();
        return "** " + (item.done().orElse(false) ? "DONE " : "TODO ") + words
                + due.map(date -> "\nDEADLINE: <" + date + ">").orElse("");
    }

    private static String code(Block.Code code) {
        var language = code.language().strip().split("\\s", 2)[0];
        var kind = language.matches("[\\w+#.-]+") ? "SRC " + language : "EXAMPLE";
        var text = code.text().lines().map(line -> line.replaceFirst("^(\\s*,*)(\\*|#\\+)", "$1,$2")).collect(
                Collectors.joining("\n"));
        return "#+BEGIN_" + kind + "\n" + text + "\n#+END_" + kind.split(" ", 2)[0];
    }

    private String table(List<Block.Cell> head, List<List<Block.Cell>> rows) {
        var lines = new ArrayList<String>();
        lines.add(row(head));
        lines.add(head.stream().map(_ -> "---").collect(Collectors.joining("+", "|", "|")));
        rows.forEach(row -> lines.add(row(row)));
        return String.join("\n", lines);
    }

    private String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> line(cell.words()).replace('\n', ' ').replace("|", "\\vert{}")).collect(
                Collectors.joining(" | ", "| ", " |"));
    }

    private String figure(Block.Figure figure) {
        var name = "image-" + photos.size() + ending(figure.address());
        photos.add(new Rendering.Picture(figure.address(), folder + "/" + name));
        var caption = figure.caption().isEmpty()
                ? ""
                : "#+CAPTION: " + line(figure.caption()).replace('\n', ' ') + "\n";
        var alt = figure.alt().isBlank() ? "" : "#+ATTR_HTML: :alt " + figure.alt().replaceAll("\\s+", " ") + "\n";
        return caption + alt + "[[file:" + folder + "/" + name + "]]";
    }

    private static String ending(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    }

    private String line(List<Span> spans) {
        var line = new StringBuilder();
        for (var i = 0; i < spans.size(); i++) {
            var after = i + 1 < spans.size() ? spans.get(i + 1).plain() : "";
            line.append(span(spans.get(i), line.toString(), after));
        }
        return line.toString().strip();
    }

    private String span(Span span, String before, String after) {
        return switch (span) {
            case Span.Words(var text, _) -> words(text);
            case Span.Markup(var text) -> words(text);
            case Span.Strong(var inside, _) -> marked("*", line(inside), before, after);
            case Span.Emphasis(var inside, _) -> marked("/", line(inside), before, after);
            case Span.Struck(var inside) -> marked("+", line(inside), before, after);
            case Span.Code(var text) -> code(text, before, after);
            case Span.Linked(var inside, var url, _, var bare) -> bare
                    ? "[[" + address(url) + "][" + words(Span.plain(inside)) + "]]"
                    : "[[" + address(url) + "][" + line(inside) + "]]";
            case Span.Picture(var alt, var url, _) -> "[[" + address(url) + "]" + Optional.of(words(alt))
                    .filter(it -> !it.isBlank()).map(it -> "[" + it + "]").orElse("") + "]";
            case Span.Break() -> "\\\\\n";
        };
    }

    private static String words(String text) {
        var flat = text.replace('\n', ' ');
        var apart = MEANING.matcher(flat).replaceAll("$0" + GAP);
        return MARK.matcher(apart).replaceAll(GAP + "$0" + GAP);
    }

    /// A mark counts only between blanks and some signs.
    private static String marked(String mark, String inside, String before, String after) {
        if (inside.isBlank()) {
            return inside;
        }
        var opens = before.isEmpty() || before.matches("(?s).*[-\\s({'\"]") ? "" : GAP;
        var closes = after.isEmpty() || after.matches("(?s)[-\\s.,;:!?'\")}\\[].*") ? "" : GAP;
        return opens + mark + inside + mark + closes;
    }

    private static String code(String text, String before, String after) {
        var flat = text.replace('\n', ' ');
        var mark = flat.contains("~") ? "=" : "~";
        return flat.isBlank() || flat.contains(mark) || !flat.equals(flat.strip())
                ? words(flat)
                : marked(mark, flat, before, after);
    }

    private static String address(String url) {
        return url.strip().replace("[", "%5B").replace("]", "%5D").replaceAll("\\s", "%20").replaceAll("\\\\$", "%5C");
    }
}
