package org.trackbook.report.flavour;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trackbook.report.Front;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;
import tools.jackson.databind.JsonNode;

/// The flavour `hugo`: a bundle, its front matter in YAML or TOML, and words in which Hugo finds no short codes.
final class Hugo {
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx",
            Locale.ROOT);
    private static final String MORE = "<!--more-->";
    private static final MarkdownWriter WRITER = new MarkdownWriter(Block.Figure::address);

    private Hugo() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var folder = "content/posts/" + front.slug();
        return Page.of(folder + "/index.md", folder, matter(report, front), Hugo::photo)
                .in(MarkdownWriter::forGithub)
                .readied(ShortCodes::inCode)
                .guarded(ShortCodes::escaped)
                .parted(MORE)
                .write(report);
    }

    private static String matter(Report.Told report, Front front) {
        var matter = new FrontMatter().text("title", front.title())
                .bare("date", RFC_3339.format(front.date().atStartOfDay(front.zone())))
                .yes("draft")
                .text("author", front.author())
                .texts("tags", front.tags())
                .text("summary", Head.summary(report))
                .extra(front, "title", "date", "author", "tags")
                .filled();
        return wantsToml(front) ? Toml.write(matter) : write(matter);
    }

    private static String write(Map<String, JsonNode> matter) {
        return Yaml.write(matter, Yaml.Lists.TALL);
    }

    private static boolean wantsToml(Front front) {
        return front.matter().filter(it -> it.path("format").asString("").equals("toml")).isPresent();
    }

    /// A photo with a caption is a figure, which Hugo has a short code for.
    private static String photo(Block.Figure figure, String name) {
        if (figure.caption().isEmpty()) {
            return ShortCodes.escaped(Page.picture(figure, name, MarkdownWriter::forGithub));
        }
        var caption = WRITER.forGithub().write(List.of(new Block.Paragraph(figure.caption())));
        return "{{< figure src=\"" + name + "\" alt=\"" + quoted(figure.alt()) + "\" caption=\"" + quoted(caption)
                + "\" >}}";
    }

    private static String quoted(String text) {
        return text.replace('\n', ' ').replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
