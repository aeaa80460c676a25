package org.trackbook.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
    private final BiConsumer<Mend, String> mend;
    private Optional<FindingRow> typing = Optional.empty();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label sign = new Label();
    private final Label count = new Label();
    private final Button fold = new Button();
    private final Label key = Tips.key("F8");
    private final ListView<FindingRow> rows = new ListView<>();

    /// @param jump goes where it can be mended
    /// @param mend mends it at once, with the words it waits for
    FindingsPane(Texts texts, Consumer<FindingRow> jump, BiConsumer<Mend, String> mend) {
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
            if (row == null || Keys.typing(event)) {
                return;
            }
            if (Keys.of("Enter").match(event)) {
                go(row);
                event.consume();
            } else if (Keys.of("M").match(event)) {
                mend(row);
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

    /// To where it can be mended; where there is no such place, it is mended here.
    private void go(FindingRow row) {
        if (leads(row)) {
            jump.accept(row);
        } else {
            mend(row);
        }
    }

    private static boolean leads(FindingRow row) {
        return row.piece().isPresent() || row.unwritten();
    }

    /// At once, or with a field for the words that are missing.
    private void mend(FindingRow row) {
        if (row.wantsWords()) {
            type(Optional.of(row));
        } else {
            row.mend().ifPresent(it -> mend.accept(it, ""));
        }
    }

    private void type(Optional<FindingRow> row) {
        typing = row;
        rows.refresh();
        if (row.isEmpty()) {
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
                    go(getItem());
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
            setTooltip(new Tooltip(row.words()));
            setAccessibleText(row.place().isEmpty()
                    ? row.words()
                    : texts.say("report.findings.place", row.words(), row.place()));
            if (typing.equals(Optional.of(row))) {
                setGraphic(field(row, sign));
                return;
            }
            var words = new Label(row.words(), sign);
            words.setMinWidth(0);
            var place = new Label(row.place());
            place.setMinWidth(0);
            place.setMaxWidth(Double.MAX_VALUE);
            place.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            HBox.setHgrow(place, Priority.ALWAYS);
            var line = new HBox(12, words, place);
            if (leads(row)) {
                line.getChildren().add(button(row.piece().isEmpty()
                        ? "report.findings.write"
                        : row.piece().get().notes().isEmpty() ? "report.findings.show" : "report.findings.go", "",
                        "Enter", () -> jump.accept(row)));
            }
            row.mend().ifPresent(offered -> line.getChildren().add(button(key(offered),
                    offered instanceof Mend.Replace(_, _, var to) ? to : "", "M", () -> mend(row))));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add(Styles.REPORT_FINDING);
            setGraphic(line);
        }

        private String key(Mend offered) {
            return switch (offered) {
                case Mend.Replace _ -> "report.findings.mend";
                case Mend.Move _ -> "report.findings.move";
                case Mend.Say _ -> "report.findings.say";
                case Mend.Write _,Mend.Judge _,Mend.Describe _ -> "report.findings.type";
            };
        }

        private Button button(String words, String fact, String key, Runnable action) {
            var button = new Button(texts.say(words, fact));
            button.setFocusTraversable(false);
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> action.run());
            Tips.on(button, button.getText(), Keys.of(key));
            return button;
        }

        /// Where the words that are missing are typed: Enter keeps them, Esc leaves all as it was.
        private Node field(FindingRow row, Node sign) {
            var field = new TextField();
            field.setId("report-findings-field");
            field.setPromptText(row.words());
            field.setAccessibleText(row.words());
            field.setOnAction(_ -> {
                type(Optional.empty());
                row.mend().ifPresent(it -> mend.accept(it, field.getText()));
            });
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (Keys.of("Esc").match(event)) {
                    type(Optional.empty());
                    event.consume();
                }
            });
            HBox.setHgrow(field, Priority.ALWAYS);
            var line = new HBox(8, sign, field);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add(Styles.REPORT_FINDING);
            field.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    field.requestFocus();
                }
            });
            return line;
        }
    }
}
