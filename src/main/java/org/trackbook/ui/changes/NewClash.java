package org.trackbook.ui.changes;

import java.time.Duration;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;

/// A talk of the agenda that a change has brought into the way of another one.
///
/// @param overlap the time both share
/// @param why why the other one is on the agenda
record NewClash(Duration overlap, Talk other, Why why) {
}
