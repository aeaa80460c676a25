package org.trackbook.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The line that says which talk begins soon. It comes and goes without taking the focus.
final class ReminderLine extends StackPane {
    private final Reminders reminders;
    private final ShellViewModel shell;
    private final Texts texts;

    ReminderLine(Reminders reminders, ShellViewModel shell, Texts texts) {
        this.reminders = reminders;
        this.shell = shell;
        this.texts = texts;
        setId("reminder");
        reminders.talkProperty().subscribe(this::show);
        shell.nowProperty().subscribe((_, _) -> show(reminders.talkProperty().get()));
    }

    private void show(Optional<Talk> talk) {
        getChildren().clear();
        talk.ifPresent(soon -> {
            var go = new Button(texts.say("shell.reminder.go"));
            go.setId("reminder-go");
            go.getStyleClass().add(Styles.BUTTON_SMALL);
            Tips.on(go, texts.say("shell.reminder.go.tip", soon.title()));
            go.setOnAction(_ -> {
                reminders.dismiss();
                shell.show(Place.ATTEND, soon.id());
            });
            var close = new Button("", Icons.of(Feather.X));
            close.setId("reminder-close");
            close.getStyleClass().add(Styles.BUTTON_ICON);
            Tips.on(close, texts.say("shell.reminder.close"));
            close.setOnAction(_ -> reminders.dismiss());
            getChildren().add(Strip.info(reminders.words(soon), go, close));
        });
        setVisible(talk.isPresent());
        setManaged(talk.isPresent());
    }
}
