package org.trackbook.ui.report;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.NoteId;
import org.trackbook.model.Section;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Draft;

/// A line of the outline.
///
/// @param name the section's, or the first words of the piece or note
/// @param what what it stands for
/// @param stars the rating of its talk; 0 where there is none
/// @param words how many it prints
/// @param talk whose note it is, to go there
/// @param gone where its talk has left the schedule: what is known of it
public record OutlineRow(String name, What what, int stars, int words, Optional<TalkId> talk, Optional<String> gone) {
    /// What a line stands for.
    public sealed interface What {
        /// A section, or one of its days.
        ///
        /// @param on whether it is printed
        record Heading(Section section, Optional<Integer> day, boolean on) implements What {
        }

        /// A paragraph, or facts that are told without a note.
        record Paragraph(Draft.Piece piece) implements What {
        }

        /// A note that is printed nowhere.
        record Unused(NoteId note) implements What {
        }
    }

    public boolean section() {
        return what instanceof What.Heading;
    }

    public Optional<Draft.Piece> piece() {
        return what instanceof What.Paragraph(var piece) ? Optional.of(piece) : Optional.empty();
    }

    /// The notes whose words it stands for.
    public List<NoteId> notes() {
        return switch (what) {
            case What.Heading _ -> List.of();
            case What.Paragraph(var piece) -> piece.notes();
            case What.Unused(var note) -> List.of(note);
        };
    }

    /// Whether it stands for the same as a line of an earlier outline.
    boolean isAgain(OutlineRow before) {
        return switch (what) {
            case What.Heading(var section, var day, _) ->
                before.what instanceof What.Heading old && old.section() == section && old.day().equals(day);
            case What.Paragraph _,What.Unused _ -> before.notes().stream().anyMatch(notes()::contains);
        };
    }
}
