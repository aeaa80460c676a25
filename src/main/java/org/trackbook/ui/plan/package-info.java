/// The place where the visitor chooses a main track for each day, and the few talks worth leaving it for.
///
/// **Decisions.** All that is shown about a day is one value, [PlanDay], made in the background once for each change: cells
/// only read, so that a thousand talks scroll as fast as ten. Every change is one [PlanViewModel] command that runs
/// after the one before has been written; its way back is the plan of the days as it was before, which we gave up
/// describing step by step. Keeping both talks of a clash is not remembered: the schedule still overlaps, and saying so
/// is more use than a tick.
@NullMarked
package org.trackbook.ui.plan;

import org.jspecify.annotations.NullMarked;
