package org.trackbook.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/// Parses the tidy HTML that most schedules write (made of Markdown by a program), three times as fast as a parser that
/// is ready for everything. At the first sign of anything else it gives up, and the other one does it.
final class SimpleHtml {
    private static final Set<String> INLINE = Set.of("a", "em", "strong", "b", "i", "code");
    /// Holds lines only.
    private static final Set<String> LINES = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre");
    /// Holds blocks and lines.
    private static final Set<String> CONTAINERS = Set.of("body", "li", "blockquote");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final int DEEPEST = 40;

    private static final Map<String, Tag> TAGS = tags();

    private final String html;
    private final Element body = new Element(tag("body"), "");
    private Element open = body;
    private String openName = "body";
    private int depth;
    private int at;

    private SimpleHtml(String html) {
        this.html = html;
    }

    private static Map<String, Tag> tags() {
        var tags = new HashMap<String, Tag>();
        Stream.of(INLINE, LINES, CONTAINERS, LISTS, EMPTY)
                .flatMap(Set::stream)
                .forEach(name -> tags.put(name, Tag.valueOf(name)));
        return tags;
    }

    private static Tag tag(String name) {
        var tag = TAGS.get(name);
        if (tag == null) {
            throw new IllegalArgumentException("no simple tag: " + name);
        }
        return tag;
    }

    /// Parses it if it can.
    ///
    /// @return empty where the HTML is not simple
    static Optional<Element> body(String html) {
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
            if (bracket >= 0 && !(html.startsWith("</", at) ? close() : open())) {
                return false;
            }
        }
        return depth == 0;
    }

    private boolean text(String text) {
        if (LISTS.contains(openName)) {
            return text.isBlank();
        }
        open.appendChild(new TextNode(Entities.decoded(text, false)));
        return true;
    }

    private boolean close() {
        if (!html.startsWith(openName, at + 2) || depth == 0) {
            return false;
        }
        var end = at + 2 + openName.length();
        if (end >= html.length() || html.charAt(end) != '>') {
            return false;
        }
        var parent = open.parent();
        if (parent == null) {
            return false;
        }
        open = parent;
        openName = parent.normalName();
        depth--;
        at = end + 1;
        return true;
    }

    private boolean open() {
        var end = at + 1;
        while (end < html.length() && isNameSign(html.charAt(end))) {
            end++;
        }
        var name = html.substring(at + 1, end);
        if (!TAGS.containsKey(name) || name.equals("body") || !mayHold(name)) {
            return false;
        }
        var element = new Element(tag(name), "");
        at = end;
        if (!attributes(element, name)) {
            return false;
        }
        open.appendChild(element);
        if (!EMPTY.contains(name)) {
            open = element;
            openName = name;
            depth++;
        }
        return depth < DEEPEST;
    }

    private static boolean isNameSign(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '1' && sign <= '6');
    }

    /// What HTML would not mend: blocks in lines, links in links, items outside of lists are for the other parser.
    private boolean mayHold(String name) {
        if (INLINE.contains(name) || name.equals("br")) {
            return !LISTS.contains(openName) && !(name.equals("a") && isInLink()) && !name.equals(openName);
        }
        if (name.equals("li")) {
            return LISTS.contains(openName);
        }
        return CONTAINERS.contains(openName);
    }

    private boolean isInLink() {
        for (var element = open; element != null; element = element.parent()) {
            if (element.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    /// `name="value"`, any number of times, then the end of the tag.
    private boolean attributes(Element element, String name) {
        while (at < html.length()) {
            var sign = html.charAt(at);
            if (sign == '>') {
                at++;
                return true;
            }
            if (sign == '/' && EMPTY.contains(name) && html.startsWith("/>", at)) {
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

    private boolean attribute(Element element) {
        var equals = html.indexOf("=\"", at);
        var end = equals < 0 ? -1 : html.indexOf('"', equals + 2);
        if (end < 0) {
            return false;
        }
        var key = html.substring(at, equals);
        for (var sign = 0; sign < key.length(); sign++) {
            if (key.charAt(sign) < 'a' || key.charAt(sign) > 'z') {
                return false;
            }
        }
        element.attr(key, Entities.decoded(html.substring(equals + 2, end), true));
        at = end + 1;
        return true;
    }
}
