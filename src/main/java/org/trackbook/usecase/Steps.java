package org.trackbook.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.plan.Change;
import org.trackbook.plan.Match;
import org.trackbook.store.Step;
import org.trackbook.store.Tally;

/// Turns changes into what the store remembers of them, and back.
final class Steps {
    private Steps() {
    }

    static List<Step> of(List<Change> changes) {
        return changes.stream().map(Steps::of).toList();
    }

    private static Step of(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> new Step(Step.Kind.ADDED, "", Optional.empty(), Optional.of(talk));
            case Change.Removed(var talk) -> new Step(Step.Kind.REMOVED, "", Optional.of(talk), Optional.empty());
            case Change.Moved(var before, var after, var match) ->
                new Step(Step.Kind.MOVED, word(match), Optional.of(before), Optional.of(after));
            case Change.Changed(var before, var after, var match) ->
                new Step(Step.Kind.CHANGED, word(match), Optional.of(before), Optional.of(after));
        };
    }

    /// Those that a reader is told of.
    static List<Change> changes(List<Step> steps) {
        return steps.stream().flatMap(step -> change(step).stream()).toList();
    }

    private static Optional<Change> change(Step step) {
        return switch (step.kind()) {
            case SAME -> Optional.empty();
            case ADDED -> step.after().map(Change.Added::new);
            case REMOVED -> step.before().map(Change.Removed::new);
            case MOVED -> step.before().flatMap(before -> step.after().map(
                    after -> new Change.Moved(before, after, match(step))));
            case CHANGED -> step.before().flatMap(before -> step.after().map(
                    after -> new Change.Changed(before, after, match(step))));
        };
    }

    /// The way back.
    static Change reversed(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> new Change.Removed(talk);
            case Change.Removed(var talk) -> new Change.Added(talk);
            case Change.Moved(var before, var after, var match) -> new Change.Moved(after, before, match);
            case Change.Changed(var before, var after, var match) -> new Change.Changed(after, before, match);
        };
    }

    static Tally tally(List<Change> changes) {
        var counts = new int[4];
        for (var change : changes) {
            counts[switch (change) {
                case Change.Added _ -> 0;
                case Change.Removed _ -> 1;
                case Change.Moved _ -> 2;
                case Change.Changed _ -> 3;
            }]++;
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }

    private static String word(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }

    private static Match match(Step step) {
        return Match.valueOf(step.match().toUpperCase(Locale.ROOT));
    }
}
