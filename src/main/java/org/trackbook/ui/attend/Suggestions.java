package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trackbook.ui.kit.Styles;

/// The small list under the caret while a name is typed. The text keeps the focus and the keys that write.
final class Suggestions extends VBox {
    private List<Completion.Choice> choices = List.of();
    private Consumer<Completion.Choice> onChoice = _ -> {
    };
    private int chosen;

    Suggestions() {
        setId("attend-suggestions");
        getStyleClass().addAll(Styles.CARD, Styles.ATTEND_SUGGESTIONS);
        setManaged(false);
        setVisible(false);
    }

    /// Shows what there is to choose, the first of it chosen.
    void offer(Completion completion, Consumer<Completion.Choice> taken) {
        choices = completion.choices();
        onChoice = taken;
        getChildren().setAll(choices.stream().map(this::row).toList());
        choose(0);
        setVisible(true);
    }

    private Label row(Completion.Choice choice) {
        var row = new Label(choice.words());
        row.getStyleClass().add(Styles.ATTEND_SUGGESTION);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMousePressed(event -> {
            take(choice);
            event.consume();
        });
        return row;
    }

    void hide() {
        setVisible(false);
    }

    boolean isOffering() {
        return isVisible();
    }

    /// Goes up or down the list, round its ends.
    void move(int by) {
        choose(Math.floorMod(chosen + by, choices.size()));
    }

    private void choose(int place) {
        chosen = place;
        for (var i = 0; i < choices.size(); i++) {
            var classes = getChildren().get(i).getStyleClass();
            classes.remove(Styles.ATTEND_SUGGESTION_CHOSEN);
            if (i == place) {
                classes.add(Styles.ATTEND_SUGGESTION_CHOSEN);
            }
        }
    }

    /// What Enter would write.
    Optional<String> words() {
        return isOffering() ? Optional.of(choices.get(chosen).words()) : Optional.empty();
    }

    void take() {
        take(choices.get(chosen));
    }

    private void take(Completion.Choice choice) {
        hide();
        onChoice.accept(choice);
    }

    /// Stands under the caret, above it where there is no room below.
    void place(Bounds caretOnScreen) {
        var parent = getParent();
        var caret = parent == null ? null : parent.screenToLocal(caretOnScreen);
        if (parent == null || caret == null) {
            return;
        }
        applyCss();
        autosize();
        var all = parent.getLayoutBounds();
        var below = caret.getMaxY() + getHeight() <= all.getHeight() || caret.getMinY() < getHeight();
        relocate(Math.max(0, Math.min(caret.getMinX(), all.getWidth() - getWidth())),
                below ? caret.getMaxY() + 2 : caret.getMinY() - getHeight() - 2);
    }
}
