package org.trackbook.ui.shell;

/// A line of the key sheet.
///
/// @param keys as they are drawn: `Alt ↑`
public record KeyHint(String words, String keys) {
}
