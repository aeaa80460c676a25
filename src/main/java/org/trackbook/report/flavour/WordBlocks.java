package org.trackbook.report.flavour;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.trackbook.model.Section;
import org.trackbook.report.Front;
import org.trackbook.report.Headings;
import org.trackbook.report.Part;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes blocks into a document of Word.
final class WordBlocks {
    private static final int WIDEST = 430;
    /// No list: what stands below the first line of an item, and what a box stands before.
    private static final BigInteger UNMARKED = BigInteger.ZERO;
    private static final int STEP = 360;
    private static final int HIGHEST = 400;

    private final XWPFDocument document;
    private final Photos photos;
    private int lists;

    WordBlocks(XWPFDocument document, Photos photos) {
        this.document = document;
        this.photos = photos;
    }

    /// How a paragraph stands: its style, and the list it is an item of.
    private record Stand(String style, Optional<BigInteger> list, int level) {
        static Stand of(String style) {
            return new Stand(style, Optional.empty(), 0);
        }
    }

    /// How words are set.
    private record Ink(boolean bold, boolean italic, boolean struck, boolean code) {
        static final Ink PLAIN = new Ink(false, false, false, false);
    }

    void part(Report.Told report, Part part, List<Block> blocks) {
        var headed = part.heading().isPresent() ? 1 : 0;
        blocks.subList(0, headed).forEach(block -> write(block, Stand.of("")));
        if (part.section() == Section.SESSIONS) {
            report.strip().ifPresent(strip -> {
                var headings = new Headings(report.front().language());
                picture(StripPicture.png(strip), 620, StripPicture.height(strip) * 620 / StripPicture.WIDTH,
                        strip.words(headings));
                line(WordStyles.CAPTION, List.of(new Span.Words(strip.legend(headings))));
            });
        }
        blocks.subList(headed, blocks.size()).forEach(block -> write(block, Stand.of("")));
    }

    void facts(List<Front.Fact> facts) {
        table(facts.stream().map(fact -> List.of(List.<Span>of(new Span.Words(fact.label())),
                List.<Span>of(new Span.Words(fact.value())))).toList(), false);
    }

    void line(String style, List<Span> words) {
        words(paragraph(Stand.of(style)), words, Ink.PLAIN);
    }

