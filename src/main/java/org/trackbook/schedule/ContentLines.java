package org.trackbook.schedule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The lines of an iCalendar file as they were meant: one property each, without folding, whatever the writer made of
/// line ends and folds. All this is done on bytes, for some writers fold within a letter.
final class ContentLines {
    /// RFC 5545, 3.1: "Lines of text SHOULD NOT be longer than 75 octets". Who writes longer ones does not fold, and
    /// breaks them where the text has a new line.
    private static final int WIDEST_FOLD = 80;
    private static final int SAME_WIDTH = 4;
    private static final int LONGEST_NAME = 60;
    private static final byte[] BEGIN = "BEGIN:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW_LINE = "\\n".getBytes(StandardCharsets.US_ASCII);

    private static final Set<String> TEXTS = Set.of("DESCRIPTION", "X-ALT-DESC", "SUMMARY", "COMMENT");
    private static final Set<String> NAMES = Set.of("BEGIN", "END", "VERSION", "PRODID", "METHOD", "CALSCALE", "UID",
            "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "URL",
            "STATUS", "SEQUENCE", "ATTENDEE", "ORGANIZER", "CLASS", "CREATED", "LAST-MODIFIED", "RRULE", "RDATE",
            "EXDATE", "RECURRENCE-ID", "TZID", "GEO", "TRANSP", "PRIORITY", "COMMENT", "CONTACT", "RELATED-TO",
            "ATTACH");

    private final Decoded decoded;
    private final int[] begins;
    private final int last;

    private ContentLines(Decoded decoded, int[] begins, int last) {
        this.decoded = decoded;
        this.begins = begins;
        this.last = last;
    }

