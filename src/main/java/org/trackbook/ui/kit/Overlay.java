package org.trackbook.ui.kit;

import javafx.scene.Node;

/// Shows one thing over the window, with the rest behind a scrim; Esc and a click beside it close it.
public interface Overlay {
    /// Shows it and gives it the focus.
    void show(Node node);

    /// Shows it near the upper edge: what stands there may grow downwards and does not move.
    default void showAbove(Node node) {
        show(node);
    }

    void hide();
}
