package org.trackbook.ui.changes;

import java.util.List;
import java.util.Optional;
import org.trackbook.model.Talk;
import org.trackbook.plan.Change;
import org.trackbook.plan.Match;
import org.trackbook.plan.Why;
import org.trackbook.ui.orphans.LostTalk;

/// A change as it is listed.
///
/// @param sign of its track, by [org.trackbook.ui.kit.TrackSigns]
/// @param mine whether it touches the agenda, or words of the visitor
/// @param why why its talk is on the agenda now
/// @param clashes those that came with it, the longest first
/// @param lost what was said of the talk, where it is gone and the words wait for another one
record ChangeRow(Change change, Tag tag, int sign, boolean mine, Optional<Why> why, List<NewClash> clashes,
        Optional<LostTalk> lost) {
    ChangeRow {
        clashes = List.copyOf(clashes);
    }

    /// The talk as it is now; as it was where it is gone.
    Talk talk() {
        return switch (change) {
            case Change.Added(var talk) -> talk;
            case Change.Removed(var talk) -> talk;
            case Change.Moved(_, var after, _) -> after;
            case Change.Changed(_, var after, _) -> after;
        };
    }

    /// The talk as it was, where it is known and still there.
    Optional<Talk> before() {
        return switch (change) {
            case Change.Added _,Change.Removed _ -> Optional.empty();
            case Change.Moved(var before, _, _) -> Optional.of(before);
            case Change.Changed(var before, _, _) -> Optional.of(before);
        };
    }

    /// What shows that both versions speak of the same talk.
    Optional<Match> match() {
        return switch (change) {
            case Change.Added _,Change.Removed _ -> Optional.empty();
            case Change.Moved(_, _, var match) -> Optional.of(match);
            case Change.Changed(_, _, var match) -> Optional.of(match);
        };
    }

    boolean isGone() {
        return change instanceof Change.Removed;
    }

    /// Whether the visitor can settle its clashes: an own entry stays.
    boolean isToBeSettled() {
        return !clashes.isEmpty() && clashes.stream().noneMatch(clash -> clash.why() == Why.OWN);
    }
}
