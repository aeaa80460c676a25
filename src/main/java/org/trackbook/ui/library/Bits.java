package org.trackbook.ui.library;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Tips;

/// Small parts that the cards and sheets of the library are made of.
final class Bits {
    private Bits() {
    }

    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /// A sentence on as many lines as it needs.
    static Label sentence(String words, String... styles) {
        var label = label(words, styles);
        label.setWrapText(true);
        return label;
    }

    /// A line that may be cut; all of it is on its tooltip.
    static Label cut(String words, String... styles) {
        var label = label(words, styles);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    /// A sentence with the sign of what it means, beside its first line.
    static HBox signed(Feather sign, String words, String... styles) {
        var sentence = sentence(words, styles);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(6, Icons.small(sign), sentence);
        line.getStyleClass().add(Styles.LIBRARY_SIGNED);
        line.getStyleClass().addAll(styles);
        return line;
    }

    static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Button primary(Button button) {
        button.getStyleClass().add(Styles.BUTTON_PRIMARY);
        return button;
    }

    /// A button of a card, which says of what it is.
    static Button small(String id, String words, String spoken, Runnable action) {
        var button = button(id, words, action);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        Tips.on(button, spoken);
        return button;
    }

    /// A field under its name.
    static VBox field(String name, Region field) {
        var label = label(name, Styles.SMALL, Styles.MUTED);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(label, field);
        box.getStyleClass().add(Styles.LIBRARY_FIELD);
        return box;
    }
}
