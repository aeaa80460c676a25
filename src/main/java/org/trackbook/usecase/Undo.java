package org.trackbook.usecase;

/// The way back from something that was done to a conference by hand.
///
/// @param before how it was
/// @param after how it became: where somebody went on from there, there is no way back
public record Undo(Opened before, Opened after) {
}
