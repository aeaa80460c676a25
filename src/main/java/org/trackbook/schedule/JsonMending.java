package org.trackbook.schedule;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Takes signs that are no text out of JSON, written as they are or as escapes: what speakers paste into talks goes
/// through every exporter.
final class JsonMending {
    /// A backslash, `u` and four digits.
    private static final int ESCAPE = 6;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = ONES << 7;
    private static final long BLANKS = ' ' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

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

    /// Whether there is nothing to mend for certain, as in nearly all files. Bytes are faster to look through.
    static boolean isClean(byte[] bytes) {
        for (var at = 0; at < bytes.length; at++) {
            while (at + Long.BYTES <= bytes.length && isPlain((long) LONGS.get(bytes, at))) {
                at += Long.BYTES;
            }
            if (at == bytes.length) {
                break;
            }
            var sign = bytes[at];
            if (sign == '\\') {
                var length = clean(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length - 1;
            } else if (sign >= 0 && sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return false;
            }
        }
        return true;
    }

    /// Whether none of eight bytes is a control sign or a backslash. What is borrowed from one byte to the next only makes
    /// it doubt.
    private static boolean isPlain(long bytes) {
        var backslash = bytes ^ BACKSLASHES;
        var found = ((bytes - BLANKS) & ~bytes) | ((backslash - ONES) & ~backslash);
        return (found & HIGHEST) == 0;
    }

    /// How long an escape is that is text for certain; 0 where it may be none.
    private static int clean(byte[] bytes, int at) {
        if (at + ESCAPE > bytes.length || bytes[at + 1] != 'u') {
            return 2;
        }
        var first = bytes[at + 2] | ' ';
        if (first == '0' && bytes[at + 3] == '0' && bytes[at + 4] <= '1') {
            return 0;
        }
        if (first != 'd' || bytes[at + 3] <= '7') {
            return ESCAPE;
        }
        var isPair = at + 2 * ESCAPE <= bytes.length && "89ab".indexOf(bytes[at + 3] | ' ') >= 0
                && bytes[at + 6] == '\\' && bytes[at + 7] == 'u' && (bytes[at + 8] | ' ') == 'd'
                && "cdef".indexOf(bytes[at + 9] | ' ') >= 0;
        return isPair ? 2 * ESCAPE : 0;
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
