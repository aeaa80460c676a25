package org.trackbook.ui.plan;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// What the talks are filtered by, each with a way to take it away.
final class FilterChips extends FlowPane {
    private final FilterViewModel model;
    private final Texts texts;
    private final Runnable toTalks;
    private List<Filter.Condition> shown = List.of();

    /// @param toTalks where the focus goes when the last is gone
    FilterChips(FilterViewModel model, Texts texts, Runnable toTalks) {
        super(Orientation.HORIZONTAL);
        this.model = model;
        this.texts = texts;
        this.toTalks = toTalks;
        setId("plan-chips");
        getStyleClass().addAll(Styles.PLAN_CHIPS, Styles.LINE_BELOW);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.filterProperty().subscribe(filter -> {
            if (!filter.conditions().equals(shown)) {
                shown = filter.conditions();
                show();
            }
        });
    }

    private void show() {
        var focused = focused();
        getChildren().setAll(shown.stream().map(this::chip).toList());
        if (shown.size() > 1) {
            getChildren().add(clear());
        }
        setVisible(!shown.isEmpty());
        if (focused >= 0) {
            focus(focused);
        }
    }

    private int focused() {
        for (var i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Button chip(Filter.Condition condition) {
        var words = model.words(condition);
        var chip = new Button(words, Icons.small(Feather.X));
        chip.setId("plan-chip-" + (shown.indexOf(condition) + 1));
        chip.getStyleClass().addAll(Styles.CHIP, Styles.ACCENT_WORDS);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        Tips.on(chip, texts.say("plan.filter.remove", model.words(condition.facet()), words), "Delete");
        chip.setOnAction(_ -> model.turn(condition));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.turn(condition);
                event.consume();
            }
        });
        return chip;
    }

    private Button clear() {
        var clear = new Button(texts.say("plan.filter.clear.all"));
        clear.setId("plan-chips-clear");
        clear.getStyleClass().addAll(Styles.BUTTON_LINK, Styles.BUTTON_SMALL);
        clear.setOnAction(_ -> model.clear());
        return clear;
    }

    /// Gives the focus to a chip, else to the one before; to the talks where there is none.
    void focus(int place) {
        if (shown.isEmpty()) {
            toTalks.run();
        } else {
            getChildren().get(Math.min(place, shown.size() - 1)).requestFocus();
        }
    }
}
