package org.trackbook.report;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.Note;
import org.trackbook.model.TalkId;
import org.trackbook.text.Block;

/// A note that may be printed, its line marks taken out and its Markdown read.
///
/// @param author the author to be named, where it is another than the report's
/// @param speakers of all its talks
record ReadNote(Note note, Optional<String> author, List<String> speakers, LineMarks.Apart apart,
        List<Block> blocks) {

    List<TalkId> talks() {
        return note.about() instanceof About.Talks(var talks) ? talks : List.of();
    }

    /// The talk, where it is about just one.
    Optional<TalkId> talk() {
        return talks().size() == 1 ? Optional.of(talks().getFirst()) : Optional.empty();
    }

    /// Whether there is no sentence in it that could stand in a paragraph.
    boolean bulletsOnly() {
        return blocks.stream().allMatch(block -> switch (block) {
            case Block.Bullets _,Block.Code _,Block.Table _ -> true;
            case Block.Paragraph _,Block.Heading _,Block.Quote _,Block.Rule _,Block.Figure _ -> false;
        });
    }
}
