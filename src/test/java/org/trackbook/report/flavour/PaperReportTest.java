package org.trackbook.report.flavour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.report.Report;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.HostileVisits;
import org.trackbook.testkit.Weekend;

/// The report as PDF.
class PaperReportTest {
    static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static final Photos PHOTOS = file -> file.equals("pier.jpeg") ? Optional.of(photo()) : Optional.empty();

    private static byte[] manager() {
        return Renderer.file(Weekend.told(ReportKind.MANAGER, Flavour.PDF), Flavour.PDF, PHOTOS);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}★☆]+", "");
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyWordIsOnPaperInItsOrder(ReportKind kind) throws IOException {
        var told = Weekend.told(kind, Flavour.PDF);
        try (var document = Loader.loadPDF(Renderer.file(told, Flavour.PDF, PHOTOS))) {
            var text = letters(new PDFTextStripper().getText(document));
            Shape.lines(told.blocks()).map(PaperReportTest::letters).filter(line -> line.length() < 40).forEach(
                    line -> assertTrue(text.contains(line), line + " in " + text));
            assertTrue(text.contains("МарияИвановна") && text.contains("王小明"), text);
        }
    }

    @Test
    void headingsAreBookmarksAndLinksLeadSomewhere() throws IOException {
        try (var document = Loader.loadPDF(manager())) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(it -> titles.add(it.getTitle()));
            assertTrue(titles.containsAll(List.of("Summary", "Day 1: Rope & lamps", "Recommendation")), titles
                    .toString());
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var it : page.getAnnotations()) {
                    links.add(((PDActionURI) ((PDAnnotationLink) it).getAction()).getURI());
                }
            }
            assertTrue(
                    links.containsAll(List.of("https://bowline.example/", "https://harbour.example/sails/talk.webm")),
                    links.toString());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void whoHasItReadHearsHeadingsListsAndWhatPhotosShow() throws IOException {
        try (var document = Loader.loadPDF(manager())) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            var parts = new ArrayList<PDStructureElement>();
            parts(catalog.getStructureTreeRoot(), parts);
            var types = parts.stream().map(PDStructureElement::getStructureType).toList();
            assertEquals("Document", types.getFirst());
            assertEquals("H1", types.get(1));
            assertTrue(
                    types.containsAll(List.of("H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link",
                            "Figure", "Caption", "BlockQuote")),
                    types.toString());
            var said = parts.stream().filter(it -> it.getStructureType().equals("Figure"))
                    .map(PDStructureElement::getAlternateDescription).toList();
            assertTrue(said.contains("The \"pier\" at <dawn>"), said.toString());
            assertTrue(said.stream().noneMatch(it -> it == null || it.isBlank()), said.toString());
            assertTrue(parts.stream().anyMatch(it -> "☐".equals(it.getAlternateDescription())), "a box to tick");
        }
    }

    private static void parts(PDStructureNode node, List<PDStructureElement> parts) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement part) {
                parts.add(part);
                parts(part, parts);
            }
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(manager(), manager());
    }

    @Test
    void anyVisitGivesAPaperAndADocument() {
        for (var seed = 0L; seed < 12; seed++) {
            var visits = new HostileVisits(seed);
            var conference = visits.conference();
            if (Report.of(conference, visits.visit(conference), ReportKind.MANAGER, Flavour.PDF, Articles.TODAY,
                    Set.of()) instanceof Report.Told told) {
                assertTrue(Renderer.file(told, Flavour.PDF, Photos.NONE).length > 0, "seed " + seed);
                assertTrue(Renderer.file(told, Flavour.DOCX, Photos.NONE).length > 0, "seed " + seed);
            }
        }
    }
}
