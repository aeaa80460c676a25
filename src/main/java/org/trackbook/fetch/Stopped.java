package org.trackbook.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Ends fetching early, with the reason; it never leaves the package.
final class Stopped extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Optional<Cause> cause;
    private final transient List<String> facts;

    private Stopped(Optional<Cause> cause, List<String> facts) {
        this.cause = cause;
        this.facts = facts;
    }

    static Stopped because(Cause cause, String... facts) {
        return new Stopped(Optional.of(cause), List.of(facts));
    }

    /// The person no longer wanted it.
    static Stopped cancelled() {
        return new Stopped(Optional.empty(), List.of());
    }

    Fetched outcome(String place) {
        return problem(place).<Fetched>map(Fetched.Failed::new).orElseGet(Fetched.Cancelled::new);
    }

    /// Absent where the person no longer wanted it.
    Optional<Problem> problem(String place) {
        return cause.map(it -> new Problem(Effect.REFUSED, it, place, facts));
    }
}
