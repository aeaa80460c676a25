package org.trackbook.report.flavour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.trackbook.model.Section;
import org.trackbook.report.Levels;
import org.trackbook.report.Part;
import org.trackbook.report.Report;
import org.trackbook.report.paper.Pen;
import org.trackbook.text.Block;

/// The flavour `pdf`: the report on A4, with bookmarks, links that lead somewhere and its letters in it.
final class PaperReport {
    private final Report.Told report;
    private final PaperBlocks blocks;

    private PaperReport(Report.Told report, PaperBlocks blocks) {
        this.report = report;
        this.blocks = blocks;
    }

    static byte[] bytes(Report.Told report, Photos photos) {
        var language = Locale.forLanguageTag(report.front().language().replace('_', '-'));
        try (var document = new PDDocument()) {
            var paper = new Paper(document, language);
            new PaperReport(report, new PaperBlocks(paper, photos)).write();
            paper.finish(Pen.clean(report.front().title()));
            about(document, report, language);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void about(PDDocument document, Report.Told report, Locale language) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var facts = document.getDocumentInformation();
        facts.setTitle(Pen.clean(report.front().title()));
        report.front().author().ifPresent(author -> facts.setAuthor(Pen.clean(author)));
        facts.setKeywords(Pen.clean(String.join(", ", report.front().tags())));
        facts.setCreator("Trackbook");
        // the same report gives the same bytes
        document.setDocumentId(0L);
    }

    private void write() throws IOException {
        blocks.title(Head.title(report.front()));
        if (report.front().facts().isEmpty()) {
            blocks.by(Head.line(report.front()));
        } else {
            blocks.facts(report.front().facts());
        }
        for (var part : report.parts()) {
            part(part);
        }
    }

    private void part(Part part) throws IOException {
        var all = Levels.shifted(part.blocks(), -1);
        var headed = part.heading().isPresent() ? 1 : 0;
        blocks.write(all.subList(0, headed));
        if (part.section() == Section.SESSIONS && report.strip().isPresent()) {
            blocks.strip(report.strip().get(), report.front().language());
        }
        List<Block> rest = all.subList(headed, all.size());
        blocks.write(rest);
    }
}
