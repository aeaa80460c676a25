package org.trackbook.text;

import org.jsoup.parser.Parser;

/// Decodes the entities of HTML. Nearly all texts hold the same few, which need no parser.
final class Entities {
    private static final int LONGEST = 8;

    private Entities() {
    }

    /// Without `strict` an entity may lack its semicolon, as browsers allow.
    static String decoded(String text, boolean strict) {
        var at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var result = new StringBuilder(text.length());
        var done = 0;
        while (at >= 0) {
            var end = end(text, at);
            var sign = end < 0 ? "" : sign(text.substring(at + 1, end));
            var isPlain = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
            if (sign.isEmpty() && !isPlain) {
                return Parser.unescapeEntities(text, strict);
            }
            if (!sign.isEmpty()) {
                result.append(text, done, at).append(sign);
                done = end + 1;
            }
            at = text.indexOf('&', at + 1);
        }
        return done == 0 ? text : result.append(text, done, text.length()).toString();
    }

    private static int end(String text, int from) {
        for (var at = from + 1; at < text.length() && at - from < LONGEST; at++) {
            if (text.charAt(at) == ';') {
                return at;
            }
        }
        return -1;
    }

    private static String sign(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot", "#34" -> "\"";
            case "apos", "#39", "#x27" -> "'";
            case "nbsp", "#160" -> "\u00A0";
            case "ndash", "#8211" -> "–";
            case "rsquo", "#8217" -> "’";
            default -> "";
        };
    }
}
