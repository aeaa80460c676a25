package org.trackbook.report.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Asks the computer for the shapes of words in scripts that the embedded typeface has no letters for, set as their
/// readers expect: joined, and from right to left where that is the way.
final class SystemGlyphs {
    private static final float SIZE = 100;

    private final Map<String, Optional<Drawn>> known = new HashMap<>();

    /// The shape of some words at a size of [#SIZE], and how wide they are.
    record Drawn(Shape outline, float advance) {
        float scale(float size) {
            return size / SIZE;
        }
    }

    /// The shape of some words.
    ///
    /// @return empty where the computer has no letters for them either
    Optional<Drawn> draw(String words) {
        return known.computeIfAbsent(words, SystemGlyphs::drawn);
    }

    private static Optional<Drawn> drawn(String words) {
        try {
            var font = new Font(Font.SANS_SERIF, Font.PLAIN, (int) SIZE);
            if (font.canDisplayUpTo(words) >= 0) {
                return Optional.empty();
            }
            var layout = new TextLayout(words, font, new FontRenderContext(null, true, true));
            var outline = layout.getOutline(null);
            // a picture, as some emoji are, has no outline
            return outline.getBounds2D().isEmpty() && !words.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Drawn(outline, layout.getAdvance()));
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            return Optional.empty();
        }
    }
}
