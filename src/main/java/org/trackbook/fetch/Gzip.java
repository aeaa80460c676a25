package org.trackbook.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.trackbook.model.Cause;

/// Unpacks gzip (RFC 1952) up to a limit. The JDK's own stream calls itself for each empty member, so that a few bytes
/// too many end it with a stack overflow.
final class Gzip {
    private static final int MAGIC = 0x8B1F;
    private static final int DEFLATED = 8;
    private static final int STEP = 1 << 16;
    private static final int CHECKSUM_OF_HEADER = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int AFTER_FLAGS = 6;

    private final ByteBuffer packed;
    private final int limit;
    private final ByteArrayOutputStream unpacked = new ByteArrayOutputStream(STEP);

    private Gzip(byte[] packed, int limit) {
        this.packed = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        this.limit = limit;
    }

    static boolean isGzip(byte[] bytes) {
        return begins(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    private static boolean begins(ByteBuffer bytes) {
        return bytes.remaining() >= Short.BYTES && Short.toUnsignedInt(bytes.getShort(bytes.position())) == MAGIC;
    }

    /// All that is packed, member after member; what stands behind the last is padding.
    static byte[] unpack(byte[] packed, int limit) throws Stopped {
        var inflater = new Inflater(true);
        try {
            var gzip = new Gzip(packed, limit);
            do {
                gzip.member(inflater);
            } while (begins(gzip.packed));
            return gzip.unpacked.toByteArray();
        } catch (BufferUnderflowException | DataFormatException damaged) {
            throw Stopped.because(Cause.CUT_OFF);
        } finally {
            inflater.end();
        }
    }

    private void member(Inflater inflater) throws Stopped, DataFormatException {
        skipHeader();
        inflater.reset();
        inflater.setInput(packed.slice());
        var checksum = new CRC32();
        var part = new byte[STEP];
        while (!inflater.finished()) {
            var length = inflater.inflate(part);
            if (length == 0 && !inflater.finished()) {
                throw Stopped.because(Cause.CUT_OFF);
            }
            checksum.update(part, 0, length);
            unpacked.write(part, 0, length);
            if (unpacked.size() > limit) {
                throw Stopped.because(Cause.TOO_LARGE);
            }
        }
        packed.position(packed.limit() - inflater.getRemaining());
        if (packed.getInt() != (int) checksum.getValue() || packed.getInt() != (int) inflater.getBytesWritten()) {
            throw Stopped.because(Cause.CUT_OFF);
        }
    }

    private void skipHeader() throws Stopped {
        if (Short.toUnsignedInt(packed.getShort()) != MAGIC || packed.get() != DEFLATED) {
            throw Stopped.because(Cause.CUT_OFF);
        }
        var flags = packed.get();
        skip(AFTER_FLAGS);
        if ((flags & EXTRA) != 0) {
            skip(Short.toUnsignedInt(packed.getShort()));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKSUM_OF_HEADER) != 0) {
            skip(Short.BYTES);
        }
    }

    private void skip(int count) {
        if (count > packed.remaining()) {
            throw new BufferUnderflowException();
        }
        packed.position(packed.position() + count);
    }

    private void skipText() {
        while (packed.get() != 0) {
            // up to the zero that ends it
        }
    }
}
