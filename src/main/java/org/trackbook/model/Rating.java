package org.trackbook.model;

import java.time.Instant;
import java.util.Optional;

/// The visitor's judgement of a talk; one for each talk and author.
///
/// @param stars 1 to 5
/// @param author absent where it is the visitor
public record Rating(TalkId talk, int stars, Optional<String> verdict, Optional<Instant> edited,
        Optional<String> author) {
    public Rating {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("stars are 1 to 5: " + stars);
        }
    }

    public Rating withTalk(TalkId other) {
        return new Rating(other, stars, verdict, edited, author);
    }
}
