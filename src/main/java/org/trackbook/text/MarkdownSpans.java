package org.trackbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trackbook.text.HtmlNode.Element;

/// Writes what stands within lines as Markdown, and escapes what Markdown would take for its own signs.
final class MarkdownSpans {
    /// Stand in the text being written, where HTML has a line break and the end of a paragraph.
    private static final char BREAK = '\uE000';
    private static final char END = '\uE001';

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F]+");

    /// The longest name of an entity is shorter.
    private static final int LONGEST_ENTITY = 33;

    /// Nearly all that stands between two tags is shorter.
    private static final int ROOM = 256;

    private static final boolean[] PLAIN = plain();

    private final boolean loose;
    private final StringBuilder out;
    private boolean strong;
    private boolean emphasised;
    private boolean linked;
    /// Of the text that is being looked at.
    private char[] signs = {};

    /// @param out empty, and empty again after [#clear]
    MarkdownSpans(boolean loose, StringBuilder out) {
        this.loose = loose;
        this.out = out;
    }

    /// All of an element in one line.
    static String line(Element element) {
        var spans = new MarkdownSpans(false, new StringBuilder());
        spans.addChildren(element);
        return inOneLine(spans.paragraphs());
    }

    void clear() {
        out.setLength(0);
    }

    /// What was added so far, as paragraphs.
    List<String> paragraphs() {
        return out.isEmpty() ? List.of() : paragraphs(out.toString(), loose);
    }

    private static List<String> paragraphs(String text, boolean loose) {
        if (text.indexOf(BREAK) < 0 && text.indexOf(END) < 0) {
            var only = line(text, loose);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            var sign = at < text.length() ? text.charAt(at) : END;
            if (sign != BREAK && sign != END) {
                continue;
            }
            var line = line(text.substring(from, at), loose);
            from = at + 1;
            if (!line.isEmpty()) {
                lines.add(line);
            }
            // two breaks in a row are how many write a paragraph
            if ((sign == END || line.isEmpty()) && !lines.isEmpty()) {
                paragraphs.add(String.join("  \n", lines));
                lines.clear();
            }
        }
        return paragraphs;
    }

    private static String line(String text, boolean loose) {
        var line = text.strip();
        return loose || line.isEmpty() ? line : withoutBlockSign(line);
    }

    /// At the start of a line `-`, `1.`, `#` and `>` would begin a block.
    private static String withoutBlockSign(String line) {
        var first = line.charAt(0);
        if (first == '#' || first == '>' || first == '=') {
            return "\\" + line;
        }
        var alone = line.length() == 1 || line.charAt(1) == ' ';
        if ((first == '-' || first == '+' || first == '*') && (alone || line.startsWith("--"))) {
            return "\\" + line;
        }
        var digits = 0;
        while (digits < line.length() && digits < 10 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && (digits + 1 == line.length() || line.charAt(digits + 1) == ' ')) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        return line;
    }

    /// Adds one of the nodes of a row; its neighbours decide where marks may stand.
    void add(List<HtmlNode> row, int at) {
        switch (row.get(at)) {
            case HtmlNode.Words(var text) -> addText(text);
            case Element element -> addElement(element, row, at);
        }
    }

    private void addChildren(Element element) {
        var children = element.children();
        for (var at = 0; at < children.size(); at++) {
            add(children, at);
        }
    }

    private void addElement(Element element, List<HtmlNode> row, int at) {
        switch (element.role()) {
            case BREAK -> out.append(BREAK);
            case STRONG -> addStrong(element, row, at);
            case EMPHASIS -> addEmphasis(element, row, at);
            case STRUCK -> addMarked(element, row, at, "~~");
            case CODE -> addCode(element);
            case LINK -> addLink(element);
            case IMAGE -> addImage(element);
            case DROPPED -> {
            }
            case INLINE -> addChildren(element);
            case BLOCK, HEADING, BULLETS, NUMBERS, VERBATIM, RULE, TABLE, QUOTE, TERM -> {
                out.append(END);
                addChildren(element);
                out.append(END);
            }
        }
    }

    private void addStrong(Element element, List<HtmlNode> row, int at) {
        if (strong) {
            addChildren(element);
            return;
        }
        strong = true;
        addMarked(element, row, at, "**");
        strong = false;
    }

    private void addEmphasis(Element element, List<HtmlNode> row, int at) {
        if (emphasised) {
            addChildren(element);
            return;
        }
        emphasised = true;
        addMarked(element, row, at, "*");
        emphasised = false;
    }

    /// Blanks and, where a letter touches, punctuation must stand outside of the marks, or Markdown does not see them.
    private void addMarked(Element element, List<HtmlNode> row, int at, String mark) {
        var from = out.length();
        var touchesLetter = startsWithLetter(row, at + 1);
        addChildren(element);
        var end = out.length();
        while (from < end && isSpace(out.charAt(from))) {
            from++;
        }
        while (from < end && isSpace(out.charAt(end - 1))) {
            end--;
        }
        if (from > 0 && Character.isLetterOrDigit(out.charAt(from - 1))) {
            while (from < end && isPlainPunctuation(out.charAt(from))) {
                from++;
            }
        }
        if (touchesLetter && end == out.length()) {
            while (from < end && isPlainPunctuation(out.charAt(end - 1))
                    && (end - 2 < from || out.charAt(end - 2) != '\\')) {
                end--;
            }
        }
        if (from == end || has(END, from, end)) {
            return;
        }
        // here Markdown would show the marks instead of heeding them
        if ((from > 0 && Character.isLetterOrDigit(out.charAt(from - 1)) && !isWord(out.charAt(from)))
                || (end == out.length() && touchesLetter && !isWord(out.charAt(end - 1)))) {
            return;
        }
        var again = from >= mark.length() && out.indexOf(mark, from - mark.length()) == from - mark.length()
                && at > 0 && row.get(at - 1) instanceof Element before && before.name().equals(element.name());
        out.insert(end, mark);
        if (again) {
            out.delete(from - mark.length(), from);
        } else {
            out.insert(from, mark);
        }
    }

    private static boolean isWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign > 0x2FFF;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\u00A0' || sign == BREAK || sign == END;
    }

    private static boolean isPlainPunctuation(char sign) {
        return switch (Character.getType(sign)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION ->
                true;
            default -> sign == ':' || sign == '.' || sign == ',' || sign == ';' || sign == '"' || sign == '\''
                    || sign == '!' || sign == '?' || sign == '(' || sign == ')';
        };
    }

    private boolean has(char sign, int from, int to) {
        for (var at = from; at < to; at++) {
            if (out.charAt(at) == sign) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithLetter(List<HtmlNode> row, int at) {
        return at < row.size() && row.get(at) instanceof HtmlNode.Words(var text) && !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0));
    }

    private void addCode(Element element) {
        var text = BLANKS.matcher(element.text().strip()).replaceAll(" ");
        if (text.isEmpty()) {
            return;
        }
        var ticks = "`".repeat(longestTicks(text) + 1);
        var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(ticks).append(pad).append(text).append(pad).append(ticks);
    }

    static int longestTicks(String text) {
        var longest = 0;
        var run = 0;
        for (var at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void addLink(Element element) {
        var url = address(element.attribute("href"));
        if (url.isEmpty() || linked) {
            addChildren(element);
            return;
        }
        var from = out.length();
        linked = true;
        addChildren(element);
        linked = false;
        var words = taken(from);
        if (from > 0 && out.charAt(from - 1) == '!') {
            out.setCharAt(from - 1, '\\');
            out.append('!');
        }
        var own = element.text().strip();
        if ((words.isEmpty() || own.equals(url) || url.equals("mailto:" + own)) && isAbsolute(url)) {
            out.append('<').append(words.isEmpty() ? url : own).append('>');
        } else if (!words.isEmpty()) {
            out.append('[').append(words).append("](").append(destination(url)).append(')');
        }
    }

    /// Takes back what was written since, as one line.
    private String taken(int from) {
        var text = out.substring(from);
        out.setLength(from);
        return inOneLine(paragraphs(text, false));
    }

    private static String inOneLine(List<String> paragraphs) {
        return paragraphs.size() == 1 && paragraphs.getFirst().indexOf('\n') < 0
                ? paragraphs.getFirst()
                : String.join(" ", paragraphs).replace("  \n", " ").replace('\n', ' ');
    }

    private void addImage(Element element) {
        var url = address(element.attribute("src"));
        var alt = BLANKS.matcher(element.attribute("alt").strip()).replaceAll(" ");
        if (url.isEmpty()) {
            addText(alt);
        } else {
            out.append("![").append(alt.replace("[", "\\[").replace("]", "\\]")).append("](")
                    .append(destination(url)).append(')');
        }
    }

    /// An address that is a program, or carries its content within itself, is none.
    private static String address(String published) {
        var trimmed = published.strip();
        // nearly all begin so
        if (trimmed.startsWith("https://") && trimmed.indexOf('\n') < 0) {
            return trimmed;
        }
        var url = CONTROLS.matcher(trimmed).replaceAll("");
        var scheme = url.toLowerCase(Locale.ROOT).replace(" ", "");
        return scheme.startsWith("javascript:") || scheme.startsWith("vbscript:") || scheme.startsWith("data:")
                ? ""
                : url;
    }

    private static boolean isAbsolute(String url) {
        return (url.startsWith("http://") || url.startsWith("https://") || url.startsWith("mailto:"))
                && url.indexOf(' ') < 0 && url.indexOf('<') < 0 && url.indexOf('>') < 0;
    }

    private static String destination(String url) {
        var plain = url.indexOf(' ') < 0 && url.indexOf('(') < 0 && url.indexOf(')') < 0 && !url.startsWith("<");
        return plain ? url.replace("\\", "\\\\") : "<" + url.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private void addText(String text) {
        var tilde = text.indexOf('~');
        var tildes = tilde >= 0 && text.indexOf('~', tilde + 1) >= 0;
        // looking into an array is cheaper than asking a text, and this is done for each sign
        signs = text.length() > signs.length ? new char[Math.max(ROOM, text.length())] : signs;
        text.getChars(0, text.length(), signs, 0);
        for (var at = 0; at < text.length(); at++) {
            var sign = signs[at];
            if (isBlank(sign)) {
                at = addSpace(text, at);
            } else if (isPlain(sign)) {
                var end = plainEnd(at, text.length());
                out.append(text, at, end);
                at = end - 1;
            } else if (sign == BREAK || sign == END) {
                out.append('\uFFFD');
            } else {
                if (mustEscape(text, at, tildes)) {
                    out.append('\\');
                }
                out.append(sign);
            }
        }
    }

    /// Words and single blanks between them are most of a text.
    private int plainEnd(int from, int length) {
        var at = from + 1;
        while (at < length) {
            if (isPlain(signs[at])) {
                at++;
            } else if (signs[at] == ' ' && at + 1 < length && isPlain(signs[at + 1])) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isPlain(char sign) {
        return sign < PLAIN.length ? PLAIN[sign] : sign != BREAK && sign != END;
    }

    /// Of the signs of ASCII: asked for each sign of a text.
    private static boolean[] plain() {
        var plain = new boolean[128];
        for (char sign = 0; sign < plain.length; sign++) {
            plain[sign] = sign != ' ' && !isBlank(sign) && !isSpecial(sign);
        }
        return plain;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    /// Blanks become one; outside of blocks line ends stay, and an empty line ends a paragraph.
    ///
    /// @return the place of the last blank
    private int addSpace(String text, int from) {
        var lines = 0;
        var to = from;
        while (to < text.length() && isBlank(text.charAt(to))) {
            lines += text.charAt(to) == '\n' ? 1 : 0;
            to++;
        }
        var last = out.isEmpty() ? END : out.charAt(out.length() - 1);
        if (loose && lines > 1) {
            out.append(END);
        } else if (loose && lines == 1 && last != END && last != BREAK) {
            out.append('\n');
        } else if (!isSpace(last) || last == '\u00A0') {
            out.append(' ');
        }
        return to - 1;
    }

    private static boolean isSpecial(char sign) {
        return switch (sign) {
            case '\\', '`', '*', '_', '<', '&', '[', ']', '~', '(', ':' -> true;
            default -> false;
        };
    }

    private boolean mustEscape(String text, int at, boolean tildes) {
        var sign = text.charAt(at);
        var before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        var after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (sign) {
            // at the start of a line outside of blocks it is a list's sign
            case '*' -> !(isSpace(before) && Character.isWhitespace(after));
            case '_' -> !(isSpace(before) && Character.isWhitespace(after))
                    && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '&' -> (after == '#' || Character.isLetter(after))
                    && text.substring(at, Math.min(text.length(), at + LONGEST_ENTITY)).indexOf(';') > 0;
            case '[' -> linked || before == ']' || (after == ' ' && text.startsWith("]", at + 2));
            case ']' -> linked;
            // what follows a closing bracket would make a link of it
            case '(', ':' -> before == ']';
            case '~' -> tildes;
            default -> true;
        };
    }
}