    static ContentLines of(byte[] bytes) {
        return new Mender(startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
                ? Decoded.of(bytes).text().getBytes(StandardCharsets.UTF_8)
                : bytes).mended(startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    /// A property a line, each ended by `\n`.
    Decoded decoded() {
        return decoded;
    }

    /// The number in the file of a line that begins something (`BEGIN:VEVENT`).
    ///
    /// @param begun how many such lines there are before
    int line(int begun) {
        return begins[begun];
    }

    /// The number of the file's last line.
    int last() {
        return last;
    }

    private static boolean startsWith(byte[] bytes, int... signs) {
        for (var at = 0; at < signs.length; at++) {
            if (at >= bytes.length || bytes[at] != (byte) signs[at]) {
                return false;
            }
        }
        return true;
    }

    /// Goes once through the bytes.
    private static final class Mender {
        private final byte[] bytes;
        private byte[] out;
        private int length;
        private int[] begins = new int[1024];
        private int count;
        /// Where the pieces of the property begin and end; a piece that was no fold has a negative begin.
        private int[] pieces = new int[64];
        private int used;
        private boolean isText;

        Mender(byte[] bytes) {
            this.bytes = bytes;
            this.out = new byte[bytes.length + 64];
        }

        ContentLines mended(int start) {
            var lineEnd = (byte) (contains((byte) '\n') ? '\n' : '\r');
            var number = 0;
            for (var at = start; at < bytes.length;) {
                var end = at;
                while (end < bytes.length && bytes[end] != lineEnd) {
                    end++;
                }
                var to = end;
                while (to > at && bytes[to - 1] == '\r') {
                    to--;
                }
                number++;
                if (to > at) {
                    line(at, to, number, end + 1 < bytes.length && isBlank(bytes[end + 1]));
                }
                at = end + 1;
            }
            flush();
            return new ContentLines(Decoded.of(Arrays.copyOf(out, length)), Arrays.copyOf(begins, count),
                    Math.max(1, number));
        }

        private boolean contains(byte sign) {
            for (var one : bytes) {
                if (one == sign) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isBlank(byte sign) {
            return sign == ' ' || sign == '\t';
        }

        private void line(int from, int to, int number, boolean isFolded) {
            if (used > 0 && isBlank(bytes[from])) {
                piece(from + 1, to);
                return;
            }
            var start = from;
            while (start < to && isBlank(bytes[start])) {
                start++;
            }
            var name = name(start, to, isFolded);
            if (name > 0) {
                flush();
                piece(start, to);
                isText = TEXTS.contains(text(start, name).toUpperCase(Locale.ROOT));
                if (isBegin(start, to)) {
                    if (count == begins.length) {
                        begins = Arrays.copyOf(begins, 2 * count);
                    }
                    begins[count++] = number;
                }
            } else if (used > 0 && isText) {
                piece(~start, to);
            }
        }

        private String text(int from, int count) {
            return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
        }

        /// How long the name is with which a property begins; 0 where none does: then a text went on.
        private int name(int from, int to, boolean isFolded) {
            var at = from;
            var isCapital = true;
            while (at < to && at - from < LONGEST_NAME && isNameSign(bytes[at])) {
                isCapital &= bytes[at] < 'a';
                at++;
            }
            if (at == from || (at < to ? bytes[at] != ':' && bytes[at] != ';' : !isFolded)) {
                return 0;
            }
            var name = text(from, at - from);
            return isCapital || name.startsWith("x-") || NAMES.contains(name.toUpperCase(Locale.ROOT))
                    ? at - from
                    : 0;
        }

        private static boolean isNameSign(byte sign) {
            return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
                    || sign == '-';
        }

        private boolean isBegin(int from, int to) {
            for (var at = 0; at < BEGIN.length; at++) {
                if (from + at >= to || Character.toUpperCase(bytes[from + at]) != BEGIN[at]) {
                    return false;
                }
            }
            return true;
        }

        private void piece(int from, int to) {
            if (used + 2 > pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * pieces.length);
            }
            pieces[used++] = from;
            pieces[used++] = to;
        }

        private void flush() {
            if (used == 0) {
                return;
            }
            var breaksAreMeant = isText && used > 2 && breaksAreMeant();
            for (var at = 0; at < used; at += 2) {
                var from = pieces[at];
                if (at > 0 && (breaksAreMeant || from < 0)) {
                    append(NEW_LINE, 0, NEW_LINE.length);
                }
                var start = from < 0 ? ~from : from;
                append(bytes, start, pieces[at + 1] - start);
            }
            append(new byte[]{'\n'}, 0, 1);
            used = 0;
        }

        /// Whether the text was broken at its new lines: some piece is wider than any fold, and they are not equally
        /// wide.
        private boolean breaksAreMeant() {
            var widest = 0;
            var narrowest = Integer.MAX_VALUE;
            var letters = 0;
            for (var at = 0; at < used; at += 2) {
                var start = pieces[at] < 0 ? ~pieces[at] : pieces[at];
                var width = pieces[at + 1] - start + (at == 0 ? 0 : 1);
                if (at + 2 < used) {
                    widest = Math.max(widest, width);
                    narrowest = Math.min(narrowest, width);
                }
                letters = Math.max(letters, letters(start, pieces[at + 1]));
            }
            return letters > WIDEST_FOLD && (used == 4 || widest - narrowest > SAME_WIDTH) && !writesNewLines();
        }

        /// Who writes `\n` for a new line need not break it.
        private boolean writesNewLines() {
            for (var at = 0; at < used; at += 2) {
                for (var in = pieces[at] < 0 ? ~pieces[at] : pieces[at]; in + 1 < pieces[at + 1]; in++) {
                    if (bytes[in] == '\\' && (bytes[in + 1] == 'n' || bytes[in + 1] == 'N')) {
                        return true;
                    }
                }
            }
            return false;
        }

        private int letters(int from, int to) {
            var letters = 0;
            for (var at = from; at < to; at++) {
                letters += (bytes[at] & 0xC0) == 0x80 ? 0 : 1;
            }
            return letters;
        }

        private void append(byte[] source, int from, int many) {
            if (length + many > out.length) {
                out = Arrays.copyOf(out, Math.max(length + many, out.length + out.length / 2));
            }
            System.arraycopy(source, from, out, length, many);
            length += many;
        }
    }
}
