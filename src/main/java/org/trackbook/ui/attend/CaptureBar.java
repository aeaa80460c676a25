package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What one key notes down, by mouse too: each capture with its sign, its word and its letter.
final class CaptureBar extends HBox {
    private final List<Label> words = new ArrayList<>();

    /// @param onPhoto asks for the file of a photo
    CaptureBar(Texts texts, Consumer<Capture> onCapture, Runnable onPhoto) {
        getStyleClass().addAll(Styles.PANE_FOOT, Styles.LINE_ABOVE, Styles.ATTEND_CAPTURES);
        setMinWidth(0);
        getChildren().add(Tips.key(texts.say("attend.key.alt.alone")));
        for (var capture : Capture.values()) {
            add(texts, capture.word(), capture.key().getName(), capture.icon(), () -> onCapture.accept(capture));
        }
        add(texts, "photo", "I", Feather.CAMERA, onPhoto);
        widthProperty().subscribe((_, _) -> fit());
    }

    private void add(Texts texts, String name, String key, Feather icon, Runnable action) {
        var word = new Label(texts.say("attend.capture." + name));
        words.add(word);
        var letter = new Label(key);
        letter.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        var parts = new HBox(Icons.of(icon), word, letter);
        parts.getStyleClass().add(Styles.ATTEND_CAPTURE);
        var button = new Button();
        button.setGraphic(parts);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("attend-capture-" + name);
        button.getStyleClass().addAll(Styles.BUTTON_QUIET, Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(true);
        Tips.on(button, texts.say("attend.capture." + name), texts.say("attend.key.alt", key));
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    /// Leaves the words out where there is no room for all of them: a capture that nobody sees is worth less than a word.
    private void fit() {
        shown(true);
        applyCss(); // only then is known how wide the words are
        shown(prefWidth(-1) <= getWidth());
    }

    private void shown(boolean all) {
        words.forEach(word -> {
            word.setVisible(all);
            word.setManaged(all);
        });
    }
}
