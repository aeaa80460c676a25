package org.trackbook.report.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.trackbook.report.paper.Pen;
import org.trackbook.report.paper.Typeface;

/// The sheets on paper, as PDF: each day begins a page, and goes on where it must. What room is left is for notes by hand,
/// first below each talk, then at the foot.
final class DaySheetPaper {
    private static final float LEFT = 43;
    private static final float RIGHT = 552;
    private static final float TOP = 44;
    private static final float FOOT = 800;
    private static final float BOTTOM = 782;
    private static final float TIME = 50;
    private static final float ROOM = 112;
    private static final float GAP = 12;
    private static final float TICK = 15;
    private static final float INDENT = 14;
    private static final float PADDING = 5;
    private static final float WRITING = 18;
    private static final int MOST_WRITING = 4;
    private static final float BLACK = 0.1f;
    private static final float GREY = 0.38f;
    private static final float PALE = 0.78f;

    private final DaySheet sheet;
    private final SheetWords words;
    private final PDDocument document;
    private final Pen pen;
    private final Typeface regular;
    private final Typeface bold;
    private final List<String> feet = new ArrayList<>();
    private PDPage page = new PDPage();
    private float y;

    private DaySheetPaper(DaySheet sheet, SheetWords words, PDDocument document) throws IOException {
        this.sheet = sheet;
        this.words = words;
        this.document = document;
        pen = new Pen(sheet.language());
        regular = Typeface.of(document, "Inter-Regular");
        bold = Typeface.of(document, "Inter-SemiBold");
    }

