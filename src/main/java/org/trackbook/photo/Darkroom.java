package org.trackbook.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.trackbook.model.Cause;
import org.trackbook.photo.Decoder.Size;

/// Takes pictures in, and makes small ones of them. Total: any bytes give an answer.
public final class Darkroom {
    /// More than any camera writes into one file.
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_SIDE = 40_000;
    private static final long MOST_PIXELS = 120_000_000;
    private static final String MEGAPIXELS = String.valueOf(MOST_PIXELS / 1_000_000);
    private static final int TRIAL = 64;

    private Darkroom() {
    }

    /// Takes a picture in: looks whether it can be drawn whole, and cuts out what is no picture.
    public static Taken take(byte[] bytes) {
        var format = Format.of(bytes);
        return switch (format) {
            case WEBP -> refused(Cause.PHOTO_FORMAT, "WebP");
            case HEIC -> refused(Cause.PHOTO_FORMAT, "HEIC");
            case OTHER -> refused(Cause.NO_PHOTO);
            case JPEG, PNG, GIF -> bytes.length > MOST_BYTES ? refused(Cause.TOO_LARGE) : take(bytes, format);
        };
    }

    private static Taken take(byte[] bytes, Format format) {
        var camera = Camera.of(bytes, format);
        var bare = Bare.of(bytes, format, camera.orientation());
        if (bare.isEmpty()) {
            return refused(Cause.PHOTO_CUT);
        }
        var decoder = new Decoder(bare.get(), format);
        var size = decoder.size();
        if (size.isPresent() && isBomb(size.get())) {
            return refused(Cause.PHOTO_TOO_LARGE, String.valueOf(size.get().width()),
                    String.valueOf(size.get().height()), MEGAPIXELS);
        }
        var turn = Turn.of(camera.orientation());
        return size.filter(it -> decoder.draw(turn, it.turned(turn).within(TRIAL, TRIAL)).isPresent())
                .map(it -> it.turned(turn))
                .<Taken>map(it -> new Taken.In(new Picture(bare.get(), format.ending(), it.width(), it.height(),
                        camera.taken(), camera.offset())))
                .orElseGet(() -> refused(Cause.PHOTO_CUT));
    }

    private static boolean isBomb(Size size) {
        return size.longer() > MOST_SIDE || (long) size.width() * size.height() > MOST_PIXELS;
    }

    private static Taken refused(Cause cause, String... facts) {
        return new Taken.Refused(cause, List.of(facts));
    }

    /// A small picture of a large one, upright; nothing where it cannot be drawn.
    ///
    /// @param width at most
    public static Optional<Pixels> small(byte[] bytes, int width, int height) {
        return open(bytes).flatMap(it -> it.draw(width, height)).map(Darkroom::pixels);
    }

    /// The file of a picture that was on the clipboard.
    public static byte[] file(Pixels pixels) {
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The picture without what is no picture, for others; as it is where it cannot be read.
    public static byte[] bare(byte[] bytes) {
        var format = Format.of(bytes);
        return Bare.of(bytes, format, Camera.of(bytes, format).orientation()).orElse(bytes);
    }

    /// A picture that can be drawn.
    record Sheet(Decoder decoder, Format format, Size size, Turn turn) {
        Optional<BufferedImage> draw(int width, int height) {
            return decoder.draw(turn, size.within(width, height));
        }
    }

    /// A picture to draw from; its size is that of the upright one.
    static Optional<Sheet> open(byte[] bytes) {
        var format = Format.of(bytes);
        var turn = Turn.of(Camera.of(bytes, format).orientation());
        var decoder = new Decoder(bytes, format);
        return decoder.size()
                .filter(it -> !isBomb(it))
                .map(it -> new Sheet(decoder, format, it.turned(turn), turn));
    }

    private static Pixels pixels(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    }
}
