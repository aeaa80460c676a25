package org.trackbook.ui.library;

/// What may stand in the grid of cards.
sealed interface Tile {
    /// A conference.
    record Shown(Card card) implements Tile {
    }

    /// An import under way, or its report.
    record Incoming(Importing importing) implements Tile {
    }

    /// Where files are dropped.
    record Drop() implements Tile {
    }
}
