package org.trackbook.ui.kit;

import javafx.scene.Node;

/// Shows one thing over the window, with the rest behind a scrim; Esc and a click beside it close it.
public interface Overlay {
    /// Shows it and gives it the focus.
    void show(Node node);

    void hide();
}
