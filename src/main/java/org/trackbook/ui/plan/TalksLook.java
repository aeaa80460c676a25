package org.trackbook.ui.plan;

/// How the talks of a day are shown.
enum TalksLook {
    /** Rooms side by side over time. */
    GRID,
    /** One below the other, by time. */
    LIST;

    TalksLook other() {
        return this == GRID ? LIST : GRID;
    }
}
