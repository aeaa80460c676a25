package org.trackbook.ui.orphans;

import java.util.Optional;
import org.trackbook.model.Talk;
import org.trackbook.plan.Match;

/// A talk that the words may be brought to.
///
/// @param sign of its track, by [org.trackbook.ui.kit.TrackSigns]
/// @param reason why it may be the lost one; absent where it was merely looked for
public record AttachRow(Talk talk, int sign, Optional<Match> reason) {
}
