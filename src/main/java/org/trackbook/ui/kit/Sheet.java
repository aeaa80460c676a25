package org.trackbook.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is asked or told over the window: a title with its way out, what it is about, and buttons at the foot. Esc
/// closes it from wherever the focus is.
public class Sheet extends VBox {
    private final String name;
    private final double width;
    private final Texts texts;
    private final Runnable onClose;
    private final Label title;
    private final HBox foot = new HBox();

    /// @param name its id; the button that closes it has the same with `-close` behind it
    protected Sheet(String name, String title, double width, Texts texts, Runnable onClose) {
        this.name = name;
        this.width = width;
        this.texts = texts;
        this.onClose = onClose;
        this.title = new Label(title);
    }

    /// What it is about.
    protected final void fill(Node... content) {
        if (getChildren().isEmpty()) {
            build();
        }
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(content);
    }

    /// The same, with buttons at the foot; the last is the one to press.
    protected final void fill(Node[] buttons, Node... content) {
        fill(content);
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        foot.getChildren().setAll(rest);
        foot.getChildren().addAll(buttons);
        getChildren().add(foot);
    }

    private void build() {
        setId(name);
        getStyleClass().add(Styles.SHEET);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        title.getStyleClass().add(Styles.HEAD);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button("", Icons.of(Feather.X));
        close.setId(name + "-close");
        close.getStyleClass().add(Styles.BUTTON_ICON);
        close.setOnAction(_ -> onClose.run());
        Tips.on(close, texts.say("kit.sheet.close"), Keys.of("Esc"));
        var head = new HBox(title, close);
        head.getStyleClass().add(Styles.SHEET_LINE);
        foot.getStyleClass().addAll(Styles.SHEET_LINE, Styles.SHEET_FOOT);
        getChildren().add(head);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume(); // a list would keep it for itself
            }
        });
    }
}
