package org.trackbook.report.paper;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Writes and draws on the pages of a document. Lengths are points, counted from the upper left corner.
public final class Pen {
    private static final float MISSING = 620;
    private static final String MORE = "…";

    private final SystemGlyphs system = new SystemGlyphs();
    private final Locale language;

    public Pen(Locale language) {
        this.language = language;
    }

    /// A way to write.
    ///
    /// @param grey from 0, black, to 1, white
    public record Style(Typeface face, float size, float grey) {
        public float line() {
            return size * 1.32f;
        }
    }

    /// Signs next to each other that Inter has letters for, or has none for.
    private record Run(String words, boolean known) {
    }

    /// What can be printed of a text, in one line.
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            switch (Character.getType(sign)) {
                case Character.CONTROL -> clean.append(' ');
                case Character.FORMAT -> {
                    // says how to write and is nothing to be seen
                }
                case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> clean.append('□');
                default -> {
                    if (sign < 0xFE00 || sign > 0xFE0F) {
                        clean.appendCodePoint(sign);
                    }
                }
            }
        });
        return clean.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /// Breaks a text into lines; of one that is too long the end is left out.
    public List<String> lines(String text, Style style, float width, int most) {
        var words = clean(text);
        var lines = new ArrayList<String>();
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(words);
        var line = new StringBuilder();
        var from = 0;
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var part = words.substring(from, to);
            if (!line.isEmpty() && width(line + part.stripTrailing(), style) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(part);
            while (width(line.toString().stripTrailing(), style) > width && line.codePointCount(0, line.length()) > 1) {
                var fitting = fitting(line.toString(), style, width);
                lines.add(line.substring(0, fitting));
                line.delete(0, fitting);
            }
            from = to;
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines.size() <= most ? lines : cut(lines.subList(0, most), style, width);
    }

    private List<String> cut(List<String> lines, Style style, float width) {
        var last = lines.getLast();
        while (!last.isEmpty() && width(last + MORE, style) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        var cut = new ArrayList<>(lines.subList(0, lines.size() - 1));
        cut.add(last.stripTrailing() + MORE);
        return cut;
    }

    /// How much of a word that is longer than a line goes on it.
    private int fitting(String word, Style style, float width) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            var next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    public float width(String text, Style style) {
        var width = 0f;
        for (var run : runs(text, style.face())) {
            width += width(run, style);
        }
        return width;
    }

    private float width(Run run, Style style) {
        if (run.known()) {
            var width = new float[1];
            run.words().codePoints().forEach(sign -> width[0] += style.face().width(sign));
            return width[0] * style.size() / 1000;
        }
        return system.draw(run.words())
                .map(drawn -> drawn.advance() * drawn.scale(style.size()))
                .orElseGet(() -> run.words().codePointCount(0, run.words().length()) * MISSING * style.size() / 1000);
    }

    /// Blanks between words of another script belong to them, so that they are set as one.
    private List<Run> runs(String text, Typeface face) {
        var runs = new ArrayList<Run>();
        var signs = text.codePoints().flatMap(sign -> likeness(sign, face)).toArray();
        for (var from = 0; from < signs.length;) {
            var known = face.has(signs[from]);
            var to = from + 1;
            var end = to;
            while (to < signs.length && (face.has(signs[to]) == known || (!known && signs[to] == ' '))) {
                to++;
                end = !known && signs[to - 1] == ' ' ? end : to;
            }
            runs.add(new Run(new String(signs, from, end - from), known));
            from = end;
        }
        return runs;
    }

    /// A sign, or what means the same, like a colon of another width, where nobody has a letter for it.
    private IntStream likeness(int sign, Typeface face) {
        if (face.has(sign) || system.draw(Character.toString(sign)).isPresent()) {
            return IntStream.of(sign);
        }
        var same = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return same.codePoints().allMatch(face::has) ? same.codePoints() : IntStream.of(sign);
    }

    /// Writes a line.
    ///
    /// @param y where its letters stand
    public void write(PDPageContentStream out, PDPage page, String text, Style style, float x, float y)
            throws IOException {
        var at = x;
        var base = page.getMediaBox().getHeight() - y;
        for (var run : runs(text, style.face())) {
            if (run.known()) {
                letters(out, run.words(), style, at, base, RenderingMode.FILL);
            } else {
                foreign(out, run, style, at, base);
            }
            at += width(run, style);
        }
    }

    private static void letters(PDPageContentStream out, String words, Style style, float x, float base,
            RenderingMode mode) throws IOException {
        out.beginText();
        out.setFont(style.face(), style.size());
        out.setRenderingMode(mode);
        out.setNonStrokingColor(style.grey());
        out.newLineAtOffset(x, base);
        out.showText(words);
        out.endText();
    }

    /// Draws what cannot be written, and writes it unseen, so that it is found and copied; boxes stand for what nobody can
    /// draw.
    private void foreign(PDPageContentStream out, Run run, Style style, float x, float base) throws IOException {
        var drawn = system.draw(run.words());
        var signs = run.words().codePointCount(0, run.words().length());
        var each = width(run, style) / signs;
        run.words().codePoints().forEach(sign -> style.face().adopt(sign, each * 1000 / style.size()));
        letters(out, run.words(), style, x, base, RenderingMode.NEITHER);
        out.setNonStrokingColor(style.grey());
        if (drawn.isPresent()) {
            fill(out, drawn.get(), drawn.get().scale(style.size()), x, base);
            return;
        }
        out.setStrokingColor(style.grey());
        out.setLineWidth(0.5f);
        for (var box = 0; box < signs; box++) {
            out.addRect(x + box * each + each * 0.12f, base, each * 0.76f, style.size() * 0.7f);
        }
        out.stroke();
    }

    private static void fill(PDPageContentStream out, SystemGlyphs.Drawn drawn, float scale, float x, float base)
            throws IOException {
        var point = new float[6];
        var atX = 0f;
        var atY = 0f;
        for (var path = drawn.outline().getPathIterator(null); !path.isDone(); path.next()) {
            var kind = path.currentSegment(point);
            for (var i = 0; i < 6; i += 2) {
                point[i] = x + point[i] * scale;
                point[i + 1] = base - point[i + 1] * scale;
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> out.moveTo(point[0], point[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(point[0], point[1]);
                case PathIterator.SEG_QUADTO -> out.curveTo(atX + (point[0] - atX) * 2 / 3,
                        atY + (point[1] - atY) * 2 / 3, point[2] + (point[0] - point[2]) * 2 / 3,
                        point[3] + (point[1] - point[3]) * 2 / 3, point[2], point[3]);
                case PathIterator.SEG_CUBICTO ->
                    out.curveTo(point[0], point[1], point[2], point[3], point[4], point[5]);
                default -> out.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                var last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                atX = point[last];
                atY = point[last + 1];
            }
        }
        out.fill();
    }

    /// Draws a line across.
    public void rule(PDPageContentStream out, PDPage page, float x, float to, float y, float weight, float grey)
            throws IOException {
        var base = page.getMediaBox().getHeight() - y;
        out.setStrokingColor(grey);
        out.setLineWidth(weight);
        out.moveTo(x, base);
        out.lineTo(to, base);
        out.stroke();
    }

    /// Draws a box to tick.
    public void box(PDPageContentStream out, PDPage page, float x, float y, float size, float grey) throws IOException {
        out.setStrokingColor(grey);
        out.setLineWidth(0.7f);
        out.addRect(x, page.getMediaBox().getHeight() - y - size, size, size);
        out.stroke();
    }
}
