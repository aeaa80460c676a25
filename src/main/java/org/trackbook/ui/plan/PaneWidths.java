package org.trackbook.ui.plan;

import org.trackbook.ui.shell.Remembered;

/// How wide the visitor likes the panes, by their names.
final class PaneWidths {
    private final Remembered remembered;

    PaneWidths(Remembered remembered) {
        this.remembered = remembered;
    }

    double width(String pane, double otherwise) {
        return remembered.number(key(pane)).orElse(otherwise);
    }

    void keep(String pane, double width) {
        remembered.keep(key(pane), width);
    }

    private static String key(String pane) {
        return "plan.width." + pane;
    }
}
