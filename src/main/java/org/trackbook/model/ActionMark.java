package org.trackbook.model;

/// Whether an action that stands in a note is done.
///
/// @param line the text of the line in the note
public record ActionMark(NoteId note, String line, boolean done) {
}
