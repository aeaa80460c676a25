package org.trackbook.usecase;

import java.time.Instant;

/// What stands in an editor.
///
/// @param seen what the note said when the editor last read or wrote it
/// @param since when the note was opened for typing
public record Typed(String text, String seen, Instant since) {
}
