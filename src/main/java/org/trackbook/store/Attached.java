package org.trackbook.store;

import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;

/// A note that was attached to another talk than it was written about.
///
/// @param talk what it is about now
/// @param former what it was about
public record Attached(NoteId note, TalkId talk, TalkId former) {
}
