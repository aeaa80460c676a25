package org.trackbook.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Draws the bytes of a picture, upright and no larger than wanted.
final class Decoder {
    private final byte[] bytes;
    private final Format format;

    Decoder(byte[] bytes, Format format) {
        this.bytes = bytes;
        this.format = format;
    }

    /// Width and height as the file has them.
    record Size(int width, int height) {
        int longer() {
            return Math.max(width, height);
        }

        Size turned(Turn turn) {
            return turn.isLying() ? new Size(/* width= */height, /* height= */width) : this;
        }

        /// The same shape, no side longer than that.
        Size within(int width, int height) {
            var scale = Math.min(1, Math.min((double) width / this.width, (double) height / this.height));
            return new Size((int) Math.max(1, Math.round(this.width * scale)),
                    (int) Math.max(1, Math.round(this.height * scale)));
        }
    }

    /// What is done with an opened picture.
    @FunctionalInterface
    private interface Work<T> {
        T with(ImageReader reader) throws IOException;
    }

    /// Its size, without making room for a pixel.
    Optional<Size> size() {
        return open(reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /// The picture, upright, of just that size or smaller by nature.
    Optional<BufferedImage> draw(Turn turn, Size wanted) {
        return open(reader -> {
            var size = new Size(reader.getWidth(0), reader.getHeight(0));
            var step = Math.max(1, size.longer() / (2 * wanted.longer()));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return upright(reader.read(0, how), turn, wanted);
        });
    }

    private <T> Optional<T> open(Work<T> work) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.ending());
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            return Optional.of(work.with(reader));
        } catch (IOException | RuntimeException broken) {
            // the JDK's readers and colour profiles stumble over nonsense in more ways than they declare
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// In two steps where it shrinks a lot: one alone would skip what lies between the points it looks at.
    private static BufferedImage upright(BufferedImage from, Turn turn, Size wanted) {
        var whole = new Size(from.getWidth(), from.getHeight()).turned(turn);
        var image = draw(from, new Size(Math.min(whole.width(), wanted.width() * 2),
                Math.min(whole.height(), wanted.height() * 2)), turn);
        var last = new Size(Math.min(whole.width(), wanted.width()), Math.min(whole.height(), wanted.height()));
        return image.getWidth() == last.width() && image.getHeight() == last.height()
                ? image
                : draw(image, last, Turn.NONE);
    }

    private static BufferedImage draw(BufferedImage from, Size to, Turn turn) {
        var image = new BufferedImage(to.width(), to.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.width(), to.height());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var whole = new Size(from.getWidth(), from.getHeight()).turned(turn);
            pen.scale((double) to.width() / whole.width(), (double) to.height() / whole.height());
            pen.drawImage(from, turn.upright(from.getWidth(), from.getHeight()), null);
        } finally {
            pen.dispose();
        }
        return image;
    }
}
