package org.trackbook.model;

import java.util.Optional;

/// The habits of a report. What is absent has a default that depends on the kind.
///
/// @param narrative paragraphs instead of a heading for each talk
/// @param verdicts verdicts stand as last sentence of their talk
public record ReportStyle(Optional<Boolean> narrative, Optional<Speakers> speakers, Optional<Boolean> showRatings,
        Optional<Boolean> showTalkTitles, Optional<Boolean> showTalkLinks, Optional<Boolean> verdicts,
        Optional<Authors> authors) {
    public static final ReportStyle NONE = new ReportStyle(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// How a speaker is marked up at the first mention.
    public enum Speakers {
        BOLD, LINK, BOLD_LINK, PLAIN
    }

    /// Whether words of another author carry his name.
    public enum Authors {
        NAMED, MERGED
    }
}
