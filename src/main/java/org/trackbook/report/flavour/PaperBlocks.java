package org.trackbook.report.flavour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.trackbook.report.Front;
import org.trackbook.report.Headings;
import org.trackbook.report.Strip;
import org.trackbook.report.paper.Pen;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes blocks on paper, one below the other.
final class PaperBlocks {
    private static final float TEXT = 10.5f;
    private static final float BLACK = 0.1f;
    private static final float GREY = 0.38f;
    private static final float INDENT = 16;

    private final Paper paper;
    private final Photos photos;

    PaperBlocks(Paper paper, Photos photos) {
        this.paper = paper;
        this.photos = photos;
    }

    private Pen.Style plain(float size, float grey) {
        return new Pen.Style(paper.regular, size, grey);
    }

    void title(List<Span> words) throws IOException {
        paper.tagged("H1", () -> lines(words, new Pen.Style(paper.bold, 21, BLACK), Paper.LEFT, 4));
    }

    void by(List<Span> words) throws IOException {
        paper.tagged("P", () -> lines(words, plain(9.5f, GREY), Paper.LEFT, 10));
    }

    void facts(List<Front.Fact> facts) throws IOException {
        table(facts.stream().map(fact -> List.of(cell(fact.label()), cell(fact.value()))).toList(), false);
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(Block.Side.NONE, List.of(new Span.Words(text)));
    }

    void write(List<Block> blocks) throws IOException {
        write(blocks, Paper.LEFT);
    }

    private void write(List<Block> blocks, float x) throws IOException {
        for (var block : blocks) {
            block(block, x);
        }
    }

    private void block(Block block, float x) throws IOException {
        switch (block) {
            case Block.Heading(var level, var words) -> heading(level, words, x);
            case Block.Paragraph(var words) -> paper.tagged("P", () -> lines(words, plain(TEXT, BLACK), x, 7));
            case Block.Quote(var inside) -> paper.part("BlockQuote", () -> quote(inside, x));
            case Block.Bullets list -> paper.part("L", () -> list(list, x));
            case Block.Code(_, var text) -> paper.tagged("Code", () -> code(text, x));
            case Block.Rule() -> {
                paper.room(16);
                paper.artifact(() -> paper.pen.rule(paper.out, paper.page, x, Paper.RIGHT, paper.y + 6, 0.6f, 0.7f));
                paper.y += 16;
            }
            case Block.Table(var head, var rows) -> {
                var all = new ArrayList<List<Block.Cell>>();
                all.add(head);
                all.addAll(rows);
                table(all, true);
            }
            case Block.Figure figure -> figure(figure, x);
        }
    }

    private void heading(int level, List<Span> words, float x) throws IOException {
        var size = level <= 2 ? 15 : level == 3 ? 12 : TEXT;
        paper.y += level <= 2 ? 10 : 5;
        paper.room(size * 4);
        paper.bookmark(Span.plain(words), level);
        paper.tagged("H" + level, () -> lines(words, new Pen.Style(paper.bold, size, BLACK), x, 5));
    }

    private void quote(List<Block> inside, float x) throws IOException {
        paper.room(TEXT * 3);
        var page = paper.page;
        var from = paper.y;
        write(inside, x + INDENT);
        if (paper.page.equals(page)) {
            paper.artifact(() -> {
                paper.out.setStrokingColor(0.75f);
                paper.out.setLineWidth(2);
                var height = page.getMediaBox().getHeight();
                paper.out.moveTo(x + 4, height - from - 2);
                paper.out.lineTo(x + 4, height - paper.y + 6);
                paper.out.stroke();
            });
        }
    }

    private void list(Block.Bullets list, float x) throws IOException {
        for (var at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var mark = list.ordered() ? list.start() + at + "." : "•";
            paper.room(TEXT * 1.5f);
            paper.part("LI", () -> {
                paper.tagged("Lbl", item.done().map(done -> done ? "☑" : "☐").orElse(""), () -> mark(item, mark, x));
                paper.part("LBody", () -> write(item.blocks(), x + INDENT + (list.ordered() ? 6 : 0)));
            });
            paper.y -= list.tight() ? 4 : 0;
        }
        paper.y += list.tight() ? 4 : 0;
    }

