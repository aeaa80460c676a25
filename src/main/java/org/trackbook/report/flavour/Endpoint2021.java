package org.trackbook.report.flavour;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.trackbook.report.Report;

/// The flavour `endpoint-2021`: the month is a folder, the tags are a list, photos are Markdown.
final class Endpoint2021 {
    private static final DateTimeFormatter FOLDERS = DateTimeFormatter.ofPattern("uuuu/MM", Locale.ROOT);
    private static final String ISSUE = "github_issue_number";

    private Endpoint2021() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var folder = FOLDERS.format(front.date()) + "/" + front.slug();
        var page = Page.of(folder + ".md", folder, "",
                (figure, name) -> Page.picture(figure, "/blog/" + folder + "/" + name, UnaryOperator.identity()));
        var written = page.write(report);
        return new Rendering(written.path(), matter(report, written) + written.text(), written.photos());
    }

    private static String matter(Report.Told report, Rendering written) {
        var front = report.front();
        var matter = new FrontMatter().text("author", front.author()).text("title", front.title());
        matter.renamed(front, "gh_issue_number", ISSUE).texts("tags", front.tags())
                .bare("date", front.date().toString())
                .text("description", Head.summary(report));
        written.photos().stream().findFirst().ifPresent(photo -> matter.text("featured", "image_url",
                "/blog/" + photo.path()));
        return Yaml.write(matter.extra(front, "author", "title", "tags", "date").filled(), Yaml.Lists.TALL);
    }
}
