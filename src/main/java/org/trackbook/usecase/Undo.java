package org.trackbook.usecase;

/// The way back from something that was done to a conference by hand.
///
/// @param before how it was
/// @param after how it became: where somebody went on from there, there is no way back
public record Undo(Opened before, Opened after) {
    /// The way forth again.
    public Undo reversed() {
        return new Undo(after, before);
    }

    /// Whether the schedule is the same: only the visitor's own entries are others.
    public boolean isOfVisit() {
        return before.conference().equals(after.conference());
    }
}
