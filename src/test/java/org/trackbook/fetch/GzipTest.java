package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;

class GzipTest {
    private static final int LIMIT = 1 << 20;

    private static byte[] packed(byte[]... members) {
        var packed = new ByteArrayOutputStream();
        for (var member : members) {
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(member);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        var joined = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, joined, one.length, two.length);
        return joined;
    }

    @Test
    void allMembersAreUnpackedAndPaddingIsNot() throws Stopped {
        var packed = packed(bytes("<sched"), new byte[0], bytes("ule/>"));
        assertArrayEquals(bytes("<schedule/>"), Gzip.unpack(joined(packed, new byte[512]), LIMIT));
    }

    /// Flags 30: extra, name, comment and a checksum of the header.
    @Test
    void aHeaderWithEverythingIsSkipped() throws Stopped {
        var packed = packed(bytes("<schedule/>"));
        packed[3] = 30;
        var header = joined(Arrays.copyOf(packed, 10),
                bytes("\u0003\u0000abcschedule.xml\u0000of 2027\u0000\u0007\u0007"));
        var whole = joined(header, Arrays.copyOfRange(packed, 10, packed.length));
        assertArrayEquals(bytes("<schedule/>"), Gzip.unpack(whole, LIMIT));
    }

    @Test
    void aMillionEmptyMembersAreNothing() throws Stopped {
        var empty = packed(new byte[0]);
        var packed = new ByteArrayOutputStream();
        for (int i = 0; i < 1_000_000; i++) {
            packed.writeBytes(empty);
        }
        assertEquals(0, Gzip.unpack(packed.toByteArray(), LIMIT).length);
    }

    @Test
    void nothingIsTakenBeyondTheLimit() throws Stopped {
        assertEquals(LIMIT, Gzip.unpack(packed(new byte[LIMIT]), LIMIT).length);
        assertEquals(Stopped.because(Cause.TOO_LARGE).outcome("x"), outcome(packed(new byte[LIMIT + 1])));
        assertEquals(Stopped.because(Cause.TOO_LARGE).outcome("x"), outcome(packed(new byte[LIMIT], new byte[1])));
    }

    private static Fetched outcome(byte[] packed) {
        return assertThrows(Stopped.class, () -> Gzip.unpack(packed, LIMIT)).outcome("x");
    }

    @Test
    void whateverIsCutOffIsNoticed() {
        var packed = packed(bytes("<schedule/>"));
        for (int length = 0; length < packed.length; length++) {
            assertEquals(Stopped.because(Cause.CUT_OFF).outcome("x"), outcome(Arrays.copyOf(packed, length)));
        }
    }

    /// A few bits of a packed file mean nothing.
    @Test
    void aWrongByteIsNoticedOrMeansNothing() {
        var content = new byte[1000];
        new Random(1).nextBytes(content);
        var packed = packed(content);
        var noticed = 0;
        for (int at = 10; at < packed.length; at++) {
            var damaged = packed.clone();
            damaged[at] ^= 0x20;
            try {
                assertArrayEquals(content, Gzip.unpack(damaged, LIMIT));
            } catch (Stopped stopped) {
                assertEquals(Stopped.because(Cause.CUT_OFF).outcome("x"), stopped.outcome("x"));
                noticed++;
            }
        }
        assertEquals(packed.length - 11, noticed);
    }
}
