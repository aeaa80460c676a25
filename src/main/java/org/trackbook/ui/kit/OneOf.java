package org.trackbook.ui.kit;

import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;

/// One of several choices side by side, of which one is always taken. The arrows of the keyboard take what they reach, so that
/// taking must not hang on a click.
public final class OneOf {
    private OneOf() {
    }

    /// Says what follows when a button of a group is taken, however that was done; a click never takes it back.
    public static void on(ToggleButton button, Runnable taken) {
        button.addEventHandler(ActionEvent.ACTION, _ -> button.setSelected(true));
        button.selectedProperty().subscribe((_, now) -> {
            if (now) {
                taken.run();
            }
        });
    }
}
