package org.trackbook.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// All keys on one sheet: those of everywhere and those of the place.
final class KeySheet extends VBox {
    private static final int COLUMNS = 2;

    private final Texts texts;

    KeySheet(Texts texts, Place place, List<KeyHint> everywhere, List<KeyHint> here, Runnable onClose) {
        this.texts = texts;
        setId("keys");
        getStyleClass().addAll(Styles.SHEET, Styles.SHELL_KEYS);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(head(texts.say("shell.keys.title"), onClose), part(texts.say("shell.keys.everywhere")),
                table(everywhere));
        if (!here.isEmpty()) {
            getChildren().addAll(part(PlaceWords.name(texts, place)), table(here));
        }
    }

    private HBox head(String words, Runnable onClose) {
        var title = new Label(words);
        title.getStyleClass().add(Styles.HEAD);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("keys-close");
        close.getStyleClass().add(Styles.BUTTON_ICON);
        close.setOnAction(_ -> onClose.run());
        Tips.on(close, texts.say("shell.sheet.close"), Keys.of("Esc"));
        return new HBox(title, rest, close);
    }

    private static Label part(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.STRONG, Styles.SMALL);
        return label;
    }

    private static GridPane table(List<KeyHint> hints) {
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.SHELL_KEYS_TABLE);
        var rows = (hints.size() + COLUMNS - 1) / COLUMNS;
        for (var i = 0; i < hints.size(); i++) {
            var words = new Label(hints.get(i).words());
            var rest = new Region();
            HBox.setHgrow(rest, Priority.ALWAYS);
            var line = new HBox(words, rest, Tips.key(hints.get(i).keys()));
            line.getStyleClass().add(Styles.SHELL_KEYS_LINE);
            grid.add(line, i / rows, i % rows);
        }
        return grid;
    }
}
