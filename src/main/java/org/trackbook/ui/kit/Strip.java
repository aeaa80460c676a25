package org.trackbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One line in place that says what went wrong, what waits for a decision or what is about to happen, with its
/// buttons at the right.
public final class Strip extends HBox {
    private Strip(String style, Feather icon, String words, Node... buttons) {
        getStyleClass().addAll(Styles.STRIP, style);
        var label = new Label(words);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setTooltip(new Tooltip(words));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), label);
        for (var button : buttons) {
            HBox.setHgrow(button, Priority.NEVER);
            if (button instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
            getChildren().add(button);
        }
    }

    /// Something failed: what, where, what to do.
    public static Strip error(String words, Node... buttons) {
        return new Strip(Styles.STRIP_DANGER, Feather.ALERT_CIRCLE, words, buttons);
    }

    /// Something waits for a decision.
    public static Strip warning(String words, Node... buttons) {
        return new Strip(Styles.STRIP_WARNING, Feather.ALERT_TRIANGLE, words, buttons);
    }

    /// Something to know now.
    public static Strip info(String words, Node... buttons) {
        return new Strip(Styles.STRIP_ACCENT, Feather.BELL, words, buttons);
    }
}
