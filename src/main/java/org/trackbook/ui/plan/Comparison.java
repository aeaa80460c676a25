package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Slot;
import org.trackbook.model.Track;
import org.trackbook.plan.Spans;

/// Two tracks of a day side by side.
///
/// @param grid the common time axis
/// @param both when talks of both run
record Comparison(Side left, Side right, GridDay grid, List<Slot> both, PlanDay day) {
    /// One of the two.
    ///
    /// @param main whether it is the main track
    /// @param blocks its talks, by start
    record Side(TrackLine track, boolean main, List<GridBlock> blocks) {
        Side {
            blocks = List.copyOf(blocks);
        }

        private List<Slot> slots() {
            return blocks.stream().filter(it -> !it.line().cancelled()).map(it -> it.line().talk().slot()).toList();
        }
    }

    Comparison {
        both = List.copyOf(both);
    }

    /// Nothing where one of them has no talks on that day.
    static Optional<Comparison> of(PlanDay day, Track left, Track right) {
        return side(day, left).flatMap(one -> side(day, right).map(other -> of(day, one, other)));
    }

    private static Comparison of(PlanDay day, Side left, Side right) {
        var lines = Stream.concat(left.blocks().stream(), right.blocks().stream()).map(GridBlock::line).toList();
        var axis = GridDay.of(day, lines);
        return new Comparison(left, right, new GridDay(List.of(), axis.start(), axis.end()),
                Spans.shared(left.slots(), right.slots()), day);
    }

    private static Optional<Side> side(PlanDay day, Track track) {
        var talks = day.talks()
                .stream()
                .filter(line -> line.isTalk() && line.talk().track().equals(Optional.of(track)))
                .toList();
        return Stream.concat(day.main().stream(), day.tracks().stream())
                .filter(line -> line.track().track().equals(track))
                .findFirst()
                .map(line -> new Side(line, line.track().main(), GridDay.lanes(talks)));
    }

    /// How long talks of both run.
    Duration overlap() {
        return Spans.length(both);
    }

    Side side(boolean first) {
        return first ? left : right;
    }

    Track track(boolean first) {
        return side(first).track().track().track();
    }

    /// How much of a talk runs while the other track does.
    Duration shared(boolean first, TalkLine line) {
        return line.cancelled()
                ? Duration.ZERO
                : Spans.length(Spans.shared(List.of(line.talk().slot()), side(!first).slots()));
    }

    /// The talk of a side that begins nearest to an instant.
    Optional<TalkLine> nearest(boolean first, Instant to) {
        return side(first).blocks()
                .stream()
                .map(GridBlock::line)
                .min(Comparator.comparing(line -> Duration.between(to, line.talk().slot().start()).abs()));
    }
}
