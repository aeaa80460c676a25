package org.trackbook.ui.shell;

/// What was just done.
///
/// @param undoable whether there is a way back
public record Toast(String words, boolean undoable) {
}
