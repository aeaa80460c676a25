/// Decides: the agenda, its clashes and gaps, the tracks of a day, and what changed between two versions of a schedule.
///
/// **Decisions.** All of it is computed from values when it is asked for and stored nowhere: a flag on a talk would have
/// to be kept true by everybody. We gave up asking the database for it; a day of a thousand talks takes a millisecond.
@NullMarked
package org.trackbook.plan;

import org.jspecify.annotations.NullMarked;
