package org.trackbook.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The visitor's words about something.
///
/// @param text Markdown with line marks, as typed
/// @param author absent where it is the visitor
/// @param created absent where a visit file did not say, like `edited`
/// @param deleted the note is gone for the visitor; kept, so that merging does not bring it back
/// @param history older texts, oldest first
public record Note(NoteId id, About about, String text, Optional<String> author, Optional<Instant> created,
        Optional<Instant> edited, boolean deleted, List<Revision> history) {
    public Note {
        history = List.copyOf(history);
    }

    public Note withAbout(About other) {
        return new Note(id, other, text, author, created, edited, deleted, history);
    }
}
