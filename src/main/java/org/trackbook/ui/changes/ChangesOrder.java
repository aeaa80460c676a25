package org.trackbook.ui.changes;

/// In which order changes are listed.
public enum ChangesOrder {
    /** First what touches the visitor's agenda. */
    MINE_FIRST,
    /** As the days go. */
    TIME
}
