package org.trackbook.photo;

import java.nio.charset.StandardCharsets;

/// The kinds of pictures, told apart by their first bytes and not by the name of a file.
enum Format {
    JPEG("jpeg"), PNG("png"), GIF("gif"), WEBP("webp"), HEIC("heic"), OTHER("");

    private static final int BRAND = 8;

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /// Of a file's name, without the dot.
    String ending() {
        return ending;
    }

    static Format of(byte[] bytes) {
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) {
            return JPEG;
        }
        if (says(bytes, 1, "PNG\r\n")) {
            return PNG;
        }
        if (says(bytes, 0, "GIF8")) {
            return GIF;
        }
        if (says(bytes, 0, "RIFF") && says(bytes, BRAND, "WEBP")) {
            return WEBP;
        }
        var isHeic = says(bytes, 4, "ftyp")
                && (says(bytes, BRAND, "hei") || says(bytes, BRAND, "hev") || says(bytes, BRAND, "mif1")
                        || says(bytes, BRAND, "msf1") || says(bytes, BRAND, "avif"));
        return isHeic ? HEIC : OTHER;
    }

    private static boolean says(byte[] bytes, int at, String word) {
        return bytes.length >= at + word.length()
                && new String(bytes, at, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
