package org.trackbook.ui.changes;

/// Some words of a line, and what they are in it.
record Piece(Look look, String words) {
    /// What words of a line are.
    enum Look {
        /** What was, struck out. */
        OLD,
        /** What is now, where something else was. */
        NEW,
        /** What is. */
        FACT,
        /** What stands beside it. */
        ASIDE
    }
}
