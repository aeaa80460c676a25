package org.trackbook.store;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.TalkFacts;

/// One import, with all that it changed.
///
/// @param after the schedule as this import left it; absent like `before`
/// @param before the schedule as it was, exactly; absent where none was known or it was not remembered
/// @param steps all talks that are other than before
/// @param led where the visitor's words went
/// @param lost what was known before of talks that had been gone and were found again
public record PastVersion(PastImport told, Optional<Conference> after, Optional<Conference> before, List<Step> steps,
        Leading led, List<TalkFacts> lost) {
    public PastVersion {
        steps = List.copyOf(steps);
        lost = List.copyOf(lost);
    }
}
