package org.trackbook.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// Stands where a list has nothing to show: what is missing, how to change that, and one button for it.
public final class EmptyView extends VBox {
    public EmptyView(Feather icon, String what, String how) {
        getStyleClass().add(Styles.EMPTY);
        var title = new Label(what);
        title.getStyleClass().add(Styles.STRONG);
        var line = new Label(how);
        line.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        for (var label : new Label[]{title, line}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        getChildren().addAll(Icons.large(icon), title, line);
    }

    public EmptyView(Feather icon, String what, String how, Button action) {
        this(icon, what, how);
        getChildren().add(action);
    }
}
