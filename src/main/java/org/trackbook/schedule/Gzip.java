package org.trackbook.schedule;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// Unfolds gzip (RFC 1952), one member after the other. The JDK's own stream calls itself for each empty member, so
/// that a small file of them ends it.
final class Gzip extends InputStream {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int CHECKSUM_OF_HEADER = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final byte[] packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean ended;

    Gzip(byte[] packed) throws IOException {
        this.packed = packed;
        begin(0);
    }

    static boolean begins(byte[] bytes, int at) {
        return bytes.length - at > 1 && bytes[at] == 0x1F && bytes[at + 1] == (byte) 0x8B;
    }

    private void begin(int from) throws IOException {
        var head = new ByteArrayInputStream(packed, from, packed.length - from);
        var fixed = head.readNBytes(HEADER);
        if (fixed.length < HEADER || fixed[2] != 8) {
            throw new EOFException();
        }
        if ((fixed[3] & EXTRA) != 0) {
            var low = head.read();
            head.skip(low + (head.read() << 8));
        }
        for (var text : new int[]{NAME, COMMENT}) {
            for (var sign = (fixed[3] & text) == 0 ? 0 : head.read(); sign > 0;) {
                sign = head.read();
            }
        }
        head.skip((fixed[3] & CHECKSUM_OF_HEADER) == 0 ? 0 : Short.BYTES);
        inflater.reset();
        inflater.setInput(packed, packed.length - head.available(), head.available());
        checksum.reset();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            while (!ended) {
                var read = inflater.inflate(bytes, from, length);
                if (read > 0) {
                    checksum.update(bytes, from, read);
                    return read;
                }
                if (!inflater.finished()) {
                    throw new EOFException();
                }
                next();
            }
            return -1;
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage());
        }
    }

    /// What stands behind the last member is padding.
    private void next() throws IOException {
        var at = packed.length - inflater.getRemaining();
        var trailer = Arrays.copyOfRange(packed, at, at + TRAILER);
        var published = (trailer[0] & 0xFFL) | (trailer[1] & 0xFFL) << 8 | (trailer[2] & 0xFFL) << 16
                | (trailer[3] & 0xFFL) << 24;
        if (inflater.getRemaining() < TRAILER || published != checksum.getValue()) {
            throw new EOFException();
        }
        ended = !begins(packed, at + TRAILER);
        if (!ended) {
            begin(at + TRAILER);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
