package org.trackbook.photo;

import java.awt.geom.AffineTransform;

/// How a picture is turned to stand upright: what cameras write as orientation 1 to 8.
///
/// @param mirrored left for right, before it is turned
/// @param quarters how often it is turned clockwise by 90 degrees
record Turn(boolean mirrored, int quarters) {
    static final Turn NONE = new Turn(false, 0);

    /// Anything but 1 to 8 is taken for upright.
    static Turn of(int orientation) {
        return switch (orientation) {
            case 2 -> new Turn(true, 0);
            case 3 -> new Turn(false, 2);
            case 4 -> new Turn(true, 2);
            case 5 -> new Turn(true, 3);
            case 6 -> new Turn(false, 1);
            case 7 -> new Turn(true, 1);
            case 8 -> new Turn(false, 3);
            default -> NONE;
        };
    }

    /// Whether width becomes height.
    boolean isLying() {
        return quarters % 2 == 1;
    }

    /// From where the camera put a point to where it belongs.
    ///
    /// @param width of the picture as the camera wrote it
    AffineTransform upright(int width, int height) {
        var way = new AffineTransform();
        way.translate((isLying() ? height : width) / 2.0, (isLying() ? width : height) / 2.0);
        way.quadrantRotate(quarters);
        way.scale(mirrored ? -1 : 1, 1);
        way.translate(-width / 2.0, -height / 2.0);
        return way;
    }
}
