package org.trackbook.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// When something was done, to the millisecond: finer than anybody types, and short in a file.
final class Stamp {
    private Stamp() {
    }

    static Instant now(InstantSource clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
