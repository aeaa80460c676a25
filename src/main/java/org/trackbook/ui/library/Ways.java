package org.trackbook.ui.library;

import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Outcome;

/// Where the library leads.
public interface Ways {
    /// To the next sensible step.
    void go(ConferenceId id, Card.Step step);

    /// To what the refreshes of a conference brought.
    void changes(ConferenceId id);

    /// To what a version that was held back would change.
    void compare(Outcome.Held held);
}
