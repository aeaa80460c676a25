package org.trackbook.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an element of HTML is for, found once for each name.
///
/// @param name in lower case
record HtmlTag(String name, Role role) {
    private static final Map<String, HtmlTag> KNOWN = known();

    /// How Markdown writes it: within a line, as a block (`BLOCK` has no meaning of its own), as a mark on words of a line,
    /// or not at all, because no reader would see what it holds.
    enum Role {
        INLINE, BLOCK, HEADING, BULLETS, NUMBERS, VERBATIM, RULE, TABLE, QUOTE, TERM, STRONG, EMPHASIS, STRUCK, CODE, LINK, IMAGE, BREAK, DROPPED;

        boolean isBlock() {
            return compareTo(BLOCK) >= 0 && compareTo(TERM) <= 0;
        }
    }

    static HtmlTag of(String name) {
        var known = KNOWN.get(name);
        return known == null ? new HtmlTag(name, Role.INLINE) : known;
    }

    private static Map<String, HtmlTag> known() {
        var roles = Map.ofEntries(
                Map.entry(Role.BLOCK, List.of("address", "article", "aside", "body", "caption", "center", "dd",
                        "details", "div", "dl", "figcaption", "figure", "footer", "form", "header", "html", "li",
                        "main", "nav", "p", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr")),
                Map.entry(Role.HEADING, List.of("h1", "h2", "h3", "h4", "h5", "h6")),
                Map.entry(Role.BULLETS, List.of("ul")),
                Map.entry(Role.NUMBERS, List.of("ol")),
                Map.entry(Role.VERBATIM, List.of("pre")),
                Map.entry(Role.RULE, List.of("hr")),
                Map.entry(Role.TABLE, List.of("table")),
                Map.entry(Role.QUOTE, List.of("blockquote")),
                Map.entry(Role.TERM, List.of("dt")),
                Map.entry(Role.STRONG, List.of("strong", "b")),
                Map.entry(Role.EMPHASIS, List.of("em", "i", "cite", "dfn", "var")),
                Map.entry(Role.STRUCK, List.of("del", "s", "strike")),
                Map.entry(Role.CODE, List.of("code", "tt", "kbd", "samp")),
                Map.entry(Role.LINK, List.of("a")),
                Map.entry(Role.IMAGE, List.of("img")),
                Map.entry(Role.BREAK, List.of("br")),
                Map.entry(Role.DROPPED, List.of("script", "style", "head", "title", "template", "iframe", "object",
                        "svg", "link", "meta", "col", "colgroup", "input", "button", "source")));
        var known = new HashMap<String, HtmlTag>();
        roles.forEach((role, names) -> names.forEach(name -> known.put(name, new HtmlTag(name, role))));
        return Map.copyOf(known);
    }
}
