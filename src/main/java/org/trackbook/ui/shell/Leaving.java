package org.trackbook.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Closes the window when all that was typed is in the library. Where the library does not take it, the window stays and
/// says so once, with the words to take along; closed again it goes.
final class Leaving extends StackPane {
    private final Runnable handOver;
    private final Supplier<List<String>> owed;
    private final TaskRunner writes;
    private final Texts texts;
    private boolean warned;

    /// @param handOver saves what was typed, without waiting
    /// @param owed what is not in the library yet
    /// @param writes saves one after the other
    Leaving(Runnable handOver, Supplier<List<String>> owed, TaskRunner writes, Texts texts) {
        this.handOver = handOver;
        this.owed = owed;
        this.writes = writes;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_FAILURE);
        warn(false);
    }

    void asked(WindowEvent event) {
        handOver.run();
        if (!warned && !owed.get().isEmpty() && event.getSource() instanceof Window window) {
            event.consume();
            settle(window::hide);
        }
    }

    /// The same for what makes another window of this one.
    void asked(Runnable then) {
        handOver.run();
        if (warned || owed.get().isEmpty()) {
            then.run();
        } else {
            settle(then);
        }
    }

    /// Waits until all saves have been tried.
    private void settle(Runnable then) {
        writes.run(_ -> true, _ -> {
            warn(!owed.get().isEmpty());
            if (!warned) {
                then.run();
            }
        }, _ -> warn(true));
    }

    private void warn(boolean wanted) {
        warned = wanted;
        getChildren().clear();
        setVisible(wanted);
        setManaged(wanted);
        if (wanted) {
            var copy = button("leaving-copy", texts.say("shell.leave.copy"), () -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, String.join("\n\n", owed.get()))));
            var again = button("leaving-again", texts.say("shell.leave.again"), () -> {
                handOver.run();
                settle(() -> {
                });
            });
            getChildren().add(Strip.error(texts.say("shell.leave.owed"), copy, again));
        }
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
