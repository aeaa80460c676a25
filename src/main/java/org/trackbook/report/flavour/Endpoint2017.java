package org.trackbook.report.flavour;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.trackbook.report.Front;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// The flavour `endpoint-2017`: front matter in YAML, headings from the third level, photos as blocks of HTML.
final class Endpoint2017 {
    private static final DateTimeFormatter FOLDERS = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private Endpoint2017() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var folder = FOLDERS.format(front.date()) + "/" + front.slug();
        return Page.of(folder + ".html.md", folder, matter(front),
                (figure, name) -> photo(figure, "/blog/" + folder + "/" + name)).write(report);
    }

    static String matter(Front front) {
        return Yaml.write(new FrontMatter().text("author", front.author())
                .text("tags", String.join(", ", front.tags()))
                .text("title", front.title())
                .extra(front, "author", "tags", "title")
                .sorted()
                .filled(), Yaml.Lists.JSON);
    }

    private static String photo(Block.Figure figure, String address) {
        var caption = Span.plain(figure.caption());
        return "<div class=\"separator\" style=\"clear: both; text-align: center;\"><a href=\"" + address
                + "\" imageanchor=\"1\" style=\"margin-left: 1em; margin-right: 1em;\"><img "
                + (figure.alt().isEmpty() ? "" : "alt=\"" + Markup.text(figure.alt()) + "\" ")
                + "border=\"0\" height=\"" + figure.height() + "\" src=\"" + address + "\" width=\"" + figure.width()
                + "\"/></a></div>" + (caption.isEmpty() ? "" : "\n<small>" + Markup.text(caption) + "</small>");
    }
}
