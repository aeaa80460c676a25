package org.trackbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// What a control is for and which key does the same: as tooltip and for a screen reader.
public final class Tips {
    private Tips() {
    }

    /// Words alone.
    public static void on(Node node, String words) {
        node.setAccessibleText(words);
        Tooltip.install(node, new Tooltip(words));
    }

    /// Words and the key.
    public static void on(Node node, String words, KeyCombination key) {
        on(node, words, Keys.shown(key));
    }

    /// Words and the key, as it is shown.
    public static void on(Node node, String words, String key) {
        node.setAccessibleText(words);
        var named = Keys.named(key);
        node.setAccessibleHelp(named);
        Tooltip.install(node, new Tooltip(words + "   " + named));
    }

    /// A key as it is drawn beside what it does.
    public static Label key(String shown) {
        var label = new Label(Keys.named(shown));
        label.getStyleClass().add(Styles.KEY);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
