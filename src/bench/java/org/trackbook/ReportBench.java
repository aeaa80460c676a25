package org.trackbook;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Flavour;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Photo;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.report.Report;
import org.trackbook.report.flavour.Photos;
import org.trackbook.report.flavour.Renderer;

/// What it costs to tell a visit with 60 noted talks and 30 photos as Markdown, beside commonmark reading and writing the
/// same text, and 20 pages with 10 photos as PDF, beside PDFBox setting the same lines in a typeface that it has to cut out
/// of a larger file. Processor time of the thread.
public final class ReportBench {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 13);
    private static final List<String> WORDS = List.of("rope", "bowline", "harbour", "holds", "the", "of", "a", "and",
            "tide", "is", "it's", "**strong**", "*so*", "`code`", "[label](https://example.org/a_(b))", "\"quoted\"",
            "--", "Bareos", "what", "nobody", "expects");

    private ReportBench() {
    }

    public static void main(String[] args) throws IOException {
        var conference = conference();
        var visit = visit(conference, 60, 30, 60);
        var text = markdown(conference, visit).replaceAll("(?m)^!\\[.*\n.*\n", "");
        var parser = Parser.builder().build();
        var renderer = MarkdownRenderer.builder().build();
        System.out.printf("Markdown of %d notes and %d photos, %d signs%n", 60, 30, text.length());
        compare("telling and writing", () -> markdown(conference, visit), "commonmark, the same text",
                () -> renderer.render(parser.parse(text)), 1000);

        var photo = photo();
        Photos photos = _ -> Optional.of(photo);
        var long10 = visit(conference, 60, 10, 75);
        var told = told(conference, long10, Flavour.PDF);
        var bytes = Renderer.file(told, Flavour.PDF, photos);
        try (var document = Loader.loadPDF(bytes)) {
            System.out.printf("PDF of %d pages with 10 photos of %d kB%n", document.getNumberOfPages(),
                    photo.length / 1024);
            var lines = new PDFTextStripper().getText(document).lines().toList();
            compare("telling and setting",
                    () -> Renderer.file(told(conference, long10, Flavour.PDF), Flavour.PDF, photos),
                    "PDFBox, the same lines", () -> bare(lines, photo, document.getNumberOfPages()), 15);
        }
    }

    private static String markdown(Conference conference, Visit visit) {
        return Renderer.render(told(conference, visit, Flavour.PLAIN), Flavour.PLAIN).text();
    }

    private static Report.Told told(Conference conference, Visit visit, Flavour flavour) {
        return (Report.Told) Report.of(conference, visit, ReportKind.ARTICLE, flavour, TODAY, Set.of());
    }

    /// One after the other, so that both see the same machine.
    private static void compare(String ours, Supplier<?> our, String theirs, Supplier<?> their, int times) {
        var threads = ManagementFactory.getThreadMXBean();
        var costs = new double[2][times];
        for (var turn = -times; turn < times; turn++) {
            for (var which = 0; which < 2; which++) {
                var began = threads.getCurrentThreadCpuTime();
                var made = (which == 0 ? our : their).get();
                if (turn >= 0 && made != null) {
                    costs[which][turn] = (threads.getCurrentThreadCpuTime() - began) / 1e6;
                }
            }
        }
        Arrays.sort(costs[0]);
        Arrays.sort(costs[1]);
        for (var which = 0; which < 2; which++) {
            System.out.printf("  %-28s half within %6.1f ms, best tenth %6.1f%n", which == 0 ? ours : theirs,
                    costs[which][times / 2], costs[which][times / 10]);
        }
        System.out.printf("  ratio %.2f; %.2f%n", costs[0][times / 2] / costs[1][times / 2],
                costs[0][times / 10] / costs[1][times / 10]);
    }

    /// The same lines in the same typeface, on as many pages, with the photos.
    private static byte[] bare(List<String> lines, byte[] photo, int pages) {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, ReportBench.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), true);
            var each = lines.size() / pages + 1;
            for (var page = 0; page < pages; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var out = new PDPageContentStream(document, sheet)) {
                    var y = 780f;
                    for (var line : lines.subList(Math.min(lines.size(), page * each),
                            Math.min(lines.size(), (page + 1) * each))) {
                        out.beginText();
                        out.setFont(font, 10);
                        out.newLineAtOffset(70, y);
                        out.showText(line.replaceAll("[^\\x20-\\x7e]", "-"));
                        out.endText();
                        y -= 12;
                    }
                    out.drawImage(PDImageXObject.createFromByteArray(document, photo, "photo"), 70, 60, 200, 150);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(1280, 960, BufferedImage.TYPE_INT_RGB);
        var random = new Random(3);
        for (var y = 0; y < 960; y++) {
            for (var x = 0; x < 1280; x++) {
                image.setRGB(x, y, (x / 5 << 16) + (y / 4 << 8) + random.nextInt(24));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    static Conference conference() {
        var start = LocalDate.of(2027, 2, 6).atTime(9, 0).atZone(ZONE).toInstant();
        var days = new ArrayList<Day>();
        var talks = new ArrayList<Talk>();
        for (var day = 1; day <= 2; day++) {
            var morning = start.plus(Duration.ofDays(day - 1L));
            days.add(new Day(day, LocalDate.of(2027, 2, 5 + day), morning, morning.plus(Duration.ofDays(1))));
            for (var at = 0; at < 32; at++) {
                talks.add(new Talk(new TalkId("t" + day + "-" + at), Optional.empty(), Kind.TALK, Status.PLANNED, day,
                        new Slot(morning.plus(Duration.ofMinutes(15L * at)), Duration.ofMinutes(15)),
                        "A talk about rope, number " + at, Optional.of(new Room("Hall")),
                        Optional.of(new Track("Main")),
                        List.of(new Person("Ada Rope" + at), new Person("Zoë Quay" + day)),
                        new Text("", "", "", "en", "", List.of(), List.of(), List.of(), "", "", "")));
            }
        }
        return new Conference(ConferenceId.of("Generated"), "Generated", "Hall", "Brussels",
                new Zone(ZONE, ZoneSource.SCHEDULE), "1", days, List.of(new Room("Hall")), talks);
    }

    /// A visit with so many notes, each of two paragraphs of so many words, with names, and photos behind the first ones.
    static Visit visit(Conference conference, int notes, int photos, int words) {
        var random = new Random(11);
        var all = new ArrayList<Note>();
        var pictures = new ArrayList<Photo>();
        for (var at = 0; at < notes; at++) {
            var talk = conference.talks().get(at);
            var text = talk.speakers().getFirst().value() + " said " + sentence(random, words) + "\n\n"
                    + sentence(random, words) + (at % 4 == 0
                            ? "\n\n- " + sentence(random, 8) + "\n- "
                                    + sentence(random, 8)
                            : "");
            var id = new NoteId("n" + at);
            all.add(new Note(id, About.talk(talk.id()), text, Optional.empty(), Optional.of(Instant.EPOCH),
                    Optional.of(Instant.EPOCH), false, List.of()));
            if (at < photos) {
                pictures.add(new Photo("p" + at, "p" + at + ".jpeg", Optional.empty(), 1280, 960, "What is seen",
                        Optional.of("A caption"), Optional.empty(), Optional.empty(), Optional.of(id), Optional.empty(),
                        Optional.empty()));
            }
        }
        var empty = Visit.none(conference.id());
        return new Visit(empty.conference(), Optional.of("Ann"), Map.of(), List.of(), List.of(), Set.of(), all,
                List.of(),
                List.of(), List.of(), List.of(), empty.trip(),
                List.of(new Term("Bareos", Optional.of("https://www.bareos.example/"), false)), pictures,
                empty.report(), Map.of());
    }

    private static String sentence(Random random, int words) {
        var text = new StringBuilder();
        for (var at = 0; at < words; at++) {
            text.append(at == 0 ? "" : " ")
                    .append(WORDS.get(random.nextInt(random.nextInt(3) == 0 ? WORDS.size() : 10)));
        }
        return text + ".";
    }
}
