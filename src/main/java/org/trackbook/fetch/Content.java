package org.trackbook.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.trackbook.model.Cause;

/// Takes in what a server sends: all of it or nothing, unpacked, and no more than the limit.
final class Content {
    private Content() {
    }

    /// @param encoding as the server names it, in lower case
    static byte[] whole(InputStream body, String encoding, int limit) throws Stopped {
        return switch (encoding) {
            case "", "identity" -> bytes(body);
            case "gzip", "x-gzip" -> unpacked(bytes(body), limit);
            default -> throw Stopped.because(Cause.UNKNOWN_ENCODING, encoding);
        };
    }

    private static byte[] bytes(InputStream body) throws Stopped {
        try {
            return body.readAllBytes();
        } catch (Stopped stopped) {
            throw stopped;
        } catch (IOException damaged) {
            throw Stopped.because(Cause.CUT_OFF);
        }
    }

    /// There are servers that say so and send the plain file.
    private static byte[] unpacked(byte[] bytes, int limit) throws Stopped {
        return Gzip.isGzip(bytes) ? Gzip.unpack(bytes, limit) : bytes;
    }
}
