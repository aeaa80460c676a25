package org.trackbook.report.flavour;

import org.trackbook.report.Report;
import org.trackbook.text.MarkdownWriter;

/// The flavour `eleventy`: YAML, photos beside the page, and words that Liquid leaves alone.
final class Eleventy {
    private Eleventy() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var name = front.date() + "-" + front.slug();
        var matter = new FrontMatter().text("title", front.title()).text("author", front.author())
                .bare("date", front.date().toString()).texts("tags", front.tags())
                .text("description", Head.summary(report))
                .extra(front, "title", "author", "date", "tags");
        return Page.of("content/" + name + ".md", "content/" + name, Yaml.write(matter.filled(), Yaml.Lists.TALL),
                (figure, photo) -> Liquid.neutral(Page.picture(figure, name + "/" + photo,
                        MarkdownWriter::forGithub)))
                .in(MarkdownWriter::forGithub)
                .guarded(Liquid::raw)
                .write(report);
    }
}
