package org.trackbook.photo;

/// A drawn picture.
///
/// @param argb row after row, from the top left
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
public record Pixels(int width, int height, int[] argb) {
}
