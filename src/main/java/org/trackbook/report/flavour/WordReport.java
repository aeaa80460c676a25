package org.trackbook.report.flavour;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.trackbook.report.Levels;
import org.trackbook.report.Report;

/// The flavour `docx`: a document of Word with its styles, links, captions and words for those who do not see its photos.
final class WordReport {
    /// The first instant that a zip can tell.
    private static final long EPOCH = 315_619_200_000L;

    private WordReport() {
    }

    static byte[] bytes(Report.Told report, Photos photos) {
        try (var document = new XWPFDocument()) {
            WordStyles.in(document);
            about(document, report);
            var blocks = new WordBlocks(document, photos);
            blocks.line(WordStyles.TITLE, Head.title(report.front()));
            if (report.front().facts().isEmpty()) {
                blocks.line(WordStyles.SUBTITLE, Head.line(report.front()));
            } else {
                blocks.facts(report.front().facts());
            }
            report.parts().forEach(part -> blocks.part(report, part, Levels.shifted(part.blocks(), -2)));
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return still(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void about(XWPFDocument document, Report.Told report) {
        var front = report.front();
        var facts = document.getProperties().getCoreProperties();
        facts.setTitle(Markup.known(front.title()));
        facts.setCreator(Markup.known(front.author().orElse("")));
        facts.setKeywords(Markup.known(String.join(", ", front.tags())));
        var date = front.date() + "T00:00:00Z";
        try {
            facts.setCreated(date);
            facts.setModified(date);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        document.getProperties().getExtendedProperties().setApplication("Trackbook");
    }

    /// The same file whenever it is written: its parts tell no time.
    private static byte[] still(byte[] docx) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTime(EPOCH);
                out.putNextEntry(entry);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
