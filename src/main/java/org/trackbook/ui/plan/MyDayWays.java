package org.trackbook.ui.plan;

import java.util.function.Consumer;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.ui.orphans.LostTalk;

/// Where the visitor's day leads.
///
/// @param decide what is decided between its talks
/// @param show told which talk to show on its card
/// @param tracks goes to the list of tracks
/// @param attach told which lost talk's words are to be brought to another
/// @param add told when an own entry shall be
/// @param more shows all that takes place in some free time
record MyDayWays(PlanDecisions decide, Consumer<Talk> show, Runnable tracks, Consumer<LostTalk> attach,
        Consumer<Slot> add, Consumer<Slot> more) {
}
