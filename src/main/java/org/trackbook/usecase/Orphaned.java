package org.trackbook.usecase;

import java.util.List;
import org.trackbook.plan.Guess;
import org.trackbook.plan.Orphan;

/// Something that was said of a talk which has left the schedule, and the talks that it may belong to now.
///
/// @param guesses best first
public record Orphaned(Orphan orphan, List<Guess> guesses) {
    public Orphaned {
        guesses = List.copyOf(guesses);
    }
}
