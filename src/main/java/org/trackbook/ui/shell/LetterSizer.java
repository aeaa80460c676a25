package org.trackbook.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Makes the letters of notes larger and smaller, and says how large they are.
final class LetterSizer extends HBox {
    LetterSizer(Texts texts, TextSize size) {
        getStyleClass().add(Styles.SHELL_CLOCK);
        var now = new Label();
        now.setId("settings-letters");
        now.textProperty().bind(size.sizeProperty().map(it -> texts.say("shell.settings.letters.size", it)));
        var smaller = button("settings-letters-smaller", Feather.MINUS, () -> size.grow(-1));
        Tips.on(smaller, texts.say("shell.settings.letters.smaller"), Keys.of("Shortcut+Minus"));
        smaller.disableProperty().bind(size.sizeProperty().map(it -> it.intValue() <= TextSize.SMALLEST));
        var larger = button("settings-letters-larger", Feather.PLUS, () -> size.grow(1));
        Tips.on(larger, texts.say("shell.settings.letters.larger"), Keys.of("Shortcut+Plus"));
        larger.disableProperty().bind(size.sizeProperty().map(it -> it.intValue() >= TextSize.LARGEST));
        // a screen reader hears the size from the button that has the focus
        size.sizeProperty().subscribe(it -> {
            smaller.setAccessibleHelp(texts.say("shell.settings.letters.size", it));
            larger.setAccessibleHelp(texts.say("shell.settings.letters.size", it));
        });
        getChildren().addAll(smaller, now, larger);
    }

    private static Button button(String id, Feather icon, Runnable action) {
        var button = new Button("", Icons.small(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
