package org.trackbook.report.flavour;

import java.util.stream.Collectors;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Blocks as HTML of our own: boxes to tick, no picture from elsewhere.
class Fragment extends Xhtml {
    @Override
    String figure(Block.Figure figure) {
        return element("p", "", "[" + Markup.text(figure.alt()) + "]"
                + (figure.caption().isEmpty() ? "" : " " + line(figure.caption())));
    }

    @Override
    String tasks(Block.Bullets list) {
        var items = list.items().stream().map(item -> item.done()
                .map(done -> element("li", " class=\"task\"", "<input type=\"checkbox\" disabled=\"disabled\""
                        + (done ? " checked=\"checked\"" : "") + "/> " + item(item.blocks())))
                .orElseGet(() -> element("li", "", item(item.blocks()))))
                .collect(Collectors.joining("\n"));
        return element(list.ordered() ? "ol" : "ul", "", "\n" + items + "\n");
    }

    @Override
    String code(Block.Code code) {
        return element("pre", "", element("code", language(code).map(it -> attribute("class", "language-" + it))
                .orElse(""), Markup.text(code.text())));
    }

    /// A page that is whole asks for nothing: somebody else's picture is a link to it.
    @Override
    String picture(Span.Picture picture) {
        return link(Markup.text(picture.alt().isBlank() ? picture.url() : picture.alt()), picture.url(),
                picture.title());
    }
}
