package org.trackbook.schedule;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/// The bytes of a file as text. A byte that is no text in its charset is read as Windows-1252, which is what
/// editors that ignore the declaration write.
///
/// @param charset the name the file claims
/// @param mended whether there was such a byte
record Decoded(String text, String charset, boolean mended) {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int DECLARATION = 300;

    static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0, '<')) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, '<', 0)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE);
        }
        return decoded(bytes, 0, declared(bytes));
    }

    private static boolean starts(byte[] bytes, int... signs) {
        for (var at = 0; at < signs.length; at++) {
            if (at >= bytes.length || bytes[at] != (byte) signs[at]) {
                return false;
            }
        }
        return true;
    }

    /// XML 1.0, 4.3.3: without a declaration it is UTF-8. A declared UTF-16 is not what these bytes are.
    private static Charset declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1)
                .stripLeading();
        var end = head.indexOf("?>");
        var at = head.startsWith("<?xml") && end > 0 ? head.substring(0, end).indexOf("encoding") : -1;
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        var value = head.substring(at + "encoding".length(), end).strip();
        value = value.startsWith("=") ? value.substring(1).strip() : "";
        var close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
        if (close < 1) {
            return StandardCharsets.UTF_8;
        }
        try {
            var charset = Charset.forName(value.substring(1, close));
            var name = charset.name().toUpperCase(Locale.ROOT);
            // what is declared as ISO 8859-1 and has signs that it lacks is Windows-1252, as browsers know
            return name.startsWith("UTF-16") || name.startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            var text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return new Decoded(text, charset.name(), false);
            }
        }
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer
                .allocate((bytes.length - from) * Math.max(1, (int) Math.ceil(decoder.maxCharsPerByte())) + 16);
        var mended = false;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            mended = true;
            var wrong = new byte[Math.min(result.length(), in.remaining())];
            in.get(wrong);
            out.put(new String(wrong, FALLBACK));
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset.name(), mended);
    }
}
