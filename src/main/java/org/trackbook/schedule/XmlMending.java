package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Mends what speakers paste into talks and exporters let through: signs that XML forbids, and ampersands that begin
/// nothing. Only a file that could not be read comes here.
final class XmlMending {
    private static final Set<String> PREDEFINED = Set.of("lt", "gt", "amp", "quot", "apos");
    private static final int LONGEST_REFERENCE = 40;
    private static final int HOPELESS = 10_000;

    private final String text;
    private final String name;
    private final boolean hasDocumentType;
    private final StringBuilder out;
    private final List<Problem> problems = new ArrayList<>();
    private int line = 1;
    private int repairs;

    private XmlMending(String text, String name) {
        this.text = text;
        this.name = name;
        this.hasDocumentType = text.contains("<!DOCTYPE");
        this.out = new StringBuilder(text.length() + 64);
    }

    /// What came of it.
    ///
    /// @param problems empty where there was nothing to mend, or so much that this is no text
    record Mended(String text, List<Problem> problems) {
    }

    static Mended mend(String text, String name) {
        return new XmlMending(text, name).mended();
    }

    private Mended mended() {
        var at = 0;
        while (at < text.length()) {
            if (repairs > HOPELESS) {
                return new Mended("", List.of());
            }
            var sign = text.charAt(at);
            if (sign == '&') {
                at = reference(at);
            } else if (sign == '<' && text.startsWith("<![CDATA[", at)) {
                at = verbatim(at, "]]>");
            } else if (sign == '<' && text.startsWith("<!--", at)) {
                at = verbatim(at, "-->");
            } else {
                at = sign(at);
            }
        }
        return new Mended(out.toString(), problems);
    }

    /// Within these an ampersand is one.
    private int verbatim(int from, String end) {
        var to = text.indexOf(end, from);
        var stop = to < 0 ? text.length() : to + end.length();
        var at = from;
        while (at < stop) {
            at = sign(at);
        }
        return at;
    }

    /// XML 1.0, 2.2: tab, line feed, carriage return, and all from blank to U+D7FF, U+E000 to U+FFFD and beyond.
    private int sign(int at) {
        var sign = text.codePointAt(at);
        if (isAllowed(sign)) {
            line += sign == '\n' ? 1 : 0;
            out.appendCodePoint(sign);
        } else {
            removed(sign);
        }
        return at + Character.charCount(sign);
    }

    private static boolean isAllowed(int sign) {
        if (sign < ' ') {
            return sign == '\t' || sign == '\n' || sign == '\r';
        }
        return Character.isValidCodePoint(sign) && (sign < 0xD800 || sign > 0xDFFF) && sign != 0xFFFE
                && sign != 0xFFFF;
    }

    /// XML 1.0, 4.1: `&#…;`, `&#x…;` or the name of an entity.
    private int reference(int at) {
        var near = text.substring(at, Math.min(text.length(), at + LONGEST_REFERENCE));
        var end = near.indexOf(';');
        if (end > 1 && near.charAt(1) == '#') {
            var code = code(near.substring(2, end));
            if (code >= 0) {
                if (isAllowed(code)) {
                    out.append(near, 0, end + 1);
                } else {
                    removed(code);
                }
                return at + end + 1;
            }
        }
        if (end > 1 && (PREDEFINED.contains(near.substring(1, end)) || (hasDocumentType && isName(near, end)))) {
            out.append(near, 0, end + 1);
            return at + end + 1;
        }
        repaired(Cause.STRAY_AMPERSAND);
        out.append("&amp;");
        return at + 1;
    }

    private static boolean isName(String near, int end) {
        return near.substring(1, end).chars().allMatch(it -> Character.isLetterOrDigit(it) || "_-.:".indexOf(it) >= 0);
    }

    private static int code(String digits) {
        var hex = digits.startsWith("x");
        var number = hex ? digits.substring(1) : digits;
        if (number.isEmpty() || number.length() > 7 || !number.chars()
                .allMatch(it -> hex ? HexFormat.isHexDigit(it) : it >= '0' && it <= '9')) {
            return -1;
        }
        return Integer.parseInt(number, hex ? 16 : 10);
    }

    /// A form feed stood between two words.
    private void removed(int sign) {
        if (sign == '\f' || sign == 0x0B) {
            out.append(' ');
        }
        repaired(Cause.CONTROL_CHARACTER, "U+%04X".formatted(sign));
    }

    private void repaired(Cause cause, String... facts) {
        repairs++;
        if (problems.size() < Limits.REPAIRS) {
            problems.add(new Problem(Effect.REPAIRED, cause, name + ":" + line, facts));
        }
    }
}
