package org.trackbook.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Draft;

/// What the report is made of: its sections and paragraphs, to be arranged, and at the foot what it leaves out.
final class OutlinePane extends VBox {
    static final KeyCombination UP = Keys.of("Alt+Up");
    static final KeyCombination DOWN = Keys.of("Alt+Down");
    static final KeyCombination JOIN = Keys.of("J");
    static final KeyCombination TURN = Keys.of("X");
    static final KeyCombination EDIT = Keys.of("Enter");
    private static final double ROW = 32;
    private static final int MOST_UNUSED = 5;

    private final ReportViewModel model;
    private final Texts texts;
    private final Consumer<LostTalk> attach;
    private final ListView<OutlineRow> rows = new ListView<>();
    private final VBox lost = new VBox();
    private final VBox foot = new VBox();
    private final Label leftOut = muted("");
    private final ListView<OutlineRow> unused = new ListView<>();

    /// @param edit opens the notes of a paragraph
    /// @param attach brings words whose talk is gone to another one
    OutlinePane(ReportViewModel model, Texts texts, Consumer<OutlineRow> edit, Consumer<LostTalk> attach) {
        this.model = model;
        this.texts = texts;
        this.attach = attach;
        getStyleClass().add(Styles.REPORT_OUTLINE);
        rows.setId("report-outline");
        rows.setAccessibleText(texts.say("report.outline"));
        rows.setCellFactory(_ -> new OutlineCell(texts, model::turn));
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row.piece());
            }
        });
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> chosen(rows).ifPresent(row -> key(event, row, edit)));
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen(rows).filter(row -> row.piece().isPresent()).ifPresent(edit);
            }
        });
        new OutlineDrag(rows, model);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var head = line(strong(texts.say("report.outline")), muted(texts.say("report.outline.words")));
        head.getStyleClass().add(Styles.PANE_HEAD);

        unused.setId("report-unused");
        unused.setAccessibleText(texts.say("report.unused"));
        unused.setFixedCellSize(ROW);
        unused.setCellFactory(_ -> new OutlineCell(texts, model::turn));
        unused.addEventHandler(KeyEvent.KEY_PRESSED, event -> chosen(unused).ifPresent(row -> {
            if (TURN.match(event) || EDIT.match(event)) {
                model.turn(row);
                event.consume();
            }
        }));
        var title = new HBox(8, strong(texts.say("report.unused")), leftOut);
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Styles.REPORT_UNUSED_HEAD);
        foot.getChildren().setAll(title, unused);
        foot.getStyleClass().add(Styles.LINE_ABOVE);
        lost.getStyleClass().addAll(Styles.LINE_ABOVE, Styles.REPORT_UNUSED);
        getChildren().setAll(head, rows, lost, foot);
        SplitPane.setResizableWithParent(this, false);
    }

    /// What F6 goes to.
    Node list() {
        return rows;
    }

    void show(ReportState.Ready ready) {
        show(rows, ready.outline());
        show(unused, ready.unused());
        leftOut.setText(texts.say("report.unused.count", ready.unused().size()));
        unused.setPrefHeight(ROW * Math.min(ready.unused().size(), MOST_UNUSED) + 2);
        unused.setMinHeight(unused.getPrefHeight());
        foot.setVisible(!ready.unused().isEmpty());
        foot.setManaged(!ready.unused().isEmpty());
        showLost(ready.lost());
    }

    /// Other lines; who had a line chosen has it still, wherever it stands now.
    private static void show(ListView<OutlineRow> list, List<OutlineRow> lines) {
        var before = chosen(list);
        var place = list.getSelectionModel().getSelectedIndex();
        if (list.getItems().equals(lines)) {
            return;
        }
        list.getItems().setAll(lines);
        before.ifPresent(old -> lines.stream()
                .filter(row -> row.isAgain(old))
                .findFirst()
                .ifPresentOrElse(row -> select(list, lines.indexOf(row)),
                        () -> select(list, Math.min(place, lines.size() - 1))));
    }

    private static void select(ListView<OutlineRow> list, int place) {
        if (place >= 0) {
            list.getSelectionModel().clearAndSelect(place);
            list.getFocusModel().focus(place);
        }
    }

    private static Optional<OutlineRow> chosen(ListView<OutlineRow> list) {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Chooses the line of a piece.
    void choose(Optional<Draft.Piece> piece) {
        var lines = rows.getItems();
        lines.stream()
                .filter(row -> row.piece().isPresent() && row.piece().equals(piece))
                .findFirst()
                .filter(row -> !Optional.of(row).equals(chosen(rows)))
                .ifPresent(row -> {
                    select(rows, lines.indexOf(row));
                    rows.scrollTo(Math.max(0, lines.indexOf(row) - 2));
                });
    }

    private void key(KeyEvent event, OutlineRow row, Consumer<OutlineRow> edit) {
        if (UP.match(event)) {
            model.move(row, true);
        } else if (DOWN.match(event)) {
            model.move(row, false);
        } else if (JOIN.match(event)) {
            model.joinOrSplit(row);
        } else if (TURN.match(event)) {
            model.turn(row);
        } else if (EDIT.match(event) && row.piece().isPresent()) {
            edit.accept(row);
        } else {
            return;
        }
        event.consume();
    }

    /// What was said of talks that are gone is printed as ever; here it finds another talk.
    private void showLost(List<ReportState.LostLine> lines) {
        lost.setVisible(!lines.isEmpty());
        lost.setManaged(!lines.isEmpty());
        lost.getChildren().setAll(new HBox(8, strong(texts.say("report.lost")),
                muted(texts.say("report.lost.count", lines.size()))));
        lines.forEach(line -> {
            var title = new Label(line.lost().talk().title());
            var facts = muted(line.facts());
            for (var label : List.of(title, facts)) {
                label.setMinWidth(0);
                Tips.on(label, label.getText());
            }
            var words = new VBox(title, facts);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var button = new Button(texts.say("orphans.attach"));
            button.setId("report-attach-" + line.lost().talk().id().value());
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(Region.USE_PREF_SIZE);
            Tips.on(button, texts.say("orphans.attach.talk", line.lost().talk().title()));
            button.setOnAction(_ -> attach.accept(line.lost()));
            lost.getChildren().add(line(words, button));
        });
    }

    private static HBox line(Region grows, Node behind) {
        var line = new HBox(8, grows, behind);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(grows, Priority.ALWAYS);
        return line;
    }

    private static Label strong(String words) {
        var label = new Label(words);
        label.getStyleClass().add(Styles.STRONG);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        return label;
    }
}
