package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What one key notes down, by mouse too: each capture with its sign, its word and its letter.
final class CaptureBar extends HBox {
    private final List<Label> words = new ArrayList<>();

    CaptureBar(Texts texts, Consumer<Capture> onCapture) {
        getStyleClass().addAll(Styles.PANE_FOOT, Styles.LINE_ABOVE, Styles.ATTEND_CAPTURES);
        getChildren().add(Tips.key(texts.say("attend.key.alt.alone")));
        for (var capture : Capture.values()) {
            var word = new Label(texts.say("attend.capture." + capture.word()));
            words.add(word);
            var letter = new Label(capture.key().getName());
            letter.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
            var parts = new HBox(Icons.of(capture.icon()), word, letter);
            parts.getStyleClass().add(Styles.ATTEND_CAPTURE);
            var button = new Button();
            button.setGraphic(parts);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setId("attend-capture-" + capture.word());
            button.getStyleClass().addAll(Styles.BUTTON_QUIET, Styles.BUTTON_SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(true);
            Tips.on(button, texts.say("attend.capture." + capture.word()),
                    texts.say("attend.key.alt", capture.key().getName()));
            button.setOnAction(_ -> onCapture.accept(capture));
            getChildren().add(button);
        }
    }

    /// Leaves the words out where there is no room for them.
    void setShort(boolean brief) {
        words.forEach(word -> {
            word.setVisible(!brief);
            word.setManaged(!brief);
        });
    }
}
