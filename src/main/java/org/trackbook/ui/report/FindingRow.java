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
/// @param mend other words for some of a note, where that would settle it
public record FindingRow(String words, String place, Finding.Severity severity, Optional<Draft.Piece> piece,
        Optional<Mend.Replace> mend) {
}
