package org.trackbook.plan;

import java.util.Optional;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkFacts;

/// Something the visitor said or did about a talk that has left the schedule.
///
/// @param talk as last known
/// @param note present where it is one
/// @param text of the note; the stars and the verdict of a rating; the word of an attendance; the title of the talk
///        that a backup stands in for; what a photo shows
public record Orphan(TalkFacts talk, OrphanKind kind, Optional<NoteId> note, String text) {
}
