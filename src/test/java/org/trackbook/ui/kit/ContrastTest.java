package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z][\\w-]*):\\s*(#[0-9a-f]{6})");

    @Test
    void trackColoursCanBeToldFromTheirGroundAndTextCanBeRead() throws IOException {
        var tokens = read("/css/tokens.css");
        var dark = tokens.indexOf(".root.dark");
        var weak = new ArrayList<String>();
        check("light", "/atlantafx/base/theme/primer-light.css", tokens.substring(0, dark), weak);
        check("dark", "/atlantafx/base/theme/primer-dark.css", tokens.substring(dark), weak);

        assertEquals(List.of(), weak);
    }

    private static void check(String name, String theme, String tokens, List<String> weak) throws IOException {
        var colours = colours(read(theme));
        colours.putAll(colours(tokens));
        assertFalse(colours.get("-track-12") == null, "the palette has twelve hues");
        for (var n = 1; n <= 12; n++) {
            var track = "-track-" + n;
            need(weak, name, colours, track, "-color-bg-default", 3);
            need(weak, name, colours, "-color-fg-default", track + "-tint", 4.5);
            need(weak, name, colours, track + "-ink", track + "-tint", 4.5);
        }
        need(weak, name, colours, "-tb-rating", "-color-bg-default", 3);
        need(weak, name, colours, "-color-fg-default", "-tb-mark", 4.5);
        need(weak, name, colours, "-color-fg-default", "-tb-paper", 4.5);
        need(weak, name, colours, "-color-fg-muted", "-color-bg-subtle", 4.5);
    }

    private static void need(List<String> weak, String theme, Map<String, Color> colours, String on, String ground,
            double ratio) {
        var is = ratio(colour(colours, on), colour(colours, ground));
        if (is < ratio) {
            weak.add("%s: %s on %s is %.1f, needs %.1f".formatted(theme, on, ground, is, ratio));
        }
    }

    private static Color colour(Map<String, Color> colours, String name) {
        var colour = colours.get(name);
        if (colour == null) {
            throw new AssertionError("no colour " + name);
        }
        return colour;
    }

    private static double ratio(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(String css) {
        var colours = new HashMap<String, Color>();
        TOKEN.matcher(css).results().forEach(it -> colours.putIfAbsent(it.group(1), Color.web(it.group(2))));
        return colours;
    }

    private static String read(String resource) throws IOException {
        try (var in = ContrastTest.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("no such sheet: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
