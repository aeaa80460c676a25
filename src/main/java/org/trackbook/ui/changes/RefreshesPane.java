package org.trackbook.ui.changes;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Outcome;

/// The history at the left, and below it what was held back.
final class RefreshesPane extends VBox {
    private final ChangesViewModel model;
    private final Texts texts;
    private final RefreshWords words;
    private final ObservableList<RefreshLine> lines = FXCollections.observableArrayList();
    private final ListView<RefreshLine> list = new ListView<>(lines);
    private final VBox held = new VBox();
    private boolean showing;

    RefreshesPane(ChangesViewModel model, Texts texts, RefreshWords words, Supplier<Instant> now) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        build(now);
        bind();
    }

    private void build(Supplier<Instant> now) {
        getStyleClass().add(Styles.CHANGES_REFRESHES);
        var title = new Label(texts.say("changes.refreshes"));
        title.getStyleClass().add(Styles.STRONG);
        var head = new HBox(title);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.LINE_BELOW);
        list.setId("changes-refreshes");
        list.setAccessibleText(texts.say("changes.refreshes"));
        list.setCellFactory(_ -> new RefreshCell(texts, words, now));
        VBox.setVgrow(list, Priority.ALWAYS);
        held.getStyleClass().add(Styles.CHANGES_WAITING);
        getChildren().addAll(head, list, held);
    }

    private void bind() {
        model.stateProperty().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (line != null && !showing) {
                model.select(line.number());
            }
        });
        // the chosen refresh is looked at again after a comparison
        list.setOnMouseClicked(_ -> again());
        var all = model.refreshing().held();
        all.all().subscribe(this::holdBack);
        all.comparedProperty().subscribe(_ -> holdBack());
    }

    private void again() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.select(line.number());
        }
    }

    private void show(ChangesState state) {
        showing = true;
        if (state instanceof ChangesState.Ready ready) {
            if (!lines.equals(ready.refreshes())) {
                lines.setAll(ready.refreshes());
            }
            switch (ready.shown()) {
                case ChangesState.Shown.OfRefresh(var line) -> list.getSelectionModel().select(line);
                case ChangesState.Shown.OfHeld _ -> list.getSelectionModel().clearSelection();
            }
        } else {
            lines.clear();
        }
        showing = false;
    }

    private void holdBack() {
        var all = model.refreshing().held();
        held.getChildren().setAll(all.all().stream().map(it -> new HeldCard(model, texts, words, it,
                all.comparedProperty().get().equals(Optional.<Outcome.Held>of(it)))).toList());
        held.setVisible(!all.all().isEmpty());
        held.setManaged(!all.all().isEmpty());
    }

    void focus() {
        list.requestFocus();
    }
}
