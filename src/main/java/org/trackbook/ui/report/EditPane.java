package org.trackbook.ui.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.NoteId;
import org.trackbook.ui.draft.SavedLabel;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The notes of a paragraph beside the page on which it reads. Esc goes back to the outline.
final class EditPane extends VBox {
    private final Texts texts;
    private final NoteEdits edits;
    private final VBox notes = new VBox(8);

    /// @param attend goes to the notes in their own place
    /// @param close lets go of them
    EditPane(NoteEdits edits, Texts texts, Runnable attend, Runnable close) {
        this.edits = edits;
        this.texts = texts;
        setId("report-note");
        getStyleClass().add(Styles.REPORT_NOTE);
        var title = new Label(texts.say("report.note"));
        title.getStyleClass().add(Styles.STRONG);
        var saved = new SavedLabel("report-saved", edits.savingProperty(), texts);
        saved.setMinWidth(0);
        saved.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(saved, Priority.ALWAYS);
        var there = new Button(texts.say("report.note.attend"));
        there.setId("report-note-attend");
        there.getStyleClass().add(Styles.BUTTON_SMALL);
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(_ -> attend.run());
        Tips.on(there, texts.say("report.note.attend"));
        var shut = new Button("", Icons.of(Feather.X));
        shut.setId("report-note-close");
        shut.getStyleClass().add(Styles.BUTTON_ICON);
        shut.setOnAction(_ -> close.run());
        Tips.on(shut, texts.say("report.note.close"), Keys.of("Esc"));
        var head = new HBox(8, title, saved, there, shut);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().setAll(head, notes);
        edits.openProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private void show(List<NoteEdit> open) {
        notes.getChildren().clear();
        open.forEach(edit -> {
            var name = new Label(edit.draft().author().map(author -> texts.say("report.note.of", edit.name(), author))
                    .orElse(edit.name()));
            name.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            name.setMinWidth(0);
            Tips.on(name, name.getText());
            var area = area(edit);
            VBox.setVgrow(area, Priority.ALWAYS);
            notes.getChildren().addAll(name, area);
        });
    }

    private Node area(NoteEdit edit) {
        var area = new TextArea();
        area.setId("report-note-" + edit.draft().id().map(NoteId::value).orElse(""));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.setMinHeight(64);
        area.setEditable(edit.draft().author().isEmpty());
        area.setAccessibleText(texts.say("report.note.text", edit.name()));
        area.getStyleClass().add(Styles.REPORT_NOTE_TEXT);
        area.textProperty().bindBidirectional(edit.draft().textProperty());
        area.focusedProperty().subscribe((before, _) -> {
            if (before) {
                edits.flush();
            }
        });
        return area;
    }

    /// Gives the focus to the first text.
    void write() {
        notes.getChildren().stream().filter(TextArea.class::isInstance).findFirst().ifPresent(Node::requestFocus);
    }
}
