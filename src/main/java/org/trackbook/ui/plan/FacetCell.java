package org.trackbook.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.WideCell;

/// A facet in the filter menu, with how much is chosen of it.
final class FacetCell extends WideCell<Facet> {
    private final FilterViewModel model;
    private final Label name = Signs.words("");
    private final Label chosen = Signs.whole("", Styles.SMALL, Styles.STRONG, Styles.ACCENT_WORDS);
    private final HBox row = new HBox(name, Signs.rest(), chosen);

    FacetCell(FilterViewModel model) {
        this.model = model;
        row.getStyleClass().add(Styles.PLAN_FILTER_ROW);
    }

    @Override
    protected void updateItem(@Nullable Facet facet, boolean empty) {
        super.updateItem(facet, empty);
        if (empty || facet == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(model.words(facet));
        var count = model.filterProperty().get().conditions().stream().filter(it -> it.facet() == facet).count();
        chosen.setText(count == 0 ? "" : String.valueOf(count));
        setAccessibleText(Signs.joined(name.getText(), chosen.getText()));
        setGraphic(row);
    }
}
