package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Takes signs that are no text out of JSON, written as they are or as `\u0006`: what speakers paste into talks goes
/// through every exporter.
final class JsonMending {
    /// `\u0006`
    private static final int ESCAPE = 6;

    private final String text;
    private final String name;
    private final StringBuilder out = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private int done;
    private int line = 1;
    private int counted;

    private JsonMending(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /// What came of it.
    ///
    /// @param problems empty where there was nothing to mend
    record Mended(String text, List<Problem> problems) {
    }

    static Mended mend(String text, String name) {
        return new JsonMending(text, name).mended();
    }

    private Mended mended() {
        for (var at = 0; at < text.length();) {
            var sign = text.charAt(at);
            if (sign == '\\') {
                at += escape(at);
            } else {
                if (!isText(sign) && !Character.isSurrogate(sign)) {
                    remove(at, 1, sign);
                }
                at++;
            }
        }
        return done == 0
                ? new Mended(text, List.of())
                : new Mended(out.append(text, done, text.length()).toString(),
                        problems);
    }

    /// RFC 8259, 7: what follows a backslash is one sign, or `u` and four hexadecimal digits; beyond U+FFFF two of
    /// them.
    private int escape(int at) {
        var code = code(at);
        if (code < 0) {
            return 2;
        }
        if (Character.isHighSurrogate((char) code) && Character.isLowSurrogate((char) Math.max(0, code(at + ESCAPE)))) {
            return 2 * ESCAPE;
        }
        if (!isText((char) code)) {
            remove(at, ESCAPE, code);
        }
        return ESCAPE;
    }

    /// @return -1 where there is no such escape
    private int code(int at) {
        if (at + ESCAPE > text.length() || text.charAt(at) != '\\' || text.charAt(at + 1) != 'u') {
            return -1;
        }
        var code = 0;
        for (var digit = at + 2; digit < at + ESCAPE; digit++) {
            var value = Character.digit(text.charAt(digit), 16);
            if (value < 0) {
                return -1;
            }
            code = code * 16 + value;
        }
        return code;
    }

    private static boolean isText(char sign) {
        return sign >= ' ' ? !Character.isSurrogate(sign) : sign == '\t' || sign == '\n' || sign == '\r';
    }

    /// A form feed stood between two words.
    private void remove(int at, int length, int sign) {
        out.append(text, done, at);
        if (sign == '\f' || sign == 0x0B) {
            out.append(' ');
        }
        done = at + length;
        if (problems.size() < Limits.REPAIRS) {
            for (; counted < at; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            problems.add(new Problem(Effect.REPAIRED, Cause.CONTROL_CHARACTER, name + ":" + line,
                    "U+%04X".formatted(sign)));
        }
    }
}
