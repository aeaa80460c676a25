package org.trackbook.ui.library;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The last card: where the next schedule is dropped, or chosen by a click.
final class DropCard extends VBox {
    DropCard(Texts texts, Runnable choose) {
        super(6);
        setId("library-drop");
        setAlignment(Pos.CENTER);
        getStyleClass().add(Styles.LIBRARY_DROP);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.say("library.drop.title"));
        var title = new Label(texts.say("library.drop.title"));
        title.getStyleClass().add(Styles.STRONG);
        var formats = new Label(texts.say("library.drop.formats"));
        formats.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        formats.setWrapText(true);
        formats.setTextAlignment(TextAlignment.CENTER);
        var keys = new HBox(4, Tips.key(Keys.shown(Keys.of("Shortcut+V"))), muted(texts.say("library.drop.paste")),
                Tips.key(Keys.shown(Keys.of("Shortcut+O"))), muted(texts.say("library.drop.open")));
        keys.setAlignment(Pos.CENTER);
        getChildren().addAll(Icons.large(Feather.DOWNLOAD), title, formats, keys);
        setOnMouseClicked(_ -> choose.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.run();
                event.consume();
            }
        });
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }
}
