package org.trackbook.ui.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Finding;
import org.trackbook.model.Mend;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What may be mended before the report goes out; it blocks nothing and folds to its head.
final class FindingsPane extends VBox {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 5;

    private final Texts texts;
    private final Consumer<FindingRow> jump;
    private final Consumer<Mend.Replace> mend;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label sign = new Label();
    private final Label count = new Label();
    private final Button fold = new Button();
    private final Label key = Tips.key("F8");
    private final ListView<FindingRow> rows = new ListView<>();

    /// @param jump goes where it can be mended
    /// @param mend mends it at once
    FindingsPane(Texts texts, Consumer<FindingRow> jump, Consumer<Mend.Replace> mend) {
        this.texts = texts;
        this.jump = jump;
        this.mend = mend;
        getStyleClass().addAll(Styles.LINE_ABOVE, Styles.REPORT_FINDINGS);
        var name = new Label(texts.say("report.findings"));
        name.getStyleClass().add(Styles.STRONG);
        count.setId("report-findings-count");
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        fold.setId("report-findings-fold");
        fold.getStyleClass().add(Styles.BUTTON_ICON);
        Tips.on(fold, texts.say("report.findings.fold"));
        fold.setOnAction(_ -> shown.set(!shown.get()));
        var head = new HBox(8, sign, name, count, key, fold);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.REPORT_FINDINGS_HEAD);
        rows.setId("report-findings");
        rows.setAccessibleText(texts.say("report.findings"));
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new FindingCell());
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var row = rows.getSelectionModel().getSelectedItem();
            if (row != null && Keys.of("Enter").match(event)) {
                jump.accept(row);
                event.consume();
            } else if (row != null && Keys.of("M").match(event)) {
                row.mend().ifPresent(mend);
                event.consume();
            }
        });
        getChildren().add(head);
        shown.subscribe(this::unfold);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    void show(List<FindingRow> findings) {
        var clean = findings.isEmpty();
        if (!rows.getItems().equals(findings)) {
            rows.getItems().setAll(findings);
        }
        rows.setPrefHeight(ROW * Math.clamp(findings.size(), 1, MOST_ROWS) + 1);
        count.setText(texts.say("report.findings.count", findings.size()));
        var icon = Icons.of(clean ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(clean ? Styles.SUCCESS_WORDS : Styles.WARNING_WORDS);
        sign.setGraphic(icon);
        fold.setVisible(!clean);
        key.setVisible(!clean);
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

    private final class FindingCell extends ListCell<FindingRow> {
        FindingCell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    jump.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                setTooltip(null);
                return;
            }
            var sign = Icons.of(row.severity() == Finding.Severity.HINT ? Feather.INFO : Feather.ALERT_TRIANGLE);
            if (row.severity() == Finding.Severity.ERROR) {
                sign.getStyleClass().add(Styles.DANGER_WORDS);
            }
            var words = new Label(row.words(), sign);
            words.setMinWidth(0);
            var place = new Label(row.place());
            place.setMinWidth(0);
            place.setMaxWidth(Double.MAX_VALUE);
            place.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            HBox.setHgrow(place, Priority.ALWAYS);
            var go = new Button(texts.say(row.piece().isEmpty()
                    ? "report.findings.write"
                    : row.piece().get().notes().isEmpty() ? "report.findings.show" : "report.findings.go"));
            go.setFocusTraversable(false);
            go.getStyleClass().add(Styles.BUTTON_SMALL);
            go.setMinWidth(USE_PREF_SIZE);
            go.setOnAction(_ -> jump.accept(row));
            Tips.on(go, go.getText(), Keys.of("Enter"));
            var line = new HBox(12, words, place, go);
            row.mend().ifPresent(offered -> line.getChildren().add(3, button(offered)));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add(Styles.REPORT_FINDING);
            setGraphic(line);
            setTooltip(new Tooltip(row.words()));
            setAccessibleText(row.place().isEmpty()
                    ? row.words()
                    : texts.say("report.findings.place", row.words(),
                            row.place()));
        }

        private Button button(Mend.Replace offered) {
            var button = new Button(texts.say("report.findings.mend", offered.to()));
            button.setFocusTraversable(false);
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> mend.accept(offered));
            Tips.on(button, button.getText(), Keys.of("M"));
            return button;
        }
    }
}
