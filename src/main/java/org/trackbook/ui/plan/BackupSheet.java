package org.trackbook.ui.plan;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.Choice;

/// Asks for a backup: talks of the same time, and a field that narrows them. Enter takes the one that is chosen.
final class BackupSheet extends Sheet {
    private static final double WIDTH = 480;

    private final PlanDecisions decide;
    private final Texts texts;
    private final Overlay overlay;
    private final BackupQuestion question;
    private final List<TalkLine> lines;
    private final ObservableList<TalkLine> rows = FXCollections.observableArrayList();
    private final CustomTextField field = new CustomTextField();
    private final ListView<TalkLine> list = new ListView<>(rows);

    BackupSheet(PlanViewModel model, PlanDecisions decide, Texts texts, Overlay overlay, BackupQuestion question) {
        super("plan-backup", question.words(), WIDTH, texts, overlay::hide);
        this.decide = decide;
        this.texts = texts;
        this.overlay = overlay;
        this.question = question;
        lines = question.talks().stream().map(model::line).toList();
        build(model);
    }

    private void build(PlanViewModel model) {
        field.setId("plan-backup-query");
        field.setPromptText(texts.say("plan.backup.query"));
        field.setAccessibleText(texts.say("plan.backup.query"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.getStyleClass().add(Styles.PLAN_BACKUP_FIELD);
        list.setId("plan-backup-list");
        list.getStyleClass().add(Styles.PLAN_BACKUP_LIST);
        list.setAccessibleText(question.words());
        list.setCellFactory(_ -> new BackupCell(model, texts, question.talk()));
        list.setPlaceholder(new EmptyView(Feather.SEARCH, texts.say("plan.backup.none"),
                texts.say("plan.backup.none.how")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take();
            }
        });
        var take = new Button(texts.say("plan.backup.take"));
        take.setId("plan-backup-take");
        take.getStyleClass().add(Styles.BUTTON_PRIMARY);
        take.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        take.setOnAction(_ -> take());
        Tips.on(take, texts.say("plan.backup.take"), "Enter");
        fill(new Button[]{take}, field, list);
        field.textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        overlay.show(this);
        field.requestFocus();
    }

    private void find(String typed) {
        var words = List.of(Choice.folded(typed).split(" "));
        rows.setAll(lines.stream().filter(line -> line.has(words)).toList());
        list.getSelectionModel().selectFirst();
    }

    /// The list is walked from the field; nothing has to be left to choose.
    private void pressed(KeyEvent event) {
        var selection = list.getSelectionModel();
        switch (event.getCode()) {
            case ENTER -> take();
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
        event.consume();
    }

    private void take() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            overlay.hide();
            Talk taken = line.talk();
            if (question.serves()) {
                decide.backup(question.talk(), taken);
            } else {
                decide.backup(taken, question.talk());
            }
        }
    }
}
