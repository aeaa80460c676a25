package org.trackbook.ui.shell;

import javafx.animation.FadeTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Says at the bottom what was done, with the way back; it never takes the focus.
final class ToastBar extends HBox {
    private static final Duration MOTION = Duration.millis(140);

    private final Label words = new Label();
    private final Button undo;
    private final Button way = new Button();
    private final Label key = Tips.key(Keys.shown(Keys.of("Shortcut+Z")));

    ToastBar(Toasts toasts, Texts texts) {
        undo = new Button(texts.say("shell.toast.undo"));
        getStyleClass().add(Styles.SHELL_TOAST);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo.setId("toast-undo");
        undo.getStyleClass().add(Styles.BUTTON_LINK);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(_ -> toasts.undo());
        var close = new Button("", Icons.of(Feather.X));
        close.setId("toast-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.BUTTON_SMALL);
        close.setOnAction(_ -> toasts.close());
        Tips.on(close, texts.say("shell.toast.close"));
        for (var button : new Button[]{undo, close}) {
            button.setFocusTraversable(false);
        }
        way.setId("toast-way");
        way.getStyleClass().add(Styles.BUTTON_LINK);
        way.setMinWidth(USE_PREF_SIZE);
        way.setFocusTraversable(false);
        getChildren().addAll(words, way, undo, key, close);
        setOnMouseEntered(_ -> toasts.hold());
        setOnMouseExited(_ -> toasts.release());
        toasts.toastProperty().subscribe(toast -> toast.ifPresentOrElse(this::show, () -> setVisible(false)));
    }

    private void show(Toast toast) {
        words.setText(toast.words());
        words.setTooltip(new Tooltip(toast.words()));
        setAccessibleText(toast.words());
        for (var node : new javafx.scene.Node[]{undo, key}) {
            node.setVisible(toast.undoable());
            node.setManaged(toast.undoable());
        }
        way.setText(toast.way().map(Toast.Way::words).orElse(""));
        way.setVisible(toast.way().isPresent());
        way.setManaged(toast.way().isPresent());
        way.setOnAction(_ -> toast.way().ifPresent(it -> it.go().run()));
        setVisible(true);
        if (getScene() != null && !getScene().getPreferences().isReducedMotion()) {
            var fade = new FadeTransition(MOTION, this);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
