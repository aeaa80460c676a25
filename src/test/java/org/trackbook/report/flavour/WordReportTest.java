package org.trackbook.report.flavour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.testkit.Weekend;

/// The report as a document of Word.
class WordReportTest {
    private static final Photos PHOTOS = file -> file.equals("pier.jpeg")
            ? Optional.of(PaperReportTest.photo())
            : Optional.empty();

    private static byte[] written(ReportKind kind) {
        return Renderer.file(Weekend.told(kind, Flavour.DOCX), Flavour.DOCX, PHOTOS);
    }

    private static String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(ReportKind.MANAGER)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyLineIsInTheDocument(ReportKind kind) throws IOException {
        var told = Weekend.told(kind, Flavour.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(written(kind)));
                var words = new XWPFWordExtractor(document)) {
            var text = letters(words.getText());
            Shape.lines(told.blocks()).map(WordReportTest::letters).filter(line -> line.length() < 30).forEach(
                    line -> assertTrue(text.contains(line), line + " in " + text));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("https?://\\S+", "").replaceAll("[^\\p{L}\\p{N}★☆]+", "");
    }

    @Test
    void headingsQuotesListsAndCaptionsHaveTheStylesOfWord() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(written(ReportKind.MANAGER)))) {
            var styles = document.getParagraphs().stream().map(it -> String.valueOf(it.getStyle())).distinct().toList();
            assertTrue(styles.containsAll(List.of("Title", "Heading1", "Heading2", "Quote", "ListBullet", "Caption")),
                    styles.toString());
            styles.stream().filter(it -> !it.equals("null")).forEach(
                    it -> assertTrue(document.getStyles().getStyle(it) != null, it));
            assertEquals("Harbour Days 2027: \"rope\" & lamps",
                    document.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void linksBoxesAndWordsForPhotosAreReal() throws IOException {
        var xml = part("word/document.xml");
        Xml.parse(xml);
        Xml.parse(part("word/styles.xml"));
        Xml.parse(part("word/numbering.xml"));
        assertTrue(xml.contains("w14:checkbox") && xml.contains("☐"), xml);
        assertTrue(xml.contains("descr=\"The &quot;pier&quot; at &lt;dawn"), xml);
        assertTrue(part("word/_rels/document.xml.rels").contains("https://bowline.example/"));
    }

    @Test
    void aBoxStandsForTheDotOfItsLine() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(written(ReportKind.MANAGER)))) {
            var tasks = document.getParagraphs().stream().filter(it -> it.getCTP().xmlText().contains("w14:checkbox"))
                    .map(it -> String.valueOf(it.getNumID())).distinct().toList();
            assertEquals(List.of("0"), tasks);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(written(ReportKind.MANAGER), written(ReportKind.MANAGER));
    }
}
