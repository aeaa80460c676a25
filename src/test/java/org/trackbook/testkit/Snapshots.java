package org.trackbook.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Theme;

/// Pictures of a view without a window, in any size and both themes, to be looked at.
public final class Snapshots {
    private Snapshots() {
    }

    /// Draws what `view` makes, on the UI thread, as a PNG. The folder is the system property `snapshots`, else
    /// `target/snapshots`.
    public static Path save(String name, Theme theme, int width, int height, Callable<? extends Parent> view) {
        start();
        var picture = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Fonts.load();
            var scene = new Scene(view.call(), width, height);
            Theme.dress(scene);
            theme.choose(scene);
            scene.snapshot(null); // views that arrange themselves by their width need a second look
            return scene.snapshot(null);
        }));
        return write(picture, Path.of(System.getProperty("snapshots", "target/snapshots"), name + ".png"));
    }

    /// Draws the scene of a window as it is now.
    public static Path save(String name, Scene scene) {
        var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        return write(picture, Path.of(System.getProperty("snapshots", "target/snapshots"), name + ".png"));
    }

    private static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(Image picture, Path file) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        if (IntStream.of(pixels).distinct().limit(2).count() < 2) {
            throw new AssertionError("nothing was drawn: " + file.getFileName());
        }
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
