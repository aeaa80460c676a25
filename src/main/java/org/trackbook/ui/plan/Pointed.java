package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;

/// Finds the row a menu is asked for.
final class Pointed {
    private Pointed() {
    }

    /// Chooses the row below the mouse: the other button alone does not. By key it is the row that is chosen already.
    static void choose(ListView<?> list, ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return;
        }
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty()) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
                return;
            }
        }
    }
}
