package org.trackbook.ui.changes;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small parts of the place's rows.
final class Lines {
    private Lines() {
    }

    /// Words that are cut where there is no room, and then told by pointing at them.
    static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setTooltip(new Tooltip(words));
        label.setMinWidth(0);
        return label;
    }

    /// Words that stay whole where others are cut.
    static Label whole(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words over as many lines as they need.
    static Label wrapped(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region rest() {
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        return rest;
    }
}
