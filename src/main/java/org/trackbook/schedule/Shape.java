package org.trackbook.schedule;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What bytes look like from outside, found without parsing them.
///
/// @param root the name of the outermost element; `""` where it is no XML, or breaks off before
record Shape(Form form, String root) {
    enum Form {
        EMPTY, WEB_PAGE, XML, JSON, UNKNOWN
    }

    /// Comments and white space in front of the first element are shorter than this.
    private static final int HEAD = 1 << 16;

    private static final Set<String> OF_WEB_PAGES = Set.of("html", "head", "body", "title", "script", "style", "meta",
            "div", "p", "h1", "center", "table", "a");

    static Shape of(byte[] bytes) {
        var start = start(bytes);
        if (start == bytes.length) {
            return new Shape(Form.EMPTY, "");
        }
        var head = new String(bytes, start, Math.min(HEAD, bytes.length - start), charset(bytes, start));
        return of((head.startsWith("\uFEFF") ? head.substring(1) : head).strip());
    }

    private static Shape of(String head) {
        if (head.isEmpty()) {
            return new Shape(Form.UNKNOWN, "");
        }
        return switch (head.charAt(0)) {
            case '{', '[' -> new Shape(Form.JSON, "");
            case '<' -> markup(head);
            default -> new Shape(Form.UNKNOWN, "");
        };
    }

    /// Skips the declaration, comments, instructions and the document type.
    private static Shape markup(String head) {
        var at = 0;
        while (at >= 0 && at < head.length()) {
            if (head.startsWith("<!--", at)) {
                at = after(head, "-->", at);
            } else if (head.startsWith("<?", at)) {
                at = after(head, "?>", at);
            } else if (head.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return new Shape(Form.WEB_PAGE, "html");
            } else if (head.startsWith("<!", at)) {
                var subset = head.indexOf('[', at);
                var end = head.indexOf('>', at);
                at = subset >= 0 && subset < end ? after(head, "]", at) : after(head, ">", at);
            } else if (head.charAt(at) == '<') {
                return element(name(head, at + 1));
            } else {
                at = head.indexOf('<', at);
            }
        }
        return new Shape(Form.XML, "");
    }

    private static int after(String head, String end, int from) {
        var at = head.indexOf(end, from);
        return at < 0 ? -1 : head.indexOf('<', at + end.length());
    }

    private static Shape element(String name) {
        if (OF_WEB_PAGES.contains(name.toLowerCase(Locale.ROOT))) {
            return new Shape(Form.WEB_PAGE, "html");
        }
        return name.isEmpty() ? new Shape(Form.UNKNOWN, "") : new Shape(Form.XML, name);
    }

    private static String name(String head, int from) {
        var to = from;
        while (to < head.length() && to - from < 100 && isNameSign(head.charAt(to))) {
            to++;
        }
        return head.substring(from, to);
    }

    private static boolean isNameSign(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-' || sign == '.' || sign == ':';
    }

    /// The first byte that says something.
    private static int start(byte[] bytes) {
        var at = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static Charset charset(byte[] bytes, int start) {
        if (start == 0 && bytes.length > 1) {
            if ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) || (bytes[0] == 0 && bytes[1] == '<')) {
                return StandardCharsets.UTF_16BE;
            }
            if ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[0] == '<' && bytes[1] == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
