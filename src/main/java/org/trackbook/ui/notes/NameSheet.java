package org.trackbook.ui.notes;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.CorrectNames.Correction;

/// Asks how a misspelt name is written right, and shows each note that would change.
final class NameSheet extends Sheet {
    private static final double WIDTH = 520;

    private final NotesViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final TextField wrong = new TextField();
    private final TextField right = new TextField();
    private final Label count = new Label();
    private final ListView<Correction> preview = new ListView<>();
    private final Button replace = new Button();
    private List<Correction> found = List.of();

    NameSheet(NotesViewModel model, Texts texts, Overlay overlay) {
        super("notes-name", texts.say("notes.name"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        field(wrong, "notes-name-wrong", "notes.name.wrong");
        field(right, "notes-name-right", "notes.name.right");
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        preview.setId("notes-name-preview");
        preview.setAccessibleText(texts.say("notes.name.preview"));
        preview.setPrefHeight(220);
        preview.setCellFactory(_ -> new Row());
        preview.setPlaceholder(new Label(texts.say("notes.name.none")));
        replace.setId("notes-name-replace");
        replace.setText(texts.say("notes.name.replace"));
        replace.getStyleClass().add(Styles.BUTTON_PRIMARY);
        replace.setDefaultButton(true);
        replace.setOnAction(_ -> take());
        fill(new Button[]{replace}, wrong, right, count, preview);
        show(List.of());
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(texts.say(key));
        field.setAccessibleText(texts.say(key));
        field.textProperty().subscribe((_, _) -> look());
    }

    void open() {
        overlay.show(this);
        wrong.requestFocus();
    }

    private void look() {
        if (right.getText().isBlank()) {
            show(List.of());
        } else {
            model.look(wrong.getText(), right.getText(), this::show);
        }
    }

    private void show(List<Correction> corrections) {
        found = corrections;
        preview.getItems().setAll(corrections);
        count.setText(texts.say("notes.name.count", corrections.stream().mapToInt(Correction::count).sum(),
                corrections.size()));
        replace.setDisable(corrections.isEmpty());
    }

    private void take() {
        overlay.hide();
        model.correct(found);
    }

    /// The line as it is, struck out, and as it would be.
    private static final class Row extends ListCell<Correction> {
        @Override
        protected void updateItem(@Nullable Correction correction, boolean empty) {
            super.updateItem(correction, empty);
            if (empty || correction == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var old = new Label(correction.old());
            old.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.STRUCK);
            setGraphic(new VBox(old, new Label(correction.line())));
            setPrefWidth(0);
            setAccessibleText(correction.line());
        }
    }
}
