package org.trackbook.photo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The bytes of a picture without anything that is no picture. Nothing is decoded: each pixel stays what it was.
final class Bare {
    private static final int EXIF = 0xe1;
    private static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// What a PNG needs to look as it does. Frames of an animation and all texts are left out.
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
            "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "cICP");

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at;

    private Bare(byte[] bytes) {
        this.bytes = bytes;
        out = new ByteArrayOutputStream(bytes.length);
    }

    /// Nothing where the picture breaks off or is built wrongly.
    static Optional<byte[]> of(byte[] bytes, Format format, int orientation) {
        var bare = new Bare(bytes);
        try {
            var whole = switch (format) {
                case JPEG -> bare.jpeg(orientation);
                case PNG -> bare.png();
                case GIF -> bare.gif();
                case WEBP, HEIC, OTHER -> false;
            };
            return whole ? Optional.of(bare.out.toByteArray()) : Optional.empty();
        } catch (IndexOutOfBoundsException breaksOff) {
            return Optional.empty();
        }
    }

    private int next() {
        return bytes[at++] & 0xff;
    }

    private int two(int from) {
        return (bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff);
    }

    private void keep(int from, int to) {
        if (from > to || to > bytes.length) {
            throw new IndexOutOfBoundsException(to);
        }
        out.write(bytes, from, to - from);
    }

    /// A JPEG is a row of segments; behind the head of a scan its data go on up to the next marker.
    private boolean jpeg(int orientation) {
        keep(0, 2);
        at = 2;
        upright(orientation);
        while (true) {
            if (next() != 0xff) {
                return false;
            }
            var marker = next();
            while (marker == 0xff) {
                marker = next();
            }
            if (marker == END) {
                out.write(0xff);
                out.write(END);
                return true;
            }
            var end = at + two(at);
            if (end < at + 2) {
                return false;
            }
            if (isDrawn(marker)) {
                out.write(0xff);
                out.write(marker);
                keep(at, end);
            }
            at = end;
            if (marker == SCAN) {
                scan();
            }
        }
    }

    /// JFIF, colours and the transformation of Adobe are needed to draw; all other words of programs are not.
    private boolean isDrawn(int marker) {
        return switch (marker) {
            case 0xe0, 0xee -> true;
            case 0xe2 -> says(at + 2, "ICC_PROFILE");
            default -> marker != COMMENT && (marker < 0xe0 || marker > 0xef);
        };
    }

    private boolean says(int from, String word) {
        return bytes.length >= from + word.length()
                && new String(bytes, from, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    private void scan() {
        var from = at;
        while (true) {
            if (next() == 0xff) {
                var sign = bytes[at] & 0xff;
                if (sign != 0 && sign != 0xff && (sign < 0xd0 || sign > 0xd7)) {
                    at--;
                    keep(from, at);
                    return;
                }
            }
        }
    }

    /// The least that says how the camera was held: a TIFF of one entry.
    private void upright(int orientation) {
        if (orientation != 1) {
            out.writeBytes(new byte[]{(byte) 0xff, (byte) EXIF, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0,
                    0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        }
    }

    private boolean png() {
        if (!Arrays.equals(PNG_HEAD, 0, PNG_HEAD.length, bytes, 0, PNG_HEAD.length)) {
            return false;
        }
        keep(0, PNG_HEAD.length);
        at = PNG_HEAD.length;
        while (true) {
            var length = two(at) << 16 | two(at + 2);
            var name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            var end = at + 12 + length;
            if (length < 0 || end < 0) {
                return false;
            }
            if (DRAWN.contains(name)) {
                keep(at, end);
            } else if (end > bytes.length) {
                return false;
            }
            at = end;
            if (name.equals("IEND")) {
                return true;
            }
        }
    }

    /// A GIF is a row of blocks; comments and words of programs are left out, the loop of an animation stays.
    private boolean gif() {
        at = 13 + table(bytes[10]);
        keep(0, at);
        while (true) {
            var from = at;
            switch (next()) {
                case 0x3b -> {
                    out.write(0x3b);
                    return true;
                }
                case 0x2c -> {
                    at += 9 + table(bytes[at + 8]) + 1;
                    blocks();
                    keep(from, at);
                }
                case 0x21 -> {
                    var label = next();
                    var drawn = label == 0xf9 || (label == 0xff && says(at + 1, "NETSCAPE2.0"));
                    blocks();
                    if (drawn) {
                        keep(from, at);
                    }
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void blocks() {
        for (var length = next(); length > 0; length = next()) {
            at += length;
        }
    }
}
