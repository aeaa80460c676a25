package org.trackbook.visit;

import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Leaves the reading of a file at the first thing that is wrong. Never leaves the package.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Cause cause, String place, String... facts) {
        super(cause + " at " + place);
        problem = new Problem(Effect.REFUSED, cause, place, facts);
    }

    Problem problem() {
        return problem;
    }
}
