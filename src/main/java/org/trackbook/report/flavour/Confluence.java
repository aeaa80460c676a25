package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trackbook.report.Front;
import org.trackbook.report.Levels;
import org.trackbook.report.Report;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// The flavour `confluence`: the storage format of a wiki page, a table of facts at its head, photos as attachments.
final class Confluence extends Xhtml {
    private final List<Rendering.Picture> photos = new ArrayList<>();
    private final String folder;
    private int tasks;

    private Confluence(String folder) {
        this.folder = folder;
    }

    static Rendering render(Report.Told report, Photos photos) {
        var front = report.front();
        var page = new Confluence(front.slug());
        var text = page.facts(Head.facts(front)) + "\n" + page.blocks(Levels.shifted(report.blocks(), -1)) + "\n";
        return new Rendering(front.file().orElse(front.slug() + ".xhtml"), text, page.photos);
    }

    private String facts(List<Front.Fact> facts) {
        return element("table", "", element("tbody", "", facts.stream()
                .map(fact -> element("tr", "", element("th", "", Markup.text(fact.label()))
                        + element("td", "", Markup.text(fact.value()))))
                .collect(Collectors.joining("\n"))));
    }

    @Override
    String figure(Block.Figure figure) {
        var name = "image-" + photos.size() + ending(figure.address());
        photos.add(new Rendering.Picture(figure.address(), folder + "/" + name));
        var caption = figure.caption().isEmpty()
                ? ""
                : element("ac:caption", "", element("p", "", line(figure.caption())));
        return element("ac:image", attribute("ac:alt", figure.alt()),
                "<ri:attachment ri:filename=\"" + name + "\"/>" + caption);
    }

    private static String ending(String file) {
        var dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot).replaceAll("[^A-Za-z0-9.]", "");
    }

    /// A task of several paragraphs keeps them; a line among tasks that is none stands in a list of its own.
    @Override
    String tasks(Block.Bullets list) {
        var written = new StringBuilder();
        for (var item : list.items()) {
            written.append(written.isEmpty() ? "" : "\n").append(item.done()
                    .map(done -> element("ac:task-list", "", element("ac:task", "",
                            element("ac:task-id", "", String.valueOf(++tasks))
                                    + element("ac:task-status", "", done ? "complete" : "incomplete")
                                    + element("ac:task-body", "", item(item.blocks())))))
                    .orElseGet(() -> element("ul", "", element("li", "", item(item.blocks())))));
        }
        return written.toString().replace("</ac:task-list>\n<ac:task-list>", "\n");
    }

    @Override
    String code(Block.Code code) {
        var language = language(code).map(it -> element("ac:parameter", " ac:name=\"language\"", Markup.text(it)))
                .orElse("");
        return element("ac:structured-macro", " ac:name=\"code\"", language + element("ac:plain-text-body", "",
                "<![CDATA[" + plain(code.text()).replace("]]>", "]]]]><![CDATA[>") + "]]>"));
    }

    /// Signs that XML does not know are left out.
    private static String plain(String text) {
        return Markup.text(text).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;",
                "&");
    }

    @Override
    String picture(Span.Picture picture) {
        return Markup.leadsSomewhere(picture.url())
                ? element("ac:image", attribute("ac:alt", picture.alt()),
                        "<ri:url ri:value=\"" + Markup.text(picture.url()) + "\"/>")
                : Markup.text(picture.alt().isBlank() ? picture.url() : picture.alt());
    }
}
