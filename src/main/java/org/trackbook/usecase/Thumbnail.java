package org.trackbook.usecase;

/// A picture as it is drawn on a screen.
///
/// @param argb row after row, from the top left
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Thumbnail(int width, int height, int[] argb) {
}