    static byte[] bytes(DaySheet sheet, SheetWords words) {
        try (var document = new PDDocument()) {
            new DaySheetPaper(sheet, words, document).write();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write() throws IOException {
        var outline = new PDDocumentOutline();
        for (var at = 0; at < sheet.pages().size(); at++) {
            outline.addLast(bookmark(day(sheet.pages().get(at), at == 0), sheet.pages().get(at).heading()));
        }
        feet();
        regular.finish();
        bold.finish();
        var catalog = document.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setLanguage(sheet.language().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var facts = document.getDocumentInformation();
        facts.setTitle(Pen.clean(sheet.title()));
        facts.setCreator("Trackbook");
        // the same agenda gives the same bytes
        document.setDocumentId(0L);
    }

    private static PDOutlineItem bookmark(PDPage page, String heading) {
        var target = new PDPageFitDestination();
        target.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(target);
        return item;
    }

    private Pen.Style style(boolean strong, float size, float grey) {
        return new Pen.Style(strong ? bold : regular, size, grey);
    }

    /// Writes a day.
    ///
    /// @return its first page
    private PDPage day(DaySheet.Page day, boolean first) throws IOException {
        var blocks = new ArrayList<Block>();
        if (day.lines().isEmpty()) {
            blocks.add(sentence(words.say("none")));
        }
        day.lines().forEach(line -> blocks.add(switch (line) {
            case DaySheet.Talk talk -> new TalkBlock(talk);
            case DaySheet.Free free -> new FreeBlock(free);
        }));
        if (!day.shortList().isEmpty()) {
            blocks.add(heading(words.say("short")));
            day.shortList().forEach(talk -> blocks.add(new TalkBlock(talk)));
        }
        begin(day.heading());
        var start = page;
        try (var out = new PDPageContentStream(document, page)) {
            head(out, day, first);
        }
        var talks = (int) day.lines().stream().filter(DaySheet.Talk.class::isInstance).count();
        var height = blocks.stream().map(Block::height).reduce(0f, Float::sum);
        var left = BOTTOM - y - height;
        var writing = talks == 0 ? 0 : Math.clamp((long) (left * 0.8f / (talks * WRITING)), 0, MOST_WRITING);
        for (var at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            var below = block instanceof TalkBlock && at < day.lines().size() ? writing * WRITING : 0;
            var together = block.height() + (block instanceof HeadingBlock ? blocks.get(at + 1).height() : 0);
            if (y + together > BOTTOM) {
                begin(day.heading());
                try (var out = new PDPageContentStream(document, page)) {
                    headAgain(out, day);
                }
            }
            try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                block.draw(out, writing > 0 && below > 0 ? writing : 0);
            }
            y += block.height() + below;
        }
        try (var out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            notes(out);
        }
        return start;
    }

    private void begin(String heading) {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        feet.add(heading);
        y = TOP;
    }

    private void head(PDPageContentStream out, DaySheet.Page day, boolean first) throws IOException {
        line(out, sheet.title() + (sheet.where().isEmpty() ? "" : " · " + sheet.where()), style(false, 9, GREY), 1);
        line(out, day.heading(), style(true, 19, BLACK), 1);
        y += 2;
        line(out, day.main(), style(false, 10, BLACK), 2);
        if (first) {
            line(out, sheet.zone(), style(false, 9, GREY), 2);
        }
        y += 5;
        pen.rule(out, page, LEFT, RIGHT, y, 1.4f, BLACK);
    }

    private void headAgain(PDPageContentStream out, DaySheet.Page day) throws IOException {
        line(out, day.heading(), style(true, 11, BLACK), 1);
        y += 4;
        pen.rule(out, page, LEFT, RIGHT, y, 1.4f, BLACK);
    }

    private void line(PDPageContentStream out, String text, Pen.Style style, int most) throws IOException {
        for (var line : pen.lines(text, style, RIGHT - LEFT, most)) {
            y += style.line();
            pen.write(out, page, line, style, LEFT, y - style.size() * 0.28f);
        }
    }

    /// What is left of a page, if it is worth it.
    private void notes(PDPageContentStream out) throws IOException {
        if (BOTTOM - y < 4 * WRITING) {
            return;
        }
        y += 14;
        line(out, words.say("notes"), style(true, 10, BLACK), 1);
        for (var ruled = y + WRITING; ruled <= BOTTOM; ruled += WRITING) {
            pen.rule(out, page, LEFT, RIGHT, ruled, 0.4f, PALE);
        }
    }

    private void feet() throws IOException {
        var style = style(false, 8.5f, GREY);
        for (var at = 0; at < feet.size(); at++) {
            var foot = document.getPage(at);
            var number = words.say("page", Integer.toString(at + 1), Integer.toString(feet.size()));
            var width = pen.width(number, style);
            try (var out = new PDPageContentStream(document, foot, AppendMode.APPEND, true, true)) {
                var words = pen.lines(sheet.title() + " · " + feet.get(at), style, RIGHT - LEFT - width - GAP, 1);
                pen.write(out, foot, words.getFirst(), style, LEFT, FOOT);
                pen.write(out, foot, number, style, RIGHT - width, FOOT);
            }
        }
    }

    /// What is drawn in one piece.
    private sealed interface Block {
        float height();

        /// Draws it where the pen is.
        ///
        /// @param writing how many lines to write on by hand come below it
        void draw(PDPageContentStream out, int writing) throws IOException;
    }

    private HeadingBlock heading(String text) {
        return new HeadingBlock(text, style(true, 11, BLACK), 26);
    }

    private HeadingBlock sentence(String text) {
        return new HeadingBlock(text, style(false, 10, GREY), 34);
    }

    /// A line on its own.
    private final class HeadingBlock implements Block {
        private final String text;
        private final Pen.Style style;
        private final float height;

        HeadingBlock(String text, Pen.Style style, float height) {
            this.text = text;
            this.style = style;
            this.height = height;
        }

        @Override
        public float height() {
            return height;
        }

        @Override
        public void draw(PDPageContentStream out, int writing) throws IOException {
            pen.write(out, page, text, style, LEFT, y + height - 8);
        }
    }

    /// Time without a talk.
    private final class FreeBlock implements Block {
        private static final float HEIGHT = 19;
        private final DaySheet.Free free;

        FreeBlock(DaySheet.Free free) {
            this.free = free;
        }

        @Override
        public float height() {
            return HEIGHT;
        }

        @Override
        public void draw(PDPageContentStream out, int writing) throws IOException {
            var style = style(false, 9, GREY);
            pen.write(out, page, free.start() + "–" + free.end(), style, LEFT, y + 13);
            var line = pen.lines(free.words(), style, RIGHT - LEFT - TIME - GAP - TICK, 1);
            pen.write(out, page, line.isEmpty() ? "" : line.getFirst(), style, LEFT + TIME + GAP + TICK, y + 13);
            pen.rule(out, page, LEFT, RIGHT, y + HEIGHT, 0.4f, PALE);
        }
    }

    /// A talk: time, box to tick, title with what belongs to it, room.
    private final class TalkBlock implements Block {
        private final DaySheet.Talk talk;
        private final float left;
        private final List<Written> title = new ArrayList<>();
        private final List<Written> rest = new ArrayList<>();
        private final List<Written> room = new ArrayList<>();

        /// A line, with how it is written.
        private record Written(String text, Pen.Style style) {
        }

        TalkBlock(DaySheet.Talk talk) {
            this.talk = talk;
            var quiet = talk.mark() == DaySheet.Mark.BACKUP || talk.mark() == DaySheet.Mark.CANCELLED;
            left = LEFT + TIME + GAP + TICK + (talk.mark() == DaySheet.Mark.BACKUP ? INDENT : 0);
            var width = RIGHT - ROOM - GAP - left;
            var star = talk.mark() == DaySheet.Mark.STAR ? "★ " : "";
            add(title, star + talk.title(), style(!quiet, 10.5f, quiet ? GREY : BLACK), width, 4);
            add(rest, talk.people(), style(false, 9, GREY), width, 3);
            talk.remarks().forEach(remark -> add(rest, remark, style(false, 9, BLACK), width, 2));
            add(room, talk.room(), style(false, 9.5f, BLACK), ROOM, 3);
        }

        private void add(List<Written> lines, String text, Pen.Style style, float width, int most) {
            pen.lines(text, style, width, most).forEach(line -> lines.add(new Written(line, style)));
        }

        private static float height(List<Written> lines) {
            return lines.stream().map(it -> it.style().line()).reduce(0f, Float::sum);
        }

        @Override
        public float height() {
            return 2 * PADDING + Math.max(Math.max(height(title) + height(rest), height(room)), 26);
        }

        @Override
        public void draw(PDPageContentStream out, int writing) throws IOException {
            var top = y + PADDING;
            var start = style(true, 10.5f, BLACK);
            pen.write(out, page, talk.start(), start, LEFT, top + 11);
            pen.write(out, page, talk.end(), style(false, 9, GREY), LEFT, top + 23.5f);
            if (talk.mark() != DaySheet.Mark.CANCELLED) {
                pen.box(out, page, left - TICK, top + 3.2f, 8, GREY);
            }
            lines(out, title, left, top);
            lines(out, rest, left, top + height(title));
            lines(out, room, RIGHT - ROOM, top);
            strike(out, top);
            link(top);
            var foot = y + height();
            for (var line = 1; line <= writing; line++) {
                foot += WRITING;
                if (line < writing) {
                    pen.rule(out, page, left, RIGHT, foot, 0.4f, PALE);
                }
            }
            pen.rule(out, page, LEFT, RIGHT, foot, 0.5f, 0.6f);
        }

        private void lines(PDPageContentStream out, List<Written> lines, float x, float top) throws IOException {
            var at = top;
            for (var line : lines) {
                at += line.style().line();
                pen.write(out, page, line.text(), line.style(), x, at - line.style().size() * 0.28f);
            }
        }

        private void strike(PDPageContentStream out, float top) throws IOException {
            if (talk.mark() == DaySheet.Mark.CANCELLED) {
                for (var at = 0; at < title.size(); at++) {
                    var line = title.get(at);
                    var middle = top + (at + 1) * line.style().line() - line.style().size() * 0.62f;
                    pen.rule(out, page, left, left + pen.width(line.text(), line.style()), middle, 0.6f, GREY);
                }
            }
        }

        private void link(float top) throws IOException {
            if (talk.link().isPresent()) {
                var high = page.getMediaBox().getHeight();
                var action = new PDActionURI();
                action.setURI(talk.link().get());
                var link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(left, high - top - height(title), RIGHT - ROOM - GAP - left,
                        height(title)));
                var border = new PDBorderStyleDictionary();
                border.setWidth(0);
                link.setBorderStyle(border);
                link.setAction(action);
                page.getAnnotations().add(link);
            }
        }
    }
}
