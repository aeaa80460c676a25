package org.trackbook.ui.plan;

import java.util.function.Consumer;
import java.util.function.Function;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Planned;

/// A change of the plan that is to be written.
///
/// @param words what will have been done; empty where nobody needs to be told, and nothing leads back
/// @param refused told why it cannot be
record PlanWrite(String words, Function<ConferenceId, Planned> work, Consumer<Problem> refused) {
    /// A change that is always possible.
    PlanWrite(String words, Function<ConferenceId, Done> work) {
        this(words, work.andThen(Planned.Kept::new), problem -> {
            throw new IllegalStateException("refused: " + problem);
        });
    }
}
