package org.trackbook.ui.plan;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell whose content is as wide as the list and as high as that makes it.
class WideCell<T> extends ListCell<T> {
    WideCell() {
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
