package org.trackbook.ui.plan;

/// What the place shows.
sealed interface PlanState {
    /// No conference is open.
    record Empty() implements PlanState {
    }

    /// The day is being made.
    record Loading() implements PlanState {
    }

    /// A conference of which no day has talks.
    record NoTalks(String title) implements PlanState {
    }

    record Ready(PlanDay day) implements PlanState {
    }
}
