package org.trackbook.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

/// The day's main track above the others, with its heading in the report and the other days it has talks on; without one,
/// how to choose it. Enter on it leaves the day without.
final class MainTrackCard extends VBox {
    private final PlanViewModel plan;
    private final TracksViewModel model;
    private final Texts texts;
    private final TrackWords words;
    private final Consumer<Optional<Track>> toList;
    private final TrackSign sign = new TrackSign(TrackSigns.NONE);
    private final Label name = Signs.words("", Styles.STRONG);
    private final Label figures = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label when = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final TextField label = new TextField();
    private final VBox elsewhere = new VBox();
    private final VBox card = new VBox();
    private final VBox none = new VBox();
    private Optional<Track> shown = Optional.empty();
    private List<Elsewhere> others = List.of();
    private String before = "";

    /// @param toList gives the focus to the other tracks: to the one that is no longer the main track, if it was that
    MainTrackCard(PlanViewModel plan, Texts texts, TrackWords words, Consumer<Optional<Track>> toList) {
        this.plan = plan;
        this.model = plan.tracks();
        this.texts = texts;
        this.words = words;
        this.toList = toList;
        build();
        bind();
        keys();
    }

    private void build() {
        card.setId("plan-main");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        var mark = Signs.words(texts.say("plan.main"), Styles.SMALL, Styles.STRONG, Styles.ACCENT_WORDS);
        mark.setGraphic(Icons.small(Feather.FLAG));
        var remove = new Button("", Icons.small(Feather.X));
        remove.setId("plan-main-remove");
        remove.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(remove, texts.say("plan.main.remove"), "Enter");
        remove.setOnAction(_ -> model.unchoose());
        var head = new HBox(mark, Signs.rest(), remove);
        head.getStyleClass().add(Styles.PLAN_MAIN_HEAD);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        var title = new HBox(sign, name);
        title.getStyleClass().add(Styles.PLAN_MAIN_TITLE);
        when.setWrapText(true);
        when.setMinHeight(USE_PREF_SIZE);
        when.managedProperty().bind(when.textProperty().isNotEmpty());
        var facts = new VBox(figures, when);
        facts.getStyleClass().add(Styles.PLAN_MAIN_FACTS);
        label.setId("plan-label");
        var heading = Signs.words(texts.say("plan.main.label"), Styles.CAPTION, Styles.MUTED);
        label.setAccessibleText(texts.say("plan.main.label"));
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        card.getStyleClass().add(Styles.PLAN_MAIN);
        card.getChildren().addAll(head, title, facts, label, heading, elsewhere);
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
        plan.stateProperty().subscribe(state -> {
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
            if (focused) {
                before = label.getText();
            } else {
                model.saveLabel();
            }
        });
        label.setOnAction(_ -> leaveLabel());
    }

    private void keys() {
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget().equals(card) && !event.isAltDown() && !event.isShortcutDown()) {
                switch (event.getCode()) {
                    case ENTER, SPACE -> model.unchoose();
                    case DOWN -> toList.accept(Optional.empty());
                    default -> {
                        return;
                    }
                }
                event.consume();
            }
        });
        card.setOnMouseClicked(_ -> card.requestFocus());
        label.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.label(before);
                leaveLabel();
                event.consume();
            }
        });
    }

    private void leaveLabel() {
        model.saveLabel();
        card.requestFocus();
    }

    /// Whether its heading is being edited.
    boolean isEdited() {
        return label.isFocused();
    }

    Optional<Track> track() {
        return shown;
    }

    private void show(PlanDay day) {
        var left = shown.filter(_ -> day.chosen().isEmpty() && card.isFocused());
        shown = day.chosen();
        card.setVisible(shown.isPresent());
        none.setVisible(shown.isEmpty());
        sign.setIndex(day.main().map(TrackLine::sign).orElse(TrackSigns.NONE));
        name.setText(shown.map(Track::value).orElse(""));
        label.setPromptText(name.getText());
        figures.setText(day.main().map(words::figures).orElseGet(() -> texts.say("plan.main.gone")));
        when.setText(day.main().map(words::when).orElse(""));
        card.setAccessibleText(texts.say("plan.main.spoken", name.getText(), figures.getText(), when.getText()));
        also(day.elsewhere());
        if (left.isPresent()) {
            toList.accept(left);
        }
    }

    private void also(List<Elsewhere> now) {
        if (!now.equals(others)) {
            others = now;
            elsewhere.getChildren().setAll(now.stream().map(this::also).toList());
        }
        elsewhere.setVisible(!now.isEmpty());
    }

    private Node also(Elsewhere other) {
        var day = plan.times().weekday(other.day().date());
        var button = new Button(texts.say("plan.also", day), Icons.small(Feather.FLAG));
        button.setId("plan-also-" + other.day().number());
        button.getStyleClass().addAll(Styles.BUTTON_LINK, Styles.BUTTON_SMALL);
        var instead = other.main().map(main -> texts.say("plan.also.instead", main.value())).orElse("");
        Tips.on(button, texts.say("plan.also.tip", button.getText(), instead).strip(), "M");
        button.setOnAction(_ -> model.chooseOn(other));
        var lost = Signs.words(instead, Styles.CAPTION, Styles.MUTED, Styles.PLAN_MAIN_INSTEAD);
        lost.setWrapText(true);
        lost.setMinHeight(USE_PREF_SIZE);
        return instead.isEmpty() ? button : new VBox(button, lost);
    }

    /// Takes the focus, if there is a main track.
    void focus() {
        if (card.isVisible()) {
            card.requestFocus();
        }
    }
}
