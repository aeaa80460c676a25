package org.trackbook.ui.shell;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Says in place that something failed which nobody expected.
final class FailureStrip extends StackPane {
    private final Failures failures;
    private final Texts texts;

    FailureStrip(Failures failures, Texts texts) {
        this.failures = failures;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_FAILURE);
        failures.shownProperty().subscribe(failure -> {
            getChildren().clear();
            failure.ifPresent(it -> getChildren().add(strip(it)));
            setVisible(failure.isPresent());
            setManaged(failure.isPresent());
        });
    }

    private Strip strip(Failures.Failure failure) {
        var words = failure.reason().isEmpty()
                ? texts.say("shell.failure")
                : texts.say("shell.failure.reason", failure.reason());
        var copy = button("failure-copy", texts.say("shell.failure.copy"));
        copy.setOnAction(_ -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, failure.details())));
        var close = button("failure-close", texts.say("shell.failure.close"));
        close.setOnAction(_ -> failures.dismiss());
        return Strip.error(words, copy, close);
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        return button;
    }
}
