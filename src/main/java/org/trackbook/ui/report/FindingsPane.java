package org.trackbook.ui.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What may be mended before the report goes out; it blocks nothing and folds to its head.
final class FindingsPane extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 5;

    private final Texts texts;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label count = new Label();
    private final Button fold = new Button();
    private final ListView<String> rows = new ListView<>();

    FindingsPane(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll(Styles.LINE_ABOVE, Styles.REPORT_FINDINGS);
        var name = new Label(texts.say("report.findings"));
        name.getStyleClass().add(Styles.STRONG);
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        fold.setId("report-findings-fold");
        fold.getStyleClass().add(Styles.BUTTON_ICON);
        Tips.on(fold, texts.say("report.findings.fold"));
        fold.setOnAction(_ -> shown.set(!shown.get()));
        var head = new HBox(8, name, count, Tips.key("F8"), fold);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add(Styles.PANE_HEAD);
        rows.setId("report-findings");
        rows.setAccessibleText(texts.say("report.findings"));
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new FindingCell());
        getChildren().add(head);
        shown.subscribe(this::unfold);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    void show(List<String> findings) {
        rows.getItems().setAll(findings);
        rows.setPrefHeight(ROW * Math.clamp(findings.size(), 1, MOST_ROWS));
        count.setText(texts.say("report.findings.count", findings.size()));
        count.setGraphic(Icons.small(findings.isEmpty() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        count.getGraphic().getStyleClass().add(findings.isEmpty() ? Styles.SUCCESS_WORDS : Styles.WARNING_WORDS);
        fold.setVisible(!findings.isEmpty());
        unfold(shown.get());
    }

    /// Chooses the next finding, after the last the first.
    void next() {
        if (!rows.getItems().isEmpty()) {
            var at = (rows.getSelectionModel().getSelectedIndex() + 1) % rows.getItems().size();
            rows.getSelectionModel().select(at);
            rows.scrollTo(at);
            rows.requestFocus();
        }
    }

    private void unfold(boolean open) {
        getChildren().remove(rows);
        if (open && !rows.getItems().isEmpty()) {
            getChildren().add(rows);
        }
        fold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
    }

    private static final class FindingCell extends ListCell<String> {
        FindingCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            var line = new Label(words, Icons.of(Feather.ALERT_TRIANGLE));
            line.getStyleClass().add(Styles.REPORT_ROW_SECTION);
            setGraphic(empty ? null : line);
            setAccessibleText(words);
        }
    }
}
