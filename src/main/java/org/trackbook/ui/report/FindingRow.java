package org.trackbook.ui.report;

import java.util.Optional;
import org.trackbook.model.Finding;
import org.trackbook.model.Mend;
import org.trackbook.usecase.Draft;

/// Something to mend before the report goes out.
///
/// @param words the sentence
/// @param place where it is, in words; may be empty
/// @param piece where it is on the page; absent where words are missing there
/// @param unwritten whether words are missing that are written in the place of notes
/// @param mend what would settle it
public record FindingRow(String words, String place, Finding.Severity severity, Optional<Draft.Piece> piece,
        boolean unwritten, Optional<Mend> mend) {
    /// Whether it is settled by words that are still to be typed.
    boolean wantsWords() {
        return mend.filter(it -> it instanceof Mend.Write || it instanceof Mend.Judge || it instanceof Mend.Describe)
                .isPresent();
    }
}
