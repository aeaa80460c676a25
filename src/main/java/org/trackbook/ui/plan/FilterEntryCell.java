package org.trackbook.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.WideCell;

/// Something to choose in the filter menu, with how many talks it would leave.
final class FilterEntryCell extends WideCell<FilterEntry> {
    private final Texts texts;
    private final Label facet = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final Label words = Signs.words("");
    private final Label left = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final StackPane check = new StackPane(Icons.of(Feather.CHECK));
    private final HBox row = new HBox(check, facet, words, left);

    FilterEntryCell(FilterViewModel model, Texts texts) {
        this.texts = texts;
        row.getStyleClass().add(Styles.PLAN_FILTER_ROW);
        check.getStyleClass().addAll(Styles.PLAN_FILTER_CHECK, Styles.ACCENT_WORDS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        facet.managedProperty().bind(facet.textProperty().isNotEmpty());
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                model.turn(getItem().condition());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FilterEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        facet.setText(entry.among() ? entry.facet() : "");
        words.setText(entry.words());
        left.setText(String.valueOf(entry.left()));
        check.getChildren().getFirst().setVisible(entry.chosen());
        words.getStyleClass().remove(Styles.STRONG);
        if (entry.chosen()) {
            words.getStyleClass().add(Styles.STRONG);
        }
        setTooltip(new Tooltip(entry.words()));
        setAccessibleText(texts.say(entry.chosen() ? "plan.filter.entry.chosen" : "plan.filter.entry", entry.facet(),
                entry.words(), entry.left()));
        setGraphic(row);
    }
}
