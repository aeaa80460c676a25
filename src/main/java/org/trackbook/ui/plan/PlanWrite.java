package org.trackbook.ui.plan;

import java.util.function.Function;
import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Done;

/// A change of the plan that is to be written.
///
/// @param words what will have been done; empty where nobody needs to be told, and nothing leads back
record PlanWrite(String words, Function<ConferenceId, Done> work) {
}
