package org.trackbook.report.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Inter, embedded in a document. PDFBox embeds no typeface whose outlines are PostScript's, as Inter's are, so its
/// dictionaries are written here.
///
/// What Inter has no letter for has a place too, from [#FOREIGN] on: it is never seen, but found and copied.
public final class Typeface extends PDType0Font {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final int FOREIGN = 0x8000;
    private static final int SYMBOLIC = 4;

    private final PDDocument document;
    private final byte[] outlines;
    private final CmapLookup letters;
    private final HorizontalMetricsTable metrics;
    private final int unitsPerEm;
    /// What was written: the number of each letter with what it means.
    private final Map<Integer, Integer> written = new TreeMap<>();
    private final Map<Integer, Integer> foreign = new TreeMap<>();

    private Typeface(PDDocument document, OpenTypeFont inter, byte[] outlines, COSDictionary dictionary)
            throws IOException {
        super(dictionary);
        this.document = document;
        this.outlines = outlines;
        letters = inter.getUnicodeCmapLookup();
        metrics = inter.getHorizontalMetrics();
        unitsPerEm = inter.getUnitsPerEm();
    }

    /// One of the weights of Inter, in a document.
    ///
    /// @param name of its file, without the ending
    public static Typeface of(PDDocument document, String name) throws IOException {
        try (var stream = Typeface.class.getResourceAsStream(FOLDER + name + ".otf")) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing: " + name);
            }
            var inter = new OTFParser(false).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            var table = inter.getTableMap().get("CFF ");
            if (table == null) {
                throw new IllegalStateException("other outlines than expected: " + name);
            }
            var outlines = inter.getTableBytes(table);
            return new Typeface(document, inter, outlines, dictionary(document, inter, "TRACKB+" + name, outlines));
        }
    }

    private static COSDictionary dictionary(PDDocument document, OpenTypeFont inter, String name, byte[] outlines)
            throws IOException {
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, identity());
        descendant.setItem(COSName.FONT_DESC, descriptor(document, inter, name, outlines));
        var descendants = new COSArray();
        descendants.add(descendant);
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name + "-Identity-H");
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        return dictionary;
    }

    private static COSDictionary identity() {
        var identity = new COSDictionary();
        identity.setItem(COSName.REGISTRY, new COSString("Adobe"));
        identity.setItem(COSName.ORDERING, new COSString("Identity"));
        identity.setInt(COSName.SUPPLEMENT, 0);
        return identity;
    }

    private static PDFontDescriptor descriptor(PDDocument document, OpenTypeFont inter, String name, byte[] outlines)
            throws IOException {
        var head = inter.getHeader();
        var scale = 1000f / inter.getUnitsPerEm();
        var descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        descriptor.setFlags(SYMBOLIC);
        descriptor.setFontBoundingBox(new PDRectangle(head.getXMin() * scale, head.getYMin() * scale,
                (head.getXMax() - head.getXMin()) * scale, (head.getYMax() - head.getYMin()) * scale));
        descriptor.setItalicAngle(0);
        descriptor.setAscent(inter.getHorizontalHeader().getAscender() * scale);
        descriptor.setDescent(inter.getHorizontalHeader().getDescender() * scale);
        descriptor.setCapHeight(inter.getOS2Windows().getCapHeight() * scale);
        descriptor.setStemV(80);
        descriptor.setFontFile3(file(document, outlines));
        return descriptor;
    }

    private static PDStream file(PDDocument document, byte[] outlines) throws IOException {
        var file = new PDStream(document);
        write(file, outlines);
        file.getCOSObject().setName(COSName.SUBTYPE, "CIDFontType0C");
        return file;
    }

    private static void write(PDStream stream, byte[] bytes) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    /// Whether it has a letter for a sign.
    boolean has(int sign) {
        return letters.getGlyphId(sign) != 0;
    }

    /// The width of a sign that it has, in thousandths of the size.
    float width(int sign) {
        return metrics.getAdvanceWidth(letters.getGlyphId(sign)) * 1000f / unitsPerEm;
    }

    /// Gives a sign a place that Inter has no letter for.
    ///
    /// @param width in thousandths of the size
    void adopt(int sign, float width) {
        foreign.putIfAbsent(sign, Math.round(width));
    }

    @Override
    protected byte[] encode(int sign) {
        var letter = letters.getGlyphId(sign);
        var place = letter == 0 ? FOREIGN + position(sign) : letter;
        written.putIfAbsent(place, sign);
        return new byte[]{(byte) (place >> 8), (byte) place};
    }

    private int position(int sign) {
        var place = written.entrySet().stream()
                .filter(it -> it.getKey() >= FOREIGN && it.getValue() == sign)
                .map(it -> it.getKey() - FOREIGN)
                .findFirst();
        return place.orElseGet(() -> (int) written.keySet().stream().filter(it -> it >= FOREIGN).count());
    }

    /// Call when all is written, before the document is saved.
    public void finish() throws IOException {
        var descendant = getDescendantFont().getCOSObject();
        var widths = new COSArray();
        for (var it : written.entrySet()) {
            var one = new COSArray();
            one.add(COSInteger.get(Math.round(has(it.getValue())
                    ? width(it.getValue())
                    : foreign.getOrDefault(it.getValue(), 0))));
            widths.add(COSInteger.get(it.getKey()));
            widths.add(one);
        }
        descendant.setItem(COSName.W, widths);
        var file = getFontDescriptor().getFontFile3();
        write(file, SlimGlyphs.of(outlines, letter -> letter == 0 || written.containsKey(letter)));
        var meanings = new PDStream(document);
        write(meanings, meanings().getBytes(StandardCharsets.US_ASCII));
        getCOSObject().setItem(COSName.TO_UNICODE, meanings);
    }

    /// Which sign each letter means, for those who search and copy.
    private String meanings() {
        var text = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (var it : written.entrySet()) {
            text.append("1 beginbfchar\n<").append(hex(it.getKey())).append("> <");
            Character.toString(it.getValue()).chars().forEach(unit -> text.append(hex(unit)));
            text.append(">\nendbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "%04X", number);
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    /// Two are never the same: each belongs to its document.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
