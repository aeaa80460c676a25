package org.trackbook.report;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.text.Block;

/// Blocks of a report that belong together, and what they were made of.
///
/// @param notes the notes whose words they are; none where facts are told
/// @param talk the one talk they are about
public record Piece(List<NoteId> notes, Optional<TalkId> talk, List<Block> blocks) {
    public Piece {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /// A piece that tells facts.
    static Piece facts(Block... blocks) {
        return new Piece(List.of(), Optional.empty(), List.of(blocks));
    }
}
