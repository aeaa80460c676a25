package org.trackbook.ui.library;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.ConferenceId;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// An import in the place where its conference will stand: how far it is, then what it came to.
final class ImportCard extends VBox {
    private final Importing importing;
    private final LibraryViewModel model;
    private final Texts texts;
    private final BiConsumer<ConferenceId, Card.Step> go;
    private final ProgressBar progress = new ProgressBar();

    ImportCard(Importing importing, LibraryViewModel model, Texts texts, BiConsumer<ConferenceId, Card.Step> go) {
        this.importing = importing;
        this.model = model;
        this.texts = texts;
        this.go = go;
        setId("library-importing");
        getStyleClass().addAll(Styles.CARD, Styles.LIBRARY_CARD);
        progress.setId("library-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add(Styles.BUSY_BAR);
        progress.setAccessibleText(texts.say("library.import.working", importing.name()));
        importing.stateProperty().subscribe(this::show);
    }

    private void show(Importing.State state) {
        switch (state) {
            case Importing.State.Working(var step) -> {
                progress.setProgress(step.share());
                fill(importing.name(), List.of(muted(texts.say("library.import.reading")), progress,
                        muted(texts.say("library.import.nothing.yet"))),
                        button("library-cancel", "library.import.cancel", () -> model.cancel(importing)));
            }
            case Importing.State.Kept(var id, var title, var sum, var lines) -> fill(title,
                    lines.isEmpty() ? List.of(good(sum)) : List.of(good(sum), list(lines)),
                    button("library-done", "library.import.done", () -> model.dismiss(importing)),
                    primary(button("library-plan", "library.step.plan", () -> {
                        model.dismiss(importing);
                        go.accept(id, Card.Step.PLAN);
                    })));
            case Importing.State.Unchanged(_, var title) ->
                fill(title, List.of(good(texts.say("library.import.unchanged"))),
                        button("library-done", "library.import.done", () -> model.dismiss(importing)));
            case Importing.State.Refused(var reason) -> {
                var words = new Label(reason, Icons.of(Feather.ALERT_CIRCLE));
                words.setWrapText(true);
                words.setId("library-refused");
                words.getStyleClass().add(Styles.DANGER_WORDS);
                fill(importing.name(), List.of(words),
                        button("library-done", "library.import.done", () -> model.dismiss(importing)));
            }
        }
    }

    private void fill(String title, List<Node> content, Button... buttons) {
        var head = new Label(title);
        head.setMinWidth(0);
        head.getStyleClass().add(Styles.HEAD);
        var body = new VBox(8, head);
        body.getChildren().addAll(content);
        body.getStyleClass().add(Styles.LIBRARY_BODY);
        VBox.setVgrow(body, Priority.ALWAYS);
        var foot = new HBox(8, buttons);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().addAll(Styles.LIBRARY_FOOT, Styles.LINE_ABOVE);
        getChildren().setAll(body, foot);
    }

    private Node list(List<String> lines) {
        var list = new ListView<String>();
        list.setId("library-report");
        list.setAccessibleText(texts.say("library.import.report"));
        list.getItems().setAll(lines);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(String line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty ? null : line);
                setWrapText(true);
                setPrefWidth(0);
                getStyleClass().setAll("list-cell", Styles.SMALL);
            }
        });
        list.getStyleClass().add(Styles.LIBRARY_LINES);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(texts.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setOnAction(_ -> action.run());
        Tips.on(button, texts.say("library.card.go", texts.say(key), importing.name()));
        return button;
    }

    private static Button primary(Button button) {
        button.getStyleClass().add(Styles.BUTTON_PRIMARY);
        return button;
    }

    private static Label good(String words) {
        var label = new Label(words, Icons.of(Feather.CHECK));
        label.setId("library-sum-up");
        label.setWrapText(true);
        label.getGraphic().getStyleClass().add(Styles.SUCCESS_WORDS);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }
}
