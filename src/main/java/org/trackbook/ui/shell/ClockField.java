package org.trackbook.ui.shell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The time the window lives at, to be set for trying out a day that has not come yet.
final class ClockField extends HBox {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ShellViewModel shell;
    private final TextField time = new TextField();

    ClockField(Texts texts, ShellViewModel shell) {
        this.shell = shell;
        getStyleClass().add(Styles.SHELL_CLOCK);
        time.setId("settings-clock");
        time.setPrefColumnCount(12);
        Tips.on(time, texts.say("shell.settings.clock.tip"), Keys.of("Enter"));
        time.setOnAction(_ -> set());
        var real = new Button(texts.say("shell.settings.clock.real"));
        real.setId("settings-clock-real");
        real.getStyleClass().add(Styles.BUTTON_SMALL);
        real.disableProperty().bind(shell.aheadProperty().map(Duration.ZERO::equals));
        real.setOnAction(_ -> {
            shell.setClock(Optional.empty());
            show();
        });
        getChildren().addAll(time, real);
        show();
    }

    private void show() {
        time.getStyleClass().remove(Styles.FIELD_WRONG);
        shell.openedProperty().get().ifPresent(it -> time.setText(
                WRITTEN.format(shell.nowProperty().get().atZone(it.conference().zone().id()))));
    }

    /// A time nobody can read stays as it is typed, marked.
    private void set() {
        time.getStyleClass().remove(Styles.FIELD_WRONG);
        try {
            shell.setClock(Optional.of(LocalDateTime.parse(time.getText().strip(), WRITTEN)));
        } catch (DateTimeParseException _) {
            time.getStyleClass().add(Styles.FIELD_WRONG);
        }
    }
}
