package org.trackbook.ui.library;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Styles;

/// The place in a frame that gives it its bar, its keys and what its sheets float over.
final class LibraryFrame extends StackPane implements Overlay {
    private final StackPane modal = new StackPane();
    private Optional<Node> shown = Optional.empty();

    LibraryFrame(LibraryDesk desk, LibraryView view) {
        getStyleClass().add(Styles.SHELL);
        var frame = new BorderPane(view.content());
        var top = view.top().orElseThrow();
        HBox.setHgrow(top, Priority.ALWAYS);
        var bar = new HBox(top);
        bar.getStyleClass().add(Styles.SHELL_TOP);
        frame.setTop(bar);
        modal.setVisible(false);
        modal.setStyle("-fx-background-color: -tb-scrim");
        getChildren().addAll(frame, modal);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!modal.isVisible()) {
                view.key(event);
            }
        });
        desk.over(this);
    }

    @Override
    public void show(Node node) {
        shown = Optional.of(node);
        modal.getChildren().setAll(node);
        modal.setVisible(true);
    }

    /// A part of the sheet that was shown last.
    Node part(String id) {
        return shown.map(sheet -> sheet.lookup("#" + id)).orElseThrow();
    }

    @Override
    public void hide() {
        modal.getChildren().clear();
        modal.setVisible(false);
    }
}
