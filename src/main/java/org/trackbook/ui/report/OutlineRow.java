package org.trackbook.ui.report;

import java.util.Optional;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Draft;

/// A line of the outline.
///
/// @param name the section's, or the first words of the piece
/// @param notes how many notes were joined
/// @param stars the rating of its talk; 0 where there is none
/// @param words how many it prints
/// @param talk whose note it is, to go there
/// @param piece what it stands for; absent for a section
/// @param gone where its talk has left the schedule: what is known of it
public record OutlineRow(String name, int notes, int stars, int words, Optional<TalkId> talk,
        Optional<Draft.Piece> piece, Optional<String> gone) {
    public boolean section() {
        return piece.isEmpty();
    }
}
