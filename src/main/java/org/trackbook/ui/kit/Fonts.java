package org.trackbook.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Loads the shipped fonts, so that the window looks the same on every computer.
public final class Fonts {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf",
            "Inter-SemiBoldItalic.otf");

    private Fonts() {
    }

    /// Call before the first scene.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null || Font.loadFont(in, 0) == null) {
                throw new IllegalStateException("the font is missing: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
