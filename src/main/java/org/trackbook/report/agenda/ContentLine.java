package org.trackbook.report.agenda;

import java.nio.charset.StandardCharsets;

/// A line of a calendar (RFC 5545, 3.1): escaped, and folded so that no line is longer than 75 octets and no letter is cut.
final class ContentLine {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private ContentLine() {
    }

    /// A property whose value is text.
    static String text(String name, String value) {
        return raw(name, escaped(value));
    }

    /// A property whose value stands as it is.
    static String raw(String name, String value) {
        return folded(name + ":" + value) + END;
    }

    /// A value in quotes, for a parameter. Nothing can escape a quote there.
    static String quoted(String value) {
        return "\"" + readable(value).replace('"', '\'').replace('\n', ' ') + "\"";
    }

    private static String escaped(String value) {
        return readable(value).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /// Without the signs that no line may hold.
    private static String readable(String value) {
        var readable = new StringBuilder(value.length());
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !Character.isISOControl(sign))
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? '\uFFFD' : sign)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static String folded(String line) {
        var folded = new StringBuilder(line.length() + 8);
        var octets = 0;
        for (var at = 0; at < line.length();) {
            var sign = line.codePointAt(at);
            var length = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += length;
            at += Character.charCount(sign);
        }
        return folded.toString();
    }
}
