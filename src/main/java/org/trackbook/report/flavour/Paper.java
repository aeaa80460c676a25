package org.trackbook.report.flavour;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.trackbook.report.paper.Pen;
import org.trackbook.report.paper.Typeface;

/// Pages that go on where they must, with words of several kinds on a line. Lengths are points.
final class Paper {
    static final float LEFT = 71;
    static final float RIGHT = 524;
    private static final float TOP = 68;
    private static final float BOTTOM = 768;
    private static final float FOOT = 806;

    final PDDocument document;
    final Pen pen;
    final Typeface regular;
    final Typeface bold;
    final Typeface italic;
    private final Locale language;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private Optional<PDOutlineItem> section = Optional.empty();
    PDPage page;
    PDPageContentStream out;
    float y = TOP;

    Paper(PDDocument document, Locale language) throws IOException {
        this.document = document;
        this.language = language;
        pen = new Pen(language);
        regular = Typeface.of(document, "Inter-Regular");
        bold = Typeface.of(document, "Inter-SemiBold");
        italic = Typeface.of(document, "Inter-Italic");
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
    }

    /// Words of one kind.
    ///
    /// @param link where they lead
    record Ink(String words, Pen.Style style, Optional<String> link) {
    }

    /// Goes to the next page unless there is room.
    void room(float height) throws IOException {
        if (y + height > BOTTOM && y > TOP) {
            out.close();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = TOP;
        }
    }

    /// What is left of the height of a page.
    static float height() {
        return BOTTOM - TOP;
    }

    void bookmark(String heading, int level) throws IOException {
        var target = new PDPageXYZDestination();
        target.setPage(page);
        target.setTop((int) (page.getMediaBox().getHeight() - y));
        var item = new PDOutlineItem();
        item.setTitle(Pen.clean(heading));
        item.setDestination(target);
        if (level <= 2 || section.isEmpty()) {
            outline.addLast(item);
            section = Optional.of(item);
        } else {
            section.get().addLast(item);
        }
    }

    /// Lines of words, broken where their language breaks them.
    List<List<Ink>> lines(List<Ink> inks, float width) {
        var lines = new ArrayList<List<Ink>>();
        var line = new ArrayList<Ink>();
        var used = 0f;
        for (var word : words(inks, width)) {
            var wide = width(word);
            if (used > 0 && used + width(stripped(word)) > width) {
                lines.add(List.copyOf(line));
                line.clear();
                used = 0;
            }
            line.addAll(word);
            used += wide;
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    /// What may not be parted: each as the pieces of ink it has.
    private List<List<Ink>> words(List<Ink> inks, float width) {
        var words = new ArrayList<List<Ink>>();
        var word = new ArrayList<Ink>();
        var breaks = BreakIterator.getLineInstance(language);
        for (var ink : inks) {
            breaks.setText(ink.words());
            var from = 0;
            for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                var part = ink.words().substring(from, to);
                for (var piece : fitting(part, ink.style(), width)) {
                    word.add(new Ink(piece, ink.style(), ink.link()));
                    if (to < ink.words().length() || Character.isWhitespace(piece.codePointBefore(piece.length()))) {
                        words.add(List.copyOf(word));
                        word.clear();
                    }
                }
                from = to;
            }
        }
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
        }
        return words;
    }

    /// A word that is longer than a line in pieces that are not.
    private List<String> fitting(String word, Pen.Style style, float width) {
        if (pen.width(word, style) <= width) {
            return List.of(word);
        }
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at < word.length();) {
            var next = word.offsetByCodePoints(at, 1);
            if (at > from && pen.width(word.substring(from, next), style) > width) {
                pieces.add(word.substring(from, at));
                from = at;
            }
            at = next;
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    private float width(List<Ink> word) {
        var width = 0f;
        for (var ink : word) {
            width += pen.width(ink.words(), ink.style());
        }
        return width;
    }

    private static List<Ink> stripped(List<Ink> word) {
        var last = word.getLast();
        var stripped = new ArrayList<>(word.subList(0, word.size() - 1));
        stripped.add(new Ink(last.words().stripTrailing(), last.style(), last.link()));
        return stripped;
    }

    /// Writes a line that stands on `base`.
    void write(List<Ink> line, float x, float base) throws IOException {
        var at = x;
        for (var ink : line) {
            var width = pen.width(ink.words(), ink.style());
            pen.write(out, page, ink.words(), ink.style(), at, base);
            if (ink.link().isPresent()) {
                link(ink.link().get(), at, width, base, ink.style());
            }
            at += width;
        }
    }

    private void link(String url, float x, float width, float base, Pen.Style style) throws IOException {
        pen.rule(out, page, x, x + width, base + 1.6f, 0.5f, 0.45f);
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI(url);
        link.setAction(action);
        var none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        var top = page.getMediaBox().getHeight() - base;
        link.setRectangle(new PDRectangle(x, top - style.size() * 0.3f, width, style.size() * 1.2f));
        page.getAnnotations().add(link);
    }

    /// Numbers the pages. Nothing can be written after it.
    void finish(String title) throws IOException {
        out.close();
        var style = new Pen.Style(regular, 8.5f, 0.4f);
        for (var at = 0; at < document.getNumberOfPages(); at++) {
            var foot = document.getPage(at);
            var number = (at + 1) + " / " + document.getNumberOfPages();
            try (var stream = new PDPageContentStream(document, foot, AppendMode.APPEND, true, true)) {
                var width = pen.width(number, style);
                pen.write(stream, foot, number, style, RIGHT - width, FOOT);
                for (var line : pen.lines(title, style, RIGHT - LEFT - width - 20, 1)) {
                    pen.write(stream, foot, line, style, LEFT, FOOT);
                }
            }
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        regular.finish();
        bold.finish();
        italic.finish();
    }
}
