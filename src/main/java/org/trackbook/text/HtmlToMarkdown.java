package org.trackbook.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns what schedules publish as a talk's text into Markdown: HTML, HTML escaped twice, plain text, Markdown, and
/// mixtures of them. Plain text and Markdown pass through as they are.
public final class HtmlToMarkdown {
    /// What HTML knows and schedules use. All else in angle brackets (`<insert name here>`) is text.
    private static final Set<String> TAGS = Set.of("a", "abbr", "acronym", "address", "article", "aside", "audio", "b",
            "big", "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col", "colgroup", "dd",
            "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1",
            "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd",
            "label", "li", "link", "main", "mark", "meta", "nav", "noscript", "object", "ol", "p", "picture", "pre",
            "q", "s", "samp", "script", "section", "small", "source", "span", "strike", "strong", "style", "sub",
            "summary", "sup", "svg", "table", "tbody", "td", "template", "tfoot", "th", "thead", "time", "title", "tr",
            "tt", "u", "ul", "var", "video");

    private static final int LONGEST_ADDRESS = 500;

    private HtmlToMarkdown() {
    }

    public static String convert(String text) {
        if (text.isBlank()) {
            return "";
        }
        var bracket = text.indexOf('<');
        var ampersand = text.indexOf('&');
        if (bracket < 0 && ampersand < 0) {
            return asPublished(text);
        }
        if (bracket >= 0) {
            // tidy HTML is most of it, and found out by reading it
            var simple = SimpleHtml.body(text);
            if (simple.isPresent() || hasTag(text, bracket)) {
                return markdown(simple, text);
            }
        }
        var decoded = ampersand < 0 ? text : entities(text);
        // escaped twice: what was decoded once more is HTML, but a lone <p> in prose is talked about, not meant
        if (ampersand >= 0 && isMarkup(decoded)) {
            return markdown(SimpleHtml.body(decoded), decoded);
        }
        return asPublished(decoded.indexOf('<') < 0 ? decoded : withoutTags(decoded));
    }

    /// A text without mark-up, its entities decoded: `R&amp;D` is `R&D`.
    public static String entities(String text) {
        return Entities.decoded(text, true);
    }

    /// Line ends are mended and a common indentation goes: four blanks would make code of a paragraph.
    private static String asPublished(String text) {
        var lines = text.indexOf('\r') < 0 ? text : withLineFeeds(text);
        var mayBeIndented = lines.indexOf('\n') >= 0 && (lines.contains("\n ") || lines.contains("\n\t"));
        return (mayBeIndented ? lines.stripTrailing().stripIndent() : lines).strip();
    }

    private static String withLineFeeds(String text) {
        var lines = new StringBuilder(text.length());
        var done = 0;
        for (var at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
            lines.append(text, done, at);
            if (!text.startsWith("\n", at + 1)) {
                lines.append('\n');
            }
            done = at + 1;
        }
        return lines.append(text, done, text.length()).toString();
    }

    private static String markdown(Optional<HtmlNode.Element> simple, String html) {
        return new MarkdownMaker().document(simple.orElseGet(() -> HtmlNode.parsed(escapeUnknownTags(html))));
    }

    /// Whether it has a tag that HTML knows, from `from` on.
    private static boolean hasTag(String text, int from) {
        var last = text.lastIndexOf('>');
        for (var at = from; at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
            if (TAGS.contains(name(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarkup(String text) {
        var last = text.lastIndexOf('>');
        for (var at = text.indexOf('<'); at >= 0 && at < last; at = text.indexOf('<', at + 1)) {
            if ((text.startsWith("</", at) || text.regionMatches(true, at, "<br", 0, 3))
                    && TAGS.contains(name(text, at))) {
                return true;
            }
        }
        return false;
    }

    /// The name in the angle bracket at `bracket`, `""` where none follows.
    private static String name(String text, int bracket) {
        var from = text.startsWith("</", bracket) ? bracket + 2 : bracket + 1;
        var to = from;
        while (to < text.length() && to - from < 12 && isNameSign(text.charAt(to))) {
            to++;
        }
        var ends = to < text.length() && (text.charAt(to) == '>' || text.charAt(to) == '/'
                || Character.isWhitespace(text.charAt(to)));
        return ends ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNameSign(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    /// `<insert name here>` is what somebody wrote; a browser would swallow it. An element with an end of its own,
    /// known or not, is mark-up.
    private static String escapeUnknownTags(String html) {
        StringBuilder escaped = null;
        var ends = new HashMap<String, Integer>();
        var done = 0;
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            var name = name(html, at);
            if (TAGS.contains(name) || html.startsWith("<!", at) || html.startsWith("<?", at)
                    || (!name.isEmpty() && html.startsWith("</", at))) {
                continue;
            }
            if (!name.isEmpty() && ends.computeIfAbsent(name, it -> html.lastIndexOf("</" + it)) > at) {
                continue;
            }
            escaped = escaped == null ? new StringBuilder(html.length() + 16) : escaped;
            escaped.append(html, done, at).append("&lt;");
            done = at + 1;
        }
        return escaped == null ? html : escaped.append(html, done, html.length()).toString();
    }

    /// Markdown would take `<name>` for HTML and hide it; an address in angle brackets and code stay.
    private static String withoutTags(String text) {
        var result = new StringBuilder(text.length() + 8);
        var code = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            code ^= sign == '`';
            if (sign == '<' && !code && at + 1 < text.length() && isOpening(text.charAt(at + 1))
                    && !isAddress(text, at + 1)) {
                result.append('\\');
            }
            result.append(sign);
        }
        return result.toString();
    }

    private static boolean isOpening(char sign) {
        return Character.isLetter(sign) || sign == '/' || sign == '!' || sign == '?';
    }

    private static boolean isAddress(String text, int from) {
        var near = text.substring(from, Math.min(text.length(), from + LONGEST_ADDRESS));
        var end = near.indexOf('>');
        if (end < 0) {
            return false;
        }
        var inside = near.substring(0, end);
        return inside.indexOf(' ') < 0 && (inside.startsWith("http://") || inside.startsWith("https://")
                || inside.startsWith("mailto:") || inside.indexOf('@') > 0);
    }
}
