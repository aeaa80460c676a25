package org.trackbook.report.flavour;

import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.MarkdownWriter;

/// The flavour `jekyll`: a post with an excerpt, whose words Liquid leaves alone.
final class Jekyll {
    private static final String SITE = "{{ site.baseurl }}/";
    private static final String MORE = "<!--more-->";
    private static final String POST = "post";

    private Jekyll() {
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var folder = "assets/img/" + front.slug();
        var excerpt = Page.opening(report) > 0;
        var matter = new FrontMatter().text("layout", POST).text("title", front.title())
                .text("author", front.author()).bare("date", front.date().toString()).texts("tags", front.tags())
                .text("excerpt_separator", excerpt ? MORE : "")
                .extra(front, "title", "author", "date", "tags");
        return Page.of("_posts/" + front.date() + "-" + front.slug() + ".md", folder,
                Yaml.write(matter.filled(), Yaml.Lists.FLOW), (figure, name) -> photo(figure, folder + "/" + name))
                .in(Jekyll::manner)
                .guarded(Liquid::raw)
                .parted(excerpt ? MORE : "")
                .write(report);
    }

    /// Kramdown takes a backslash only before some signs.
    private static MarkdownWriter manner(MarkdownWriter writer) {
        return writer.forGithub().withEntities("&@");
    }

    private static String photo(Block.Figure figure, String path) {
        var words = Liquid.neutral(Page.picture(figure, path, Jekyll::manner));
        var target = words.indexOf("](" + path + ")");
        return words.substring(0, target + 2) + SITE + words.substring(target + 2);
    }
}
