package org.trackbook.ui.plan;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;

/// The day's main track above the others, with its heading in the report; without one, how to choose it.
final class MainTrackCard extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final TrackSign sign = new TrackSign(TrackSigns.NONE);
    private final Label name = Signs.words("", Styles.STRONG);
    private final Label figures = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label when = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final TextField label = new TextField();
    private final VBox card = new VBox();
    private final VBox none = new VBox();

    MainTrackCard(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        build();
        bind();
    }

    private void build() {
        var mark = Signs.words(texts.say("plan.main"), Styles.SMALL, Styles.STRONG, Styles.ACCENT_WORDS);
        mark.setGraphic(Icons.small(Feather.FLAG));
        var remove = new Button("", Icons.small(Feather.X));
        remove.setId("plan-main-remove");
        remove.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(remove, texts.say("plan.main.remove"));
        remove.setOnAction(_ -> model.unchoose());
        var head = new HBox(mark, Signs.rest(), remove);
        head.getStyleClass().add(Styles.PLAN_MAIN_HEAD);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var title = new HBox(sign, name);
        title.getStyleClass().add(Styles.PLAN_MAIN_TITLE);
        when.setWrapText(true);
        when.managedProperty().bind(when.textProperty().isNotEmpty());
        var facts = new VBox(figures, when);
        facts.getStyleClass().add(Styles.PLAN_MAIN_FACTS);
        label.setId("plan-label");
        var heading = Signs.words(texts.say("plan.main.label"), Styles.CAPTION, Styles.MUTED);
        label.setAccessibleText(texts.say("plan.main.label"));
        card.getStyleClass().add(Styles.PLAN_MAIN);
        card.getChildren().addAll(head, title, facts, label, heading);
        none.getStyleClass().add(Styles.PLAN_MAIN_NONE);
        var how = Signs.words(texts.say("plan.main.none.how"), Styles.SMALL, Styles.MUTED);
        how.setWrapText(true);
        none.getChildren().addAll(Signs.words(texts.say("plan.main.none"), Styles.STRONG), how);
        getChildren().addAll(card, none);
        for (var each : getChildren()) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    private void bind() {
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                show(day);
            }
        });
        model.labelProperty().subscribe(words -> {
            if (!label.getText().equals(words)) {
                label.setText(words);
            }
        });
        label.textProperty().subscribe((_, words) -> model.label(words));
        label.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.saveLabel();
            }
        });
        label.setOnAction(_ -> model.saveLabel());
    }

    private void show(PlanDay day) {
        card.setVisible(day.chosen().isPresent());
        none.setVisible(day.chosen().isEmpty());
        sign.setIndex(day.main().map(TrackLine::sign).orElse(TrackSigns.NONE));
        name.setText(day.chosen().map(Track::value).orElse(""));
        label.setPromptText(name.getText());
        figures.setText(day.main()
                .map(line -> texts.say("plan.figures", line.track().talks(),
                        model.times().length(line.track().length())))
                .orElseGet(() -> texts.say("plan.main.gone")));
        when.setText(day.main().map(line -> TrackCell.when(line.track(), model.times())).orElse(""));
    }
}
