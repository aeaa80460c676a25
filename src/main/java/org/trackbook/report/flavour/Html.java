package org.trackbook.report.flavour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.trackbook.model.Section;
import org.trackbook.report.Front;
import org.trackbook.report.Levels;
import org.trackbook.report.Part;
import org.trackbook.report.Report;
import org.trackbook.text.Block;

/// The flavour `html`: one file that needs nothing else, with its photos in it and a style for paper.
final class Html extends Fragment {
    private static final String STYLE = "/report/report.css";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Photos photos;

    private Html(Photos photos) {
        this.photos = photos;
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        return new Rendering(front.file().orElse(front.slug() + ".html"), new Html(photos).page(report), List.of());
    }

    /// The words alone, to be pasted where text is rich.
    static String fragment(Report.Told report) {
        var words = new Fragment();
        return element("h1", "", words.line(Head.title(report.front()))) + "\n"
                + words.blocks(Levels.shifted(Head.body(report), -1));
    }

    private String page(Report.Told report) {
        var front = report.front();
        var language = Markup.text(front.language());
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + meta("viewport", "width=device-width, initial-scale=1")
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\"/>\n"
                + element("title", "", Markup.text(front.title())) + "\n"
                + front.author().map(author -> meta("author", author)).orElse("")
                + meta("date", front.date().toString())
                + (front.tags().isEmpty() ? "" : meta("keywords", String.join(", ", front.tags())))
                + Head.summary(report).map(summary -> meta("description", summary)).orElse("")
                + "<style>\n" + style() + "</style>\n</head>\n<body>\n<article lang=\"" + language + "\">\n"
                + head(front) + report.parts().stream().map(part -> part(report, part)).collect(Collectors.joining())
                + "</article>\n</body>\n</html>\n";
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\"" + attribute("content", content) + "/>\n";
    }

    private String head(Front front) {
        return "<header>\n" + element("h1", "", line(Head.title(front))) + "\n"
                + Head.table(front.facts()).map(table -> facts(front.facts()))
                        .orElseGet(() -> element("p", " class=\"by\"", line(Head.line(front))))
                + "\n</header>\n";
    }

    private static String facts(List<Front.Fact> facts) {
        return element("table", " class=\"facts\"", element("tbody", "", facts.stream()
                .map(fact -> element("tr", "", element("th", " scope=\"row\"", Markup.text(fact.label()))
                        + element("td", "", Markup.text(fact.value()))))
                .collect(Collectors.joining("\n"))));
    }

    private String part(Report.Told report, Part part) {
        var blocks = Levels.shifted(part.blocks(), -1);
        var strip = report.strip().filter(_ -> part.section() == Section.SESSIONS);
        var headed = part.heading().isPresent() ? 1 : 0;
        return element("section", attribute("class", part.section().word()), "\n" + blocks(blocks.subList(0, headed))
                + strip.map(it -> new StripDrawing(it, report.front().language()).svg()).orElse("")
                + "\n" + blocks(blocks.subList(headed, blocks.size())) + "\n") + "\n";
    }

    @Override
    String figure(Block.Figure figure) {
        var size = " width=\"" + figure.width() + "\" height=\"" + figure.height() + "\"";
        var picture = photos.bytes(figure.address())
                .map(bytes -> "<img alt=\"" + Markup.text(figure.alt()) + "\" src=\"data:" + type(bytes) + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes) + "\"" + size + "/>")
                .orElseGet(() -> element("span", " class=\"photo\"", Markup.text(figure.alt())));
        return element("figure", "", picture + (figure.caption().isEmpty()
                ? ""
                : element("figcaption", "", line(figure.caption()))));
    }

    /// What a picture's first bytes say it is.
    static String type(byte[] bytes) {
        return switch (bytes.length == 0 ? 0 : bytes[0] & 0xff) {
            case 0x89 -> "image/png";
            case 'G' -> "image/gif";
            default -> "image/jpeg";
        };
    }

    private static String style() {
        try (var stream = Html.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("the style is missing: " + STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
