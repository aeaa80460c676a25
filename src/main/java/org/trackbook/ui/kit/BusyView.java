package org.trackbook.ui.kit;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Stands where a list is still being fetched: grey bars in the shape of its rows, how far it is, and Cancel. It shows
/// itself only after half a second, so that quick work does not flicker.
public final class BusyView extends VBox {
    private static final Duration PATIENCE = Duration.millis(500);
    private static final List<Double> WIDTHS = List.of(0.9, 0.7, 0.82, 0.55);

    private final ProgressBar bar = new ProgressBar();

    public BusyView(Texts texts, String what, Runnable onCancel) {
        getStyleClass().add(Styles.BUSY);
        var label = new Label(what);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        label.setWrapText(true);
        getChildren().add(label);
        WIDTHS.forEach(share -> {
            var row = new Region();
            row.getStyleClass().add(Styles.BUSY_ROW);
            row.maxWidthProperty().bind(widthProperty().multiply(share));
            getChildren().add(row);
        });
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(rest, foot(texts, onCancel));
        bar.setAccessibleText(what);
        appearLate();
    }

    private HBox foot(Texts texts, Runnable onCancel) {
        bar.getStyleClass().add(Styles.BUSY_BAR);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var cancel = new Button(texts.say("kit.busy.cancel"));
        cancel.setId("busy-cancel");
        cancel.getStyleClass().add(Styles.BUTTON_SMALL);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> onCancel.run());
        var foot = new HBox(bar, cancel);
        foot.getStyleClass().add(Styles.BUSY_FOOT);
        return foot;
    }

    /// Between 0 and 1, or -1 where nobody knows: takes `Step.share()`.
    public DoubleProperty progressProperty() {
        return bar.progressProperty();
    }

    private void appearLate() {
        setVisible(false);
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> setVisible(true));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pause.stop();
            } else {
                pause.playFromStart();
            }
        });
    }
}
