package org.trackbook.report.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The sheets as one page of HTML that needs nothing else: no script, no picture, no address is asked. Printed, each day
/// begins a page.
final class DaySheetPage {
    /// Millimetres of a printed page, about, and what of them its heading takes, a talk, a title's further line, free
    /// time and a line to write on.
    private static final double PAGE = 258;
    private static final double HEADING = 28;
    private static final double TALK = 13.5;
    private static final double FURTHER = 4.5;
    private static final double FREE = 8;
    private static final double RULE = 7.7;
    /// So many letters of a title stand in a line.
    private static final int LETTERS = 56;
    private static final String STYLE = "/report/sheet.css";

    private final DaySheet sheet;
    private final SheetWords words;
    private final StringBuilder html = new StringBuilder();

    DaySheetPage(DaySheet sheet, SheetWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    String text() {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(sheet.language().toLanguageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", "", sheet.title());
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        for (var at = 0; at < sheet.pages().size(); at++) {
            day(sheet.pages().get(at), at == 0);
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void day(DaySheet.Page page, boolean first) {
        html.append("<section class=\"day\" id=\"day-").append(page.day()).append("\">\n<header>\n");
        element("p", "conference", sheet.title() + (sheet.where().isEmpty() ? "" : " · " + sheet.where()));
        element("h1", "", page.heading());
        if (!page.main().isEmpty()) {
            element("p", "main", page.main());
        }
        if (first) {
            element("p", "zone", sheet.zone());
        }
        html.append("</header>\n");
        if (page.lines().isEmpty()) {
            element("p", "none", words.say("none"));
        } else {
            lines(page.lines());
        }
        if (!page.shortList().isEmpty()) {
            element("h2", "", words.say("short"));
            lines(page.shortList());
        }
        var rules = rules(page);
        if (rules > 0) {
            element("h2", "notes", words.say("notes"));
            html.append("<div class=\"rule\"></div>\n".repeat(rules));
        }
        html.append("</section>\n");
    }

    /// Lines to write on by hand: as many as the talks leave room for, so that a day is a page.
    private static int rules(DaySheet.Page page) {
        var left = PAGE - HEADING - height(page.lines()) - height(page.shortList());
        return Math.max(0, (int) (left / RULE) - 1);
    }

    private static double height(List<? extends DaySheet.Line> lines) {
        return lines.stream().mapToDouble(line -> switch (line) {
            case DaySheet.Free _ -> FREE;
            case DaySheet.Talk talk ->
                TALK + FURTHER
                        * (Math.ceilDiv(Math.max(1, talk.title().length()), LETTERS) - 1 + talk.remarks().size());
        }).sum();
    }

    private void lines(List<? extends DaySheet.Line> lines) {
        html.append("<ol>\n");
        for (var line : lines) {
            switch (line) {
                case DaySheet.Talk talk -> talk(talk);
                case DaySheet.Free free -> {
                    begin("free", free);
                    element("p", "words", free.words());
                    html.append("</li>\n");
                }
            }
        }
        html.append("</ol>\n");
    }

    private void talk(DaySheet.Talk talk) {
        begin(talk.mark().name().toLowerCase(Locale.ROOT), talk);
        html.append("<div class=\"talk\">\n<p class=\"title\" dir=\"auto\">");
        html.append(talk.mark() == DaySheet.Mark.STAR ? "<span class=\"star\">★</span> " : "");
        talk.link().ifPresent(link -> html.append("<a href=\"").append(escaped(link)).append("\">"));
        html.append(escaped(talk.title())).append(talk.link().isPresent() ? "</a>" : "").append("</p>\n");
        if (!talk.people().isEmpty()) {
            element("p", "people", talk.people());
        }
        talk.remarks().forEach(remark -> element("p", "remark", remark));
        html.append("</div>\n");
        element("p", "place", talk.room());
        html.append("</li>\n");
    }

    private void begin(String kind, DaySheet.Line line) {
        html.append("<li class=\"").append(kind).append("\">\n<p class=\"time\"><b>").append(line.start())
                .append("</b> <span>").append(line.end()).append("</span></p>\n");
    }

    private void element(String name, String kind, String text) {
        html.append('<').append(name).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append('>')
                .append(escaped(text)).append("</").append(name).append(">\n");
    }

    /// Text as it can stand in an element or in quotes; signs that no page may hold are left out.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (Character.getType(sign) == Character.SURROGATE) {
                        escaped.append('\uFFFD');
                    } else if (sign == '\n' || sign == '\t' || !Character.isISOControl(sign)) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static String style() {
        try (var stream = DaySheetPage.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
