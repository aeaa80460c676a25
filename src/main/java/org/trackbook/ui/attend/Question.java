package org.trackbook.ui.attend;

import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.TalkId;

/// What is asked at the end of a day, since the answer makes a report easy.
sealed interface Question {
    /// About a talk that was attended and of which nothing was said.
    record OfTalk(TalkId talk, String title) implements Question {
    }

    /// About a part of the day or of the trip.
    ///
    /// @param key of its words
    record OfPart(About about, String key) implements Question {
    }

    /// The note that holds the answer.
    default About about() {
        return switch (this) {
            case OfTalk(var talk, _) -> About.talk(talk);
            case OfPart(var about, _) -> about;
        };
    }

    /// The talk it is about.
    default Optional<TalkId> ofTalk() {
        return this instanceof OfTalk(var talk, _) ? Optional.of(talk) : Optional.empty();
    }
}
