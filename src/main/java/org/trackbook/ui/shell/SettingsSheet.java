package org.trackbook.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.kit.Tips;

/// What the visitor may choose about the window.
final class SettingsSheet extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 2, 5, 10, 15);

    /// One thing more to choose.
    record Choice(String words, Supplier<? extends Region> control) {
    }

    /// A sheet that is reached from here.
    record Further(String words, Runnable open) {
    }

    /// @param minutes before a talk, 0 for no reminder
    /// @param choices what else there is to choose
    /// @param further what else there is to settle
    SettingsSheet(Texts texts, ObjectProperty<Theme> theme, IntegerProperty minutes, Optional<TextSize> letters,
            ShellViewModel shell, List<Choice> choices, List<Further> further, Runnable onClose) {
        setId("settings");
        getStyleClass().addAll(Styles.SHEET, Styles.SHELL_SETTINGS);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label(texts.say("shell.settings.title"));
        title.getStyleClass().add(Styles.HEAD);
        var close = new Button("", Icons.of(Feather.X));
        close.setId("settings-close");
        close.getStyleClass().add(Styles.BUTTON_ICON);
        close.setOnAction(_ -> onClose.run());
        Tips.on(close, texts.say("shell.sheet.close"), Keys.of("Esc"));
        var choice = new Segmented<>("settings-theme", List.of(Theme.values()), it -> switch (it) {
            case SYSTEM -> texts.say("shell.settings.theme.system");
            case LIGHT -> texts.say("shell.settings.theme.light");
            case DARK -> texts.say("shell.settings.theme.dark");
        });
        choice.setAccessibleText(texts.say("shell.settings.theme"));
        choice.valueProperty().bindBidirectional(theme);
        var remind = new Segmented<>("settings-reminder", MINUTES,
                it -> it == 0
                        ? texts.say("shell.settings.reminder.off")
                        : texts.say("shell.settings.reminder.minutes", it));
        remind.setAccessibleText(texts.say("shell.settings.reminder"));
        remind.valueProperty().set(MINUTES.contains(minutes.get()) ? minutes.get() : Reminders.USUAL);
        remind.valueProperty().subscribe(minutes::set);
        getChildren().addAll(line(title, close), line(new Label(texts.say("shell.settings.theme")), choice),
                line(new Label(texts.say("shell.settings.reminder")), remind));
        letters.ifPresent(it -> getChildren().add(line(new Label(texts.say("shell.settings.letters")),
                new LetterSizer(texts, it))));
        shell.openedProperty().get().ifPresent(_ -> getChildren().add(line(new Label(texts.say("shell.settings.clock")),
                new ClockField(texts, shell))));
        choices.forEach(it -> getChildren().add(line(new Label(it.words()), it.control().get())));
        var ways = new HBox();
        ways.getStyleClass().add(Styles.SHEET_LINE);
        further.forEach(it -> {
            var way = new Button(it.words());
            way.getStyleClass().add(Styles.BUTTON_SMALL);
            way.setOnAction(_ -> it.open().run());
            ways.getChildren().add(way);
        });
        getChildren().add(ways);
    }

    private static HBox line(Region left, Region right) {
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var line = new HBox(left, rest, right);
        line.getStyleClass().add(Styles.SHELL_KEYS_LINE);
        return line;
    }
}
