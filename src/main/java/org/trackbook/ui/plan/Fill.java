package org.trackbook.ui.plan;

import java.util.List;
import javafx.collections.ObservableList;

/// Fills the lists that a window shows.
final class Fill {
    private Fill() {
    }

    /// Leaves a list alone that is as it should be, so that nothing moves in the window.
    static <T> void with(ObservableList<T> list, List<T> fresh) {
        if (!list.equals(fresh)) {
            list.setAll(fresh);
        }
    }
}
