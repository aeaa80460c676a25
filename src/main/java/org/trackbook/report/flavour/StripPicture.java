package org.trackbook.report.flavour;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.trackbook.report.Strip;

/// The talks that were attended as a picture, for where nothing can be drawn with lines.
final class StripPicture {
    static final int WIDTH = 1240;
    private static final int LEFT = 120;
    private static final int ROW = 56;
    private static final int TOP = 36;

    private StripPicture() {
    }

    static int height(Strip strip) {
        return TOP + strip.rows().size() * ROW + 4;
    }

    static byte[] png(Strip strip) {
        var image = new BufferedImage(WIDTH, height(strip), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, height(strip));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
        for (var hour = strip.firstHour(); hour <= strip.lastHour(); hour++) {
            pen.setColor(Color.LIGHT_GRAY);
            pen.drawLine(x(strip, hour * 60), TOP, x(strip, hour * 60), height(strip));
            if (strip.isLabelled(hour)) {
                pen.setColor(Color.DARK_GRAY);
                pen.drawString(String.format(Locale.ROOT, "%02d", hour % 24), x(strip, hour * 60) - 12, 22);
            }
        }
        for (var at = 0; at < strip.rows().size(); at++) {
            var y = TOP + at * ROW + 6;
            pen.setColor(Color.DARK_GRAY);
            pen.drawString(strip.rows().get(at).label(), 0, y + 30);
            for (var bar : strip.rows().get(at).bars()) {
                var wide = Math.max(3, x(strip, bar.to()) - x(strip, bar.from()) - 2);
                pen.setColor(new Color(0.04f, 0.36f, 0.68f, (float) bar.shade()));
                pen.fillRect(x(strip, bar.from()), y, wide, ROW - 12);
                pen.setColor(Color.GRAY);
                pen.drawRect(x(strip, bar.from()), y, wide, ROW - 12);
            }
        }
        pen.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int x(Strip strip, int minute) {
        return LEFT + (WIDTH - LEFT - 16) * (minute - strip.firstHour() * 60)
                / ((strip.lastHour() - strip.firstHour()) * 60);
    }
}
