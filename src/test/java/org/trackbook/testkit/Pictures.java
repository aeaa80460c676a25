package org.trackbook.testkit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Real pictures, made on the spot: red at the top left, green at the top right, blue at the bottom left, else white.
public final class Pictures {
    /// What no picture may say when it leaves the house.
    public static final String MAKER = "ACME Optics";

    private Pictures() {
    }

    public static byte[] of(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(width / 2, 0, width - width / 2, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width / 2, height - height / 2);
        pen.dispose();
        return written(image, format);
    }

    /// As heavy as a picture of its size can be.
    public static byte[] noise(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A JPEG as a telephone writes it: held in some way, taken on 4 February 2017 at 10:45 near Brussels, with a preview
    /// of its own behind the end.
    public static byte[] photo(int width, int height, int orientation) {
        var plain = of("jpeg", width, height);
        var exif = exif(orientation);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[]{(byte) 0xff, (byte) 0xe1});
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) (exif.length + 2)).array());
        out.writeBytes(exif);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes((MAKER + " preview").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /// The parts point at each other, so their places are counted by hand: the head, three tables, then what is long.
    private static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(8 + 2 + 4 * 12 + 4 + 2 + 12 + 4 + 2 + 2 * 12 + 4 + 12 + 20 + 24);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        var sub = 8 + 2 + 4 * 12 + 4;
        var gps = sub + 2 + 12 + 4;
        var texts = gps + 2 + 2 * 12 + 4;
        tiff.putShort((short) 4);
        entry(tiff, 0x010f, 2, MAKER.length() + 1, texts);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, sub);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, texts + 12);
        tiff.putInt(0).putShort((short) 2);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, texts + 32);
        tiff.putInt(0);
        tiff.put((MAKER + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.put("2017:02:04 10:45:00\0".getBytes(StandardCharsets.US_ASCII));
        for (var part : new int[]{50, 1, 48, 1, 45, 1}) {
            tiff.putInt(part);
        }
        return ByteBuffer.allocate(6 + tiff.capacity()).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(
                tiff.array()).array();
    }

    private static void entry(ByteBuffer to, int tag, int type, int count, int value) {
        to.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// A PNG that says who made it.
    public static byte[] talkingPng(int width, int height) {
        var plain = of("png", width, height);
        var words = ("tEXtAuthor\0" + MAKER).getBytes(StandardCharsets.US_ASCII);
        var head = 8 + 25;
        return ByteBuffer.allocate(plain.length + words.length + 8)
                .put(plain, 0, head)
                .putInt(words.length - 4)
                .put(words)
                .putInt(crc(words))
                .put(plain, head, plain.length - head)
                .array();
    }

    /// A PNG that says it is that large, and is not.
    public static byte[] claiming(int width, int height) {
        var plain = of("png", 4, 4);
        var bytes = ByteBuffer.wrap(plain);
        bytes.putInt(16, width).putInt(20, height);
        var name = new byte[17];
        bytes.get(12, name);
        bytes.putInt(29, crc(name));
        return plain;
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    public static boolean says(byte[] bytes, String word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(word);
    }
}
