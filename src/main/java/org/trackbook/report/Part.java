package org.trackbook.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Section;
import org.trackbook.text.Block;

/// A section of a report, or one of its days, with what stands below.
///
/// @param day the number of the day, where it is one
/// @param heading absent where this part is printed without
public record Part(Section section, Optional<Integer> day, Optional<Block.Heading> heading, List<Piece> pieces) {
    public Part {
        pieces = List.copyOf(pieces);
    }

    public List<Block> blocks() {
        return Stream.concat(heading.stream(), pieces.stream().flatMap(piece -> piece.blocks().stream())).toList();
    }
}
