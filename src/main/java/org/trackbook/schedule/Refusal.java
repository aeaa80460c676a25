package org.trackbook.schedule;

import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Ends reading early with its answer; it never leaves the package.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Import answer;

    Refusal(Import answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /// @param format the format it claims to be; `""` where it is none
    static Refusal of(String format, Cause cause, String place, String... facts) {
        return new Refusal(new Import.Rejected(format, new Problem(Effect.REFUSED, cause, place, facts)));
    }

    Import answer() {
        return answer;
    }
}
