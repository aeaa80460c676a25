package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.function.Function;
import org.trackbook.model.ConferenceId;

/// A change of the plan, with the way back and forth again. Each way is walked in the background.
///
/// @param words what was done
record PlanStep(String words, Way back, Way forth) {
    /// Gives what is to be shown afterwards, nothing where the way is no longer open.
    interface Way extends Function<ConferenceId, Optional<Runnable>> {
    }
}
