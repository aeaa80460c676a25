package org.trackbook.store;

/// How many talks an import added, removed, moved and changed.
public record Tally(int added, int removed, int moved, int changed) {
    /// For the first import of a conference.
    public static Tally first(int talks) {
        return new Tally(talks, 0, 0, 0);
    }
}
