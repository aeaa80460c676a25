package org.trackbook.ui.talk;

import java.util.Optional;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;

/// A talk that runs while another does.
///
/// @param sign of its track
/// @param why absent where the visitor does not go there
/// @param distance of its room from the other's, by [org.trackbook.plan.Building]
/// @param starrable whether a star puts it on the agenda, or takes it off
record Meanwhile(Talk talk, int sign, Optional<Why> why, boolean shortListed, int distance, boolean starrable) {
    boolean isStarred() {
        return why.filter(Why.STAR::equals).isPresent();
    }
}
