package org.trackbook.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A photo as a report prints it: upright, small enough for a page, and without a word of its camera.
///
/// @param ending of its file's name, without the dot
/// @param width in pixels, like the height
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record ReportPhoto(byte[] bytes, String ending, int width, int height) {
    /// What a page may load without a word about it.
    public static final int LIGHT = 200 * 1024;
    /// What no photo of a report exceeds.
    public static final int HEAVIEST = 300 * 1024;

    private static final int[] SIDES = {1600, 1280, 1024, 800, 640, 480, 320};
    private static final float FINE = 0.92f;
    private static final float[] QUALITIES = {0.85f, 0.75f, 0.6f};

    /// Makes a photo fit: one that is light, upright and no larger than a page keeps its bytes, all others become JPEG.
    /// The same bytes give the same photo. Nothing where they are no picture.
    public static Optional<ReportPhoto> of(byte[] bytes) {
        return Darkroom.open(bytes).flatMap(sheet -> asItIs(bytes, sheet).or(() -> shrunk(sheet)));
    }

    /// The photo in its full size, upright, without what its camera says.
    public static Optional<ReportPhoto> whole(byte[] bytes) {
        return Darkroom.open(bytes).flatMap(sheet -> sheet.turn().equals(Turn.NONE)
                ? Bare.of(bytes, sheet.format(), 1).map(it -> new ReportPhoto(it, sheet.format().ending(),
                        sheet.size().width(), sheet.size().height()))
                : sheet.draw(sheet.size().longer(), sheet.size().longer()).map(it -> new ReportPhoto(
                        jpeg(it, FINE), Format.JPEG.ending(), it.getWidth(), it.getHeight())));
    }

    private static Optional<ReportPhoto> asItIs(byte[] bytes, Darkroom.Sheet sheet) {
        return bytes.length <= LIGHT && sheet.turn().equals(Turn.NONE) && sheet.size().longer() <= SIDES[0]
                ? Bare.of(bytes, sheet.format(), 1)
                        .map(it -> new ReportPhoto(it, sheet.format().ending(), sheet.size().width(),
                                sheet.size().height()))
                : Optional.empty();
    }

    private static Optional<ReportPhoto> shrunk(Darkroom.Sheet sheet) {
        Optional<ReportPhoto> photo = Optional.empty();
        for (var side : SIDES) {
            var image = sheet.draw(side, side);
            for (var quality : QUALITIES) {
                photo = image.map(it -> new ReportPhoto(jpeg(it, quality), Format.JPEG.ending(), it.getWidth(),
                        it.getHeight()));
                if (photo.isEmpty() || photo.get().bytes().length <= LIGHT) {
                    return photo;
                }
            }
        }
        return photo;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
