package org.trackbook.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Visit;

/// What became other in a visitor's plans, decision by decision: so that just this can be taken back or done again, and
/// all that was decided elsewhere meanwhile stays.
public final class PlanChange {
    private final List<Turn<?>> turns;

    private PlanChange(List<Turn<?>> turns) {
        this.turns = List.copyOf(turns);
    }

    /// A decision that became another.
    private record Turn<T>(Decided<T> what, T before, T after) {
        static <T> Turn<T> of(Decided<T> what, Visit before, Visit after) {
            return new Turn<>(what, what.in(before), what.in(after));
        }

        boolean isNothing() {
            return before.equals(after);
        }

        Turn<T> reversed() {
            return new Turn<>(what, after, before);
        }

        /// A heading that was typed since is the visitor's own words: they stay, and are in nobody's way.
        boolean isPossible(Visit now) {
            var there = what.in(now);
            return there.equals(before) || there.equals(after) || what instanceof Decided.Label;
        }

        Visit on(Visit now) {
            return what.in(now).equals(before) ? what.put(now, after) : now;
        }
    }

    public static PlanChange between(Visit before, Visit after) {
        var decided = new LinkedHashSet<>(Decided.all(before));
        decided.addAll(Decided.all(after));
        return new PlanChange(decided.stream()
                .<Turn<?>>map(what -> Turn.of(what, before, after))
                .filter(turn -> !turn.isNothing())
                .toList());
    }

    public boolean isNothing() {
        return turns.isEmpty();
    }

    /// The way back.
    public PlanChange reversed() {
        return new PlanChange(turns.stream().<Turn<?>>map(Turn::reversed).toList());
    }

    /// The visit after the change. Absent where it cannot be made any more: something of it was decided otherwise since,
    /// or all of it is so already.
    public Optional<Visit> on(Visit now) {
        if (!turns.stream().allMatch(turn -> turn.isPossible(now))) {
            return Optional.empty();
        }
        var after = now;
        for (var turn : turns) {
            after = turn.on(after);
        }
        return after.equals(now) ? Optional.empty() : Optional.of(after);
    }
}
