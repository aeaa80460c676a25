package org.trackbook.ui.safe;

import java.io.File;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.CheckLibrary.BackupFile;
import org.trackbook.usecase.CheckLibrary.Checked;

/// Whether the library is sound, its backups to bring back, and the one file to take it along in.
public final class SafeSheet extends Sheet {
    private static final double WIDTH = 600;
    private static final double MEGABYTE = 1_000_000;
    private static final String ARCHIVE = "trackbook-library.zip";

    private final SafeViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final Times times;
    private final Button save;
    private final Button open;

    /// @param computer the zone in which the backups' times are said
    public SafeSheet(SafeViewModel model, Texts texts, Overlay overlay, ZoneId computer) {
        super("safe", texts.say("safe.title"), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        times = new Times(texts, computer);
        save = button("safe-save", texts.say("safe.save"), Feather.SAVE, this::save);
        save.getStyleClass().add(Styles.BUTTON_PRIMARY);
        Tips.on(save, texts.say("safe.save.tip"));
        open = button("safe-open", texts.say("safe.open"), Feather.FOLDER, this::open);
        Tips.on(open, texts.say("safe.open.tip"));
    }

    /// Shows it, and looks the library over.
    public void show() {
        var watching = model.stateProperty().subscribe(this::tell);
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                watching.unsubscribe();
                model.leave();
            }
        });
        model.look();
        overlay.show(this);
        save.requestFocus();
    }

    private void tell(SafeState state) {
        save.setDisable(state instanceof SafeState.Working);
        open.setDisable(state instanceof SafeState.Working);
        var buttons = new Node[]{open, save};
        switch (state) {
            case SafeState.Working(var what) -> fill(buttons, new BusyView(texts, texts.say(switch (what) {
                case LOOKING -> "safe.looking";
                case SAVING -> "safe.saving";
                case BRINGING_BACK -> "safe.bringing";
            }), overlay::hide));
            case SafeState.Refused(var why) -> {
                var again = button("safe-again", texts.say("safe.again"), Feather.ROTATE_CCW, model::look);
                again.getStyleClass().add(Styles.BUTTON_SMALL);
                fill(buttons, sentence(why, Styles.DANGER_WORDS), again);
            }
            case SafeState.Ready(var found) -> fill(buttons, told(found).toArray(Node[]::new));
        }
    }

    private List<Node> told(Checked found) {
        var told = new ArrayList<Node>();
        if (found.ok()) {
            told.add(sentence(texts.say("safe.sound", found.conferences(), found.notes())));
        } else {
            var mend = button("safe-mend", texts.say("safe.mend"), Feather.LIFE_BUOY, model::mend);
            mend.getStyleClass().add(Styles.BUTTON_SMALL);
            Tips.on(mend, texts.say("safe.mend.tip"));
            told.add(Strip.error(texts.say("safe.damaged"), mend));
        }
        found.synced().forEach(it -> told.add(sentence(texts.say("safe.synced", it), Styles.WARNING_WORDS)));
        told.add(sentence(texts.say("safe.backups.how"), Styles.SMALL, Styles.MUTED));
        told.add(found.backups().isEmpty()
                ? new EmptyView(Feather.SHIELD, texts.say("safe.none"), texts.say("safe.none.how"))
                : rows(found.backups()));
        return told;
    }

    private Node rows(List<BackupFile> backups) {
        var rows = new VBox();
        backups.forEach(it -> rows.getChildren().add(row(it, rows.getChildren().size() + 1)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.SAFE_BACKUPS);
        return scroll;
    }

    private Node row(BackupFile backup, int number) {
        var when = label(when(backup), Styles.STRONG);
        var what = label(texts.say(reason(backup.name()), backup.bytes() / MEGABYTE), Styles.SMALL, Styles.MUTED);
        what.setTooltip(new Tooltip(backup.name()));
        var words = new VBox(2, when, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.of(backup.ok() ? Feather.ARCHIVE : Feather.ALERT_TRIANGLE), words);
        row.getStyleClass().addAll(Styles.SAFE_BACKUP, Styles.LINE_BELOW);
        if (backup.ok()) {
            var back = button("safe-back-" + number, texts.say("safe.back"), Feather.ROTATE_CCW,
                    () -> model.bringBack(backup));
            back.getStyleClass().add(Styles.BUTTON_SMALL);
            Tips.on(back, texts.say("safe.back.tip", when.getText()));
            row.getChildren().add(back);
        } else {
            row.getChildren().add(label(texts.say("safe.backup.damaged"), Styles.SMALL, Styles.DANGER_WORDS));
        }
        return row;
    }

    private String when(BackupFile backup) {
        return texts.say("safe.when", times.dateFull(times.date(backup.at())), times.clock(backup.at()));
    }

    /// Why a backup was made, as its name tells.
    private static String reason(String name) {
        if (name.startsWith("schema-")) {
            return "safe.backup.schema";
        }
        return name.startsWith("before-restore") ? "safe.backup.before" : "safe.backup.day";
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("safe.save"));
        chooser.setInitialFileName(ARCHIVE);
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath).ifPresent(model::save);
    }

    private void open() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("safe.open"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(model::bringBack);
    }

    private static Button button(String id, String words, Feather icon, Runnable action) {
        var button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label sentence(String words, String... styles) {
        var label = label(words, styles);
        label.setWrapText(true);
        return label;
    }
}
