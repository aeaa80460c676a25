package org.trackbook.report.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Talk;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Talks;

class DaySheetPaperTest {
    @Test
    void aSheetHasTheWordsOfTheDay() throws IOException {
        try (var sheet = Loader.loadPDF(Weekend.files().paper())) {
            draw(sheet, "weekend");
            Golden.check(DaySheetPaperTest.class, "weekend.expected.txt", text(sheet));
        }
    }

    private static String text(PDDocument sheet) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n");
        return stripper.getText(sheet);
    }

    /// For somebody to look at.
    private static void draw(PDDocument sheet, String name) throws IOException {
        var folder = Path.of("target", "pictures");
        Files.createDirectories(folder);
        for (var at = 0; at < sheet.getNumberOfPages(); at++) {
            ImageIO.write(new PDFRenderer(sheet).renderImageWithDPI(at, 70), "png",
                    folder.resolve("sheet-" + name + "-" + (at + 1) + ".png").toFile());
        }
    }

    @Test
    void theSameAgendaGivesTheSameBytes() {
        assertArrayEquals(Weekend.files().paper(), Weekend.files().paper());
    }

    @Test
    void eachDayHasABookmarkAndEachTalkItsLink() throws IOException {
        var visit = Weekend.visit();
        var both = visit.withPlans(List.of(DayPlan.none(2).withTrack(Weekend.CONFERENCE.talks().getLast().track())));
        try (var sheet = Loader.loadPDF(new AgendaFiles(Weekend.CONFERENCE, both, Optional.empty(), Locale.ENGLISH)
                .paper())) {
            var bookmarks = new ArrayList<String>();
            for (var item : sheet.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle() + " on page "
                        + (sheet.getPages().indexOf(item.findDestinationPage(sheet)) + 1));
            }
            assertEquals(List.of("Saturday, 22 May 2027 on page 1", "Sunday, 23 May 2027 on page 2"), bookmarks);
            var links = new ArrayList<String>();
            for (var link : sheet.getPage(0).getAnnotations()) {
                if (link instanceof PDAnnotationLink it && it.getAction() instanceof PDActionURI action) {
                    links.add(action.getURI());
                }
            }
            assertEquals(List.of("https://example.org/tides"), links);
            assertEquals("Harbour Days 2027", sheet.getDocumentInformation().getTitle());
            assertEquals("en", sheet.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aLongDayGoesOnOverleafAndEachPageIsCounted() throws IOException {
        var talks = IntStream.range(0, 40).mapToObj(at -> Talks.titled(Talks.talk("t" + at, "Sea", 1,
                "%02d:%02d".formatted(9 + at / 4, at % 4 * 15), 15), "Talk number " + at, "Ada Quay"))
                .toArray(Talk[]::new);
        try (var sheet = Loader.loadPDF(starred(Talks.conference(talks)).paper())) {
            draw(sheet, "long");
            var text = text(sheet);
            assertEquals(3, sheet.getNumberOfPages());
            assertTrue(text.contains("1 of 3") && text.contains("3 of 3"), text);
            assertEquals(40, text.split("Talk number", -1).length - 1);
        }
    }

    private static AgendaFiles starred(Conference conference) {
        var ids = conference.talks().stream().map(Talk::id).collect(Collectors.toSet());
        return new AgendaFiles(conference,
                Visit.none(conference.id()).withPlans(List.of(DayPlan.none(1).withStarred(ids))),
                Optional.empty(), Locale.ENGLISH);
    }

    /// Whatever the computer has letters for.
    @Test
    void everyScriptIsFoundInTheTextWhetherItCanBeDrawnOrNot() throws IOException {
        var titles = List.of("Zażółć gęślą jaźń", "Ελληνικά ώτα", "Съешь ещё этих", "中文标题在这里", "日本語の題",
                "한국어 제목", "שלום עולם", "مرحبا بالعالم", "Emoji 😀 and 𝔉raktur", "Private \uE000 use");
        var talks = IntStream.range(0, titles.size()).mapToObj(at -> Talks.titled(
                Talks.talk("t" + at, "Sea", 1, "%02d:00".formatted(9 + at), 30), titles.get(at))).toArray(Talk[]::new);
        try (var sheet = Loader.loadPDF(starred(Talks.conference(talks)).paper())) {
            draw(sheet, "scripts");
            var stripper = new PDFTextStripper();
            var text = stripper.getText(sheet).replaceAll("\\s+", " ");
            var missing = titles.subList(0, 6).stream().filter(title -> !text.contains(title)).toList();
            assertEquals(List.of(), missing);
            assertTrue(text.contains("Emoji") && text.contains("😀"), text);
        }
    }

    @RepeatedTest(15)
    void whateverStandsInATalkThereIsASheet(RepetitionInfo run) throws IOException {
        var conference = new Hostile(new Random(run.getCurrentRepetition())).conference(8);
        try (var sheet = Loader.loadPDF(starred(conference).paper())) {
            if (run.getCurrentRepetition() == 1) {
                draw(sheet, "hostile");
            }
            var text = text(sheet);
            conference.talks().forEach(talk -> assertTrue(text.contains("%02d:00".formatted(
                    9 + conference.talks().indexOf(talk))), text));
            new PDFRenderer(sheet).renderImageWithDPI(0, 30);
        }
    }
}
