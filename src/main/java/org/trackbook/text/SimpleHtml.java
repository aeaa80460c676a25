package org.trackbook.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parses the tidy HTML that most schedules write (made of Markdown by a program), many times as fast as a parser that
/// is ready for everything. At the first sign of anything else it gives up, and the other one does it.
final class SimpleHtml {
    private static final int DEEPEST = 40;
    /// Nearly the only one that is written.
    private static final String HREF = "href";

    private static final int SLOTS = 64;
    /// By what [#slot] makes of their names; several may have one.
    private static final Known[][] KNOWN = known();

    private final String html;
    private final HtmlNode.Element body = new HtmlNode.Element(HtmlTag.of("body"));
    private final Deque<Open> around = new ArrayDeque<>();
    private Open open = new Open(body, Holds.BLOCKS);
    private boolean inLink;
    private int at;

    /// What an element may hold: blocks and lines, lines only, parts of a line, list items, or nothing.
    private enum Holds {
        BLOCKS, LINES, SPANS, ITEMS, NOTHING
    }

    private record Known(HtmlTag tag, Holds holds) {
    }

    private record Open(HtmlNode.Element element, Holds holds) {
    }

    private SimpleHtml(String html) {
        this.html = html;
    }

    private static Known[][] known() {
        var names = Map.of(Holds.SPANS, List.of("a", "em", "strong", "b", "i", "code"),
                Holds.LINES, List.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"),
                Holds.BLOCKS, List.of("li", "blockquote"),
                Holds.ITEMS, List.of("ul", "ol"),
                Holds.NOTHING, List.of("br", "hr"));
        var known = new Known[SLOTS][];
        Arrays.fill(known, new Known[0]);
        names.forEach((holds, all) -> all.forEach(name -> {
            var slot = slot(name, 0, name.length());
            known[slot] = Arrays.copyOf(known[slot], known[slot].length + 1);
            known[slot][known[slot].length - 1] = new Known(HtmlTag.of(name), holds);
        }));
        return known;
    }

    /// Looks a name up where it stands: texts have dozens.
    private static Optional<Known> known(String html, int from, int to) {
        for (var known : KNOWN[slot(html, from, to)]) {
            var name = known.tag().name();
            if (name.length() == to - from && html.startsWith(name, from)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static int slot(String text, int from, int to) {
        var slot = 0;
        for (var at = from; at < to; at++) {
            slot = slot * 31 + text.charAt(at);
        }
        return slot & (SLOTS - 1);
    }

    /// Parses it if it can.
    ///
    /// @return empty where the HTML is not simple
    static Optional<HtmlNode.Element> body(String html) {
        var simple = new SimpleHtml(html);
        return html.indexOf('\0') < 0 && simple.read() ? Optional.of(simple.body) : Optional.empty();
    }

    private boolean read() {
        while (at < html.length()) {
            var bracket = html.indexOf('<', at);
            var end = bracket < 0 ? html.length() : bracket;
            if (end > at && !text(html.substring(at, end))) {
                return false;
            }
            at = end;
            if (bracket >= 0 && !(html.startsWith("/", at + 1) ? close() : open())) {
                return false;
            }
        }
        return around.isEmpty();
    }

    private boolean text(String text) {
        if (open.holds() == Holds.ITEMS) {
            return text.isBlank();
        }
        open.element().add(new HtmlNode.Words(Entities.decoded(text, false)));
        return true;
    }

    private boolean close() {
        var name = open.element().name();
        var end = at + 2 + name.length();
        if (around.isEmpty() || !html.startsWith(name, at + 2) || !html.startsWith(">", end)) {
            return false;
        }
        inLink &= open.element().role() != HtmlTag.Role.LINK;
        open = around.pop();
        at = end + 1;
        return true;
    }

    private boolean open() {
        var end = at + 1;
        while (end < html.length() && isNameSign(html.charAt(end))) {
            end++;
        }
        var found = known(html, at + 1, end);
        if (found.isEmpty() || !mayHold(found.get())) {
            return false;
        }
        var known = found.get();
        var element = new HtmlNode.Element(known.tag());
        at = end;
        if (!attributes(element, known)) {
            return false;
        }
        open.element().add(element);
        if (known.holds() != Holds.NOTHING) {
            around.push(open);
            open = new Open(element, known.holds());
            inLink |= known.tag().role() == HtmlTag.Role.LINK;
        }
        return around.size() < DEEPEST;
    }

    private static boolean isNameSign(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '1' && sign <= '6');
    }

    /// What HTML would not mend: blocks in lines, links in links, items outside of lists are for the other parser.
    private boolean mayHold(Known inner) {
        var role = inner.tag().role();
        if (inner.holds() == Holds.SPANS || role == HtmlTag.Role.BREAK) {
            return open.holds() != Holds.ITEMS && !(role == HtmlTag.Role.LINK && inLink)
                    && !inner.tag().equals(open.element().tag());
        }
        return inner.tag().name().equals("li") ? open.holds() == Holds.ITEMS : open.holds() == Holds.BLOCKS;
    }

    /// `name="value"`, any number of times, then the end of the tag.
    private boolean attributes(HtmlNode.Element element, Known known) {
        while (at < html.length()) {
            var sign = html.charAt(at);
            if (sign == '>') {
                at++;
                return true;
            }
            if (sign == '/' && known.holds() == Holds.NOTHING && html.startsWith("/>", at)) {
                at += 2;
                return true;
            }
            if (sign != ' ') {
                return false;
            }
            at++;
            if (Character.isLetter(at < html.length() ? html.charAt(at) : ' ') && !attribute(element)) {
                return false;
            }
        }
        return false;
    }

    private boolean attribute(HtmlNode.Element element) {
        var equals = at;
        while (equals < html.length() && html.charAt(equals) >= 'a' && html.charAt(equals) <= 'z') {
            equals++;
        }
        var end = html.startsWith("=\"", equals) ? html.indexOf('"', equals + 2) : -1;
        if (end < 0) {
            return false;
        }
        var name = html.startsWith(HREF, at) && equals - at == HREF.length() ? HREF : html.substring(at, equals);
        element.attribute(name, Entities.decoded(html.substring(equals + 2, end), true));
        at = end + 1;
        return true;
    }
}
