package org.trackbook.usecase;

import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.model.TalkId;

/// What making something by hand came to.
public sealed interface Made {
    /// There is a conference, without any talk.
    record OfConference(ConferenceId conference) implements Made {
    }

    /// A talk or an own entry was added, replaced or deleted.
    ///
    /// @param changed whether it is other than before
    record OfTalk(TalkId talk, boolean changed, Opened opened, Undo undo) implements Made {
    }

    /// Nothing was made.
    record Refused(Problem problem) implements Made {
    }
}
