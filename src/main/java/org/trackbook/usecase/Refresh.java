package org.trackbook.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trackbook.plan.Change;

/// One import or refresh of a conference, with what it brought.
///
/// @param number counts from 1, the first import; that one has no changes
/// @param version the schedule's own word for its edition; may be empty
/// @param source the file or address; empty where it was made by hand
/// @param restored the refresh whose version was brought back by this one, where a person asked for that
/// @param seen whether the visitor has looked at it
/// @param changes what touches the agenda first, else in the schedule's order, what is gone last
public record Refresh(int number, Instant at, String version, String source, Optional<Integer> restored, boolean seen,
        List<Listed> changes) {
    public Refresh {
        changes = List.copyOf(changes);
    }

    /// A change, and whether it matters to the visitor's plan.
    ///
    /// @param onAgenda whether its talk was on the agenda before it or is after it, as the visitor has chosen by now
    public record Listed(Change change, boolean onAgenda) {
    }
}
