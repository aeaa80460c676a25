package org.trackbook.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell whose content is as wide as the list and as high as that makes it.
public class WideCell<T> extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : Math.ceil(getGraphic().prefHeight(inner()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region region) {
            region.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /// The width there will be: that of the list, less the room of a scroll bar.
    private double inner() {
        return getWidth() > 0 ? getWidth() : getListView().getWidth();
    }
}
