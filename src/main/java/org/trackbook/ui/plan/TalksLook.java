package org.trackbook.ui.plan;

/// How the talks of a day are shown.
enum TalksLook {
    /** Rooms side by side over time. */
    ROOMS,
    /** Tracks side by side over time. */
    TRACKS,
    /** One below the other, by time. */
    LIST;

    boolean isGrid() {
        return this != LIST;
    }

    /// Between grid and list.
    TalksLook other() {
        return isGrid() ? LIST : ROOMS;
    }

    /// What else may stand side by side.
    TalksLook turned() {
        return this == ROOMS ? TRACKS : ROOMS;
    }
}