    /// What stands before a line of a list: a box, a number or a dot.
    private void mark(Block.Item item, String mark, float x) throws IOException {
        var base = paper.y + TEXT * 1.05f;
        if (item.done().isEmpty()) {
            paper.pen.write(paper.out, paper.page, mark, plain(TEXT, BLACK), x + 3, base);
            return;
        }
        paper.pen.box(paper.out, paper.page, x + 2, paper.y + 3, 8, 0.3f);
        if (item.done().get()) {
            paper.pen.write(paper.out, paper.page, "×", plain(TEXT, BLACK), x + 2.6f, base);
        }
    }

    private void code(String text, float x) throws IOException {
        for (var line : text.split("\n", -1)) {
            lines(List.of(new Span.Words(line.replace("\t", "    ").replace(' ', '\u00a0'))), plain(9, 0.25f),
                    x + 8, 1);
        }
        paper.y += 6;
    }

    private void lines(List<Span> words, Pen.Style style, float x, float after) throws IOException {
        for (var line : paper.lines(inks(words, style, Optional.empty()), Paper.RIGHT - x)) {
            paper.room(style.line());
            paper.write(line, x, paper.y + style.size() * 1.05f);
            paper.y += style.size() * 1.45f;
        }
        paper.y += after;
    }

    private List<Paper.Ink> inks(List<Span> spans, Pen.Style style, Optional<String> link) {
        var inks = new ArrayList<Paper.Ink>();
        for (var span : spans) {
            switch (span) {
                case Span.Strong(var inside, _) -> inks.addAll(inks(inside, in(style, true), link));
                case Span.Emphasis(var inside, _) -> inks.addAll(inks(inside, in(style, false), link));
                case Span.Struck(var inside) -> inks.addAll(inks(inside, style, link));
                case Span.Linked(var inside, var url, _, _) -> inks.addAll(inks(inside, style,
                        Markup.leadsSomewhere(url) ? Optional.of(url.strip()) : Optional.empty()));
                case Span.Picture(var alt, var url, _) -> add(inks, alt.isBlank() ? url : alt, style, link);
                case Span.Break() -> add(inks, " ", style, link);
                case Span.Words _,Span.Code _,Span.Markup _ -> add(inks, span.plain(), style, link);
            }
        }
        return inks;
    }

    private Pen.Style in(Pen.Style style, boolean strong) {
        return new Pen.Style(strong || style.face().equals(paper.bold) ? paper.bold : paper.italic, style.size(),
                style.grey());
    }

    /// As it is printed, with the blanks at its ends.
    private static void add(List<Paper.Ink> inks, String words, Pen.Style style, Optional<String> link) {
        var clean = Pen.clean(words);
        var text = (blank(words, true) ? " " : "") + clean + (!clean.isEmpty() && blank(words, false) ? " " : "");
        if (!text.isEmpty()) {
            inks.add(new Paper.Ink(words.indexOf('\u00a0') == 0 ? words : text, style, link));
        }
    }

    private static boolean blank(String words, boolean first) {
        return !words.isEmpty() && Character.isWhitespace(first
                ? words.codePointAt(0)
                : words.codePointBefore(words.length()));
    }

    private void table(List<List<Block.Cell>> rows, boolean headed) throws IOException {
        paper.part("Table", () -> rows(rows, headed));
    }

    private void rows(List<List<Block.Cell>> rows, boolean headed) throws IOException {
        var widths = widths(rows);
        for (var at = 0; at < rows.size(); at++) {
            var style = headed && at == 0 ? new Pen.Style(paper.bold, 8.5f, BLACK) : plain(8.5f, BLACK);
            var cells = new ArrayList<List<List<Paper.Ink>>>();
            var most = 1;
            for (var column = 0; column < rows.get(at).size(); column++) {
                var label = !headed && column == 0 ? new Pen.Style(paper.bold, 8.5f, BLACK) : style;
                var lines = paper.lines(inks(rows.get(at).get(column).words(), label, Optional.empty()),
                        widths[column] - 8);
                cells.add(lines);
                most = Math.max(most, lines.size());
            }
            paper.room(Math.min(most * 12 + 6, Paper.height()));
            var heads = headed && at == 0;
            paper.part("TR", () -> row(cells, widths, column -> heads || (!headed && column == 0)));
            paper.y += most * 12 + 3;
            paper.artifact(() -> paper.pen.rule(paper.out, paper.page, Paper.LEFT, Paper.RIGHT, paper.y, 0.4f, 0.75f));
            paper.y += 2;
        }
        paper.y += 10;
    }

