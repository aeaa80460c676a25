package org.trackbook.report.flavour;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
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

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    final PDDocument document;
    private final Tags tags;
    private boolean marking;
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
        tags = new Tags(document);
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

    /// Something that is put on paper.
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    /// Writes what has parts of its own.
    void part(String type, Writing writing) throws IOException {
        tags.begin(type);
        writing.write();
        tags.end();
    }

    /// Writes what is read as one.
    void tagged(String type, Writing writing) throws IOException {
        tagged(type, "", writing);
    }

    /// The same with what is read in its place; may be empty.
    void tagged(String type, String said, Writing writing) throws IOException {
        var part = tags.begin(type);
        if (!said.isEmpty()) {
            part.setAlternateDescription(said);
        }
        mark();
        writing.write();
        unmark();
        tags.end();
    }

    /// Draws what nobody needs to read.
    void artifact(Writing writing) throws IOException {
        out.beginMarkedContent(ARTIFACT);
        writing.write();
        out.endMarkedContent();
    }

    private void mark() throws IOException {
        tags.mark(page, out);
        marking = true;
    }

    private void unmark() throws IOException {
        out.endMarkedContent();
        marking = false;
    }

    /// Goes to the next page unless there is room.
    void room(float height) throws IOException {
        if (y + height > BOTTOM && y > TOP) {
            var within = marking;
            if (within) {
                unmark();
            }
            out.close();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = TOP;
            if (within) {
                mark();
            }
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
            if (ink.link().isPresent()) {
                linked(ink, ink.link().get(), at, width, base);
            } else {
                pen.write(out, page, ink.words(), ink.style(), at, base);
            }
            at += width;
        }
    }

    /// A link is a part of its line.
    private void linked(Ink ink, String url, float x, float width, float base) throws IOException {
        unmark();
        tags.begin("Link");
        mark();
        pen.write(out, page, ink.words(), ink.style(), x, base);
        link(url, x, width, base, ink.style());
        unmark();
        tags.end();
        mark();
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
        link.setContents(url);
        page.getAnnotations().add(link);
        tags.link(link, page);
    }

    /// Numbers the pages. Nothing can be written after it.
    void finish(String title) throws IOException {
        out.close();
        var style = new Pen.Style(regular, 8.5f, 0.4f);
        for (var at = 0; at < document.getNumberOfPages(); at++) {
            var foot = document.getPage(at);
            var number = (at + 1) + " / " + document.getNumberOfPages();
            try (var stream = new PDPageContentStream(document, foot, AppendMode.APPEND, true, true)) {
                stream.beginMarkedContent(ARTIFACT);
                var width = pen.width(number, style);
                pen.write(stream, foot, number, style, RIGHT - width, FOOT);
                for (var line : pen.lines(title, style, RIGHT - LEFT - width - 20, 1)) {
                    pen.write(stream, foot, line, style, LEFT, FOOT);
                }
                stream.endMarkedContent();
            }
        }
        tags.finish();
        document.getDocumentCatalog().setDocumentOutline(outline);
        regular.finish();
        bold.finish();
        italic.finish();
    }
}
