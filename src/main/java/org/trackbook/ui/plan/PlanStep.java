package org.trackbook.ui.plan;

import java.util.List;
import org.trackbook.model.DayPlan;

/// A change of the plan, with the way back and forth again.
///
/// @param words what was done
/// @param before the days it touched, as they were; at least one
record PlanStep(String words, List<DayPlan> before, List<DayPlan> after) {
    PlanStep {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
