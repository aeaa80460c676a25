package org.trackbook.report.flavour;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// The flavour `endpoint-2017`: front matter in YAML, headings from the third level, photos as blocks of HTML.
final class Endpoint2017 {
    private static final DateTimeFormatter FOLDERS = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Endpoint2017() {
    }

    static Rendering render(Report.Told report) {
        var front = report.front();
        var folder = FOLDERS.format(front.date()) + "/" + front.slug();
        return Renderer.write(folder + ".html.md", FrontMatter.of(front), report.blocks(), folder,
                (figure, name) -> photo(figure, "/blog/" + folder + "/" + name), UnaryOperator.identity());
    }

    private static String photo(Block.Figure figure, String address) {
        var caption = Span.plain(figure.caption());
        return "<div class=\"separator\" style=\"clear: both; text-align: center;\"><a href=\"" + address
                + "\" imageanchor=\"1\" style=\"margin-left: 1em; margin-right: 1em;\"><img "
                + (figure.alt().isEmpty() ? "" : "alt=\"" + html(figure.alt()) + "\" ") + "border=\"0\" height=\""
                + figure.height() + "\" src=\"" + address + "\" width=\"" + figure.width() + "\"/></a></div>"
                + (caption.isEmpty() ? "" : "\n<small>" + html(caption) + "</small>");
    }

    private static String html(String text) {
        return text.codePoints().mapToObj(sign -> switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> Character.toString(sign);
        }).collect(Collectors.joining());
    }
}