    private XWPFParagraph paragraph(Stand stand) {
        var paragraph = document.createParagraph();
        if (!stand.style().isEmpty()) {
            paragraph.setStyle(stand.style());
        }
        stand.list().ifPresent(list -> {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(stand.level()));
            if (list.equals(UNMARKED)) {
                paragraph.setIndentationLeft(STEP * (stand.level() + 1));
            }
        });
        return paragraph;
    }

    private void write(Block block, Stand stand) {
        switch (block) {
            case Block.Heading(var level, var words) ->
                words(paragraph(Stand.of(WordStyles.heading(level))), words, Ink.PLAIN);
            case Block.Paragraph(var words) -> words(paragraph(stand), words, Ink.PLAIN);
            case Block.Quote(var inside) -> inside.forEach(it -> write(it, new Stand(WordStyles.QUOTE, stand.list(),
                    stand.level())));
            case Block.Bullets list -> list(list, stand);
            case Block.Code(_, var text) -> code(text);
            case Block.Rule() -> words(paragraph(stand), List.of(new Span.Words("⁂")), Ink.PLAIN);
            case Block.Table(var head, var rows) -> {
                var all = new ArrayList<List<Block.Cell>>();
                all.add(head);
                all.addAll(rows);
                table(all.stream().map(row -> row.stream().map(Block.Cell::words).toList()).toList(), true);
            }
            case Block.Figure figure -> figure(figure);
        }
    }

    private void list(Block.Bullets list, Stand stand) {
        var level = stand.list().isPresent() ? Math.min(stand.level() + 1, 5) : 0;
        var number = WordStyles.list(document, list.ordered(), list.start(), lists++);
        for (var item : list.items()) {
            var own = new Stand(list.ordered() ? WordStyles.NUMBER : WordStyles.BULLET, Optional.of(number), level);
            var below = new Stand(own.style(), Optional.of(UNMARKED), level);
            var blocks = item.blocks();
            if (blocks.isEmpty()) {
                continue;
            }
            if (item.done().isPresent() && blocks.getFirst() instanceof Block.Paragraph(var words)) {
                var paragraph = paragraph(below);
                WordBox.add(paragraph, item.done().get());
                words(paragraph, words, Ink.PLAIN);
            } else {
                write(blocks.getFirst(), own);
            }
            blocks.subList(1, blocks.size()).forEach(block -> write(block, below));
        }
    }

    private void code(String text) {
        var run = paragraph(Stand.of(WordStyles.CODE)).createRun();
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(Markup.known(line.replace("\t", "    ")), run.getCTR().sizeOfTArray());
            first = false;
        }
    }

    private void words(XWPFParagraph paragraph, List<Span> spans, Ink ink) {
        spans.forEach(span -> {
            switch (span) {
                case Span.Strong(var inside, _) ->
                    words(paragraph, inside, new Ink(true, ink.italic(), ink.struck(), ink.code()));
                case Span.Emphasis(var inside, _) ->
                    words(paragraph, inside, new Ink(ink.bold(), true, ink.struck(), ink.code()));
                case Span.Struck(var inside) ->
                    words(paragraph, inside, new Ink(ink.bold(), ink.italic(), true, ink.code()));
                case Span.Linked(var inside, var url, _, _) -> link(paragraph, inside, url, ink);
                case Span.Code(var text) ->
                    set(paragraph.createRun(), text, new Ink(ink.bold(), ink.italic(), ink.struck(), true));
                case Span.Picture(var alt, var url, _) ->
                    set(paragraph.createRun(), alt.isBlank() ? url : alt, ink);
                case Span.Break() -> paragraph.createRun().addBreak();
                case Span.Words _,Span.Markup _ -> set(paragraph.createRun(), span.plain(), ink);
            }
        });
    }

    private void link(XWPFParagraph paragraph, List<Span> inside, String url, Ink ink) {
        var address = url.strip().replaceAll("[\\s\\p{Cc}]", "%20");
        if (!Markup.leadsSomewhere(url) || !isAddress(address)) {
            words(paragraph, inside, ink);
            return;
        }
        var run = paragraph.createHyperlinkRun(address);
        run.setStyle(WordStyles.LINK);
        set(run, Span.plain(inside), ink);
    }

    private static boolean isAddress(String address) {
        try {
            return !URI.create(address).toString().isEmpty();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static void set(XWPFRun run, String text, Ink ink) {
        run.setText(Markup.known(text.replace('\n', ' ').replace('\t', ' ')));
        if (ink.bold()) {
            run.setBold(true);
        }
        if (ink.italic()) {
            run.setItalic(true);
        }
        if (ink.struck()) {
            run.setStrikeThrough(true);
        }
        if (ink.code()) {
            run.setFontFamily("Consolas");
        }
    }

    private void table(List<List<List<Span>>> rows, boolean headed) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        for (var at = 0; at < rows.size(); at++) {
            for (var column = 0; column < rows.get(at).size(); column++) {
                var strong = headed ? at == 0 : column == 0;
                words(table.getRow(at).getCell(column).getParagraphArray(0), rows.get(at).get(column),
                        new Ink(strong, false, false, false));
            }
        }
        if (headed) {
            table.getRow(0).setRepeatHeader(true);
        }
        document.createParagraph();
    }

    private void figure(Block.Figure figure) {
        photos.bytes(figure.address()).ifPresent(bytes -> picture(bytes, figure.width(), figure.height(),
                figure.alt()));
        var caption = figure.caption().isEmpty() && !figure.alt().isBlank()
                ? List.<Span>of(new Span.Words(figure.alt()))
                : figure.caption();
        if (!caption.isEmpty()) {
            line(WordStyles.CAPTION, caption);
        }
    }

    private void picture(byte[] bytes, int width, int height, String alt) {
        var scale = Math.min(1, Math.min((double) WIDEST / Math.max(1, width), (double) HIGHEST / Math.max(1, height)));
        var type = switch (Html.type(bytes)) {
            case "image/png" -> PictureType.PNG;
            case "image/gif" -> PictureType.GIF;
            default -> PictureType.JPEG;
        };
        try {
            var picture = paragraph(Stand.of("")).createRun().addPicture(new ByteArrayInputStream(bytes), type, "photo",
                    Units.toEMU(Math.max(1, width * scale)), Units.toEMU(Math.max(1, height * scale)));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Markup.known(alt));
            var runs = document.getParagraphs().getLast().getRuns().getLast();
            runs.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(Markup.known(alt));
        } catch (IOException | InvalidFormatException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
