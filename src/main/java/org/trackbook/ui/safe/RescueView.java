package org.trackbook.ui.safe;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.usecase.CheckLibrary.BackupFile;
import org.trackbook.words.Words;

/// The window that opens in the program's place where the library cannot be opened: why, and what to do.
public final class RescueView extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 320;

    private final RescueViewModel model;
    private final Texts texts;
    private final Words words;
    private final Times times;
    private final Runnable close;

    /// @param close ends the program
    public RescueView(RescueViewModel model, Texts texts, Words words, ZoneId computer, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        this.close = close;
        times = new Times(texts, computer);
        setId("rescue");
        getStyleClass().add(Styles.SAFE_RESCUE);
    }

    /// Shows it in a window of its own.
    public void show(Stage stage) {
        var scene = new Scene(this, WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setTitle(texts.say("shell.title"));
        stage.setScene(scene);
        model.stateProperty().subscribe(this::show);
        model.look();
        stage.show();
    }

    private void show(RescueViewModel.State state) {
        switch (state) {
            case RescueViewModel.State.Working _ ->
                getChildren().setAll(new BusyView(texts, texts.say("safe.bringing"), close));
            case RescueViewModel.State.Stuck(var problem) -> {
                var again = button("rescue-again", texts.say("safe.again"), model::tryAgain);
                fill(words.say(problem), List.of(), again);
            }
            case RescueViewModel.State.Damaged(var problem, var newest) -> {
                var back = button("rescue-back", newest.map(it -> texts.say("rescue.back", when(it)))
                        .orElseGet(() -> texts.say("rescue.back.none")), model::bringBack);
                fill(texts.say("rescue.damaged", problem.place()), List.of(texts.say("rescue.how"), kept(newest)),
                        back);
            }
        }
    }

    private String kept(Optional<BackupFile> newest) {
        return newest.map(it -> texts.say("rescue.newest", when(it))).orElseGet(() -> texts.say("rescue.none"));
    }

    private String when(BackupFile backup) {
        return texts.say("safe.when", times.dateFull(times.date(backup.at())), times.clock(backup.at()));
    }

    private void fill(String why, List<String> more, Button deed) {
        var title = new Label(texts.say("rescue.title"), Icons.of(Feather.LIFE_BUOY));
        title.getStyleClass().add(Styles.HEAD);
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        deed.getStyleClass().add(Styles.BUTTON_PRIMARY);
        deed.setDefaultButton(true);
        Tips.on(deed, deed.getText(), "Enter");
        var end = button("rescue-close", texts.say("rescue.close"), close);
        end.setCancelButton(true);
        Tips.on(end, end.getText(), "Esc");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(room, end, deed);
        foot.getStyleClass().add(Styles.SHEET_LINE);
        getChildren().setAll(title, sentence(why));
        more.forEach(it -> getChildren().add(sentence(it, Styles.MUTED)));
        getChildren().addAll(rest, foot);
        deed.requestFocus();
    }

    private static Node sentence(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
