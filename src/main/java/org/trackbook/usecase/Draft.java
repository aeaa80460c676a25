package org.trackbook.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Finding;
import org.trackbook.model.NoteId;
import org.trackbook.model.Section;
import org.trackbook.model.TalkId;
import org.trackbook.text.Block;

/// A report before it is written: as it will read, as it will be written, and what each piece was made of.
public sealed interface Draft {
    /// Notes that are printed nowhere, in the order of creation.
    List<NoteId> unused();

    /// What its author may want to mend.
    List<Finding> findings();

    /// A report with words.
    ///
    /// @param text as its flavour writes it
    /// @param path of the text below the folder it is written to, parts separated by `/`
    record Told(String title, Optional<String> author, LocalDate date, List<String> tags, List<Part> parts, int words,
            String text, String path, List<NoteId> unused, List<Finding> findings) implements Draft {
        public Told {
            tags = List.copyOf(tags);
            parts = List.copyOf(parts);
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }
    }

    /// There is not one word to print.
    record NothingToTell(List<NoteId> unused, List<Finding> findings) implements Draft {
        public NothingToTell {
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }
    }

    /// A section, or one of its days.
    ///
    /// @param heading absent where it is printed without
    record Part(Section section, Optional<Integer> day, Optional<Block.Heading> heading, List<Piece> pieces) {
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /// Blocks that belong together.
    ///
    /// @param notes the notes whose words they are; none where facts are told
    /// @param talk the one talk they are about
    record Piece(List<NoteId> notes, Optional<TalkId> talk, List<Block> blocks) {
        public Piece {
            notes = List.copyOf(notes);
            blocks = List.copyOf(blocks);
        }
    }
}