    private void row(List<List<List<Paper.Ink>>> cells, float[] widths, IntPredicate heads) throws IOException {
        var x = Paper.LEFT;
        for (var column = 0; column < cells.size(); column++) {
            var left = x;
            var lines = cells.get(column);
            paper.tagged(heads.test(column) ? "TH" : "TD", () -> cell(lines, left));
            x += widths[column];
        }
    }

    private void cell(List<List<Paper.Ink>> lines, float x) throws IOException {
        var base = paper.y + 10;
        for (var line : lines) {
            paper.write(line, x, base);
            base += 12;
        }
    }

    /// The room of each column: as its words need, as far as there is room.
    private float[] widths(List<List<Block.Cell>> rows) {
        var columns = rows.getFirst().size();
        var need = new float[columns];
        for (var row : rows) {
            for (var column = 0; column < columns && column < row.size(); column++) {
                need[column] = Math.clamp(paper.pen.width(Pen.clean(Span.plain(row.get(column).words())),
                        plain(8.5f, BLACK)) + 12, Math.max(need[column], 28), 190);
            }
        }
        var sum = 0f;
        for (var width : need) {
            sum += width;
        }
        for (var column = 0; column < columns; column++) {
            need[column] *= (Paper.RIGHT - Paper.LEFT) / sum;
        }
        return need;
    }

    private void figure(Block.Figure figure, float x) throws IOException {
        var bytes = photos.bytes(figure.address());
        if (bytes.isPresent()) {
            var image = PDImageXObject.createFromByteArray(paper.document, bytes.get(), figure.address());
            var scale = Math.min((Paper.RIGHT - x) / image.getWidth(), 230f / image.getHeight());
            var width = image.getWidth() * Math.min(scale, 0.75f);
            var height = image.getHeight() * Math.min(scale, 0.75f);
            paper.room(height + 24);
            paper.tagged("Figure", described(figure), () -> paper.out.drawImage(image, x,
                    paper.page.getMediaBox().getHeight() - paper.y - height, width, height));
            paper.y += height + 6;
        }
        var caption = new ArrayList<>(figure.caption());
        if (caption.isEmpty() && !figure.alt().isBlank()) {
            caption.add(new Span.Words(figure.alt()));
        }
        if (!caption.isEmpty()) {
            paper.tagged("Caption", () -> lines(caption, plain(9, GREY), x, 8));
        }
    }

    /// What a photo shows, in words.
    private static String described(Block.Figure figure) {
        return figure.alt().isBlank() ? Span.plain(figure.caption()) : figure.alt();
    }

    /// The talks that were attended, a row a day.
    void strip(Strip strip, String language) throws IOException {
        var left = Paper.LEFT + 52;
        var hours = strip.lastHour() - strip.firstHour();
        var step = (Paper.RIGHT - left) / hours;
        var height = 16 + strip.rows().size() * 20f;
        paper.room(height + 30);
        var headings = new Headings(language);
        paper.tagged("Figure", strip.words(headings), () -> bars(strip, left, step));
        paper.y += height + 2;
        paper.tagged("Caption", () -> lines(List.of(new Span.Words(strip.legend(headings))), plain(9, GREY), Paper.LEFT,
                8));
    }

    private void bars(Strip strip, float left, float step) throws IOException {
        for (var hour = strip.firstHour(); hour <= strip.lastHour(); hour++) {
            if (strip.isLabelled(hour)) {
                paper.pen.write(paper.out, paper.page, String.format(Locale.ROOT, "%02d", hour % 24), plain(7.5f, GREY),
                        left + (hour - strip.firstHour()) * step - (hour == strip.lastHour() ? 8 : 0), paper.y + 8);
            }
        }
        var y = paper.y + 14;
        for (var row : strip.rows()) {
            paper.pen.write(paper.out, paper.page, Pen.clean(row.label()), plain(8.5f, GREY), Paper.LEFT, y + 11);
            for (var bar : row.bars()) {
                var x = left + (bar.from() / 60f - strip.firstHour()) * step;
                var wide = Math.max(1.5f, (bar.to() - bar.from()) / 60f * step - 1);
                paper.out.setNonStrokingColor((float) (1 - bar.shade() * 0.85));
                paper.out.setStrokingColor(0.35f);
                paper.out.setLineWidth(0.4f);
                paper.out.addRect(x, paper.page.getMediaBox().getHeight() - y - 15, wide, 15);
                paper.out.fillAndStroke();
            }
            y += 20;
        }
    }
}
