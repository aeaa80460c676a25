package org.trackbook.task;

/// How far work is.
///
/// @param of the whole, in the same unit as `done`; 0 where it is not known
/// @param what a word for what is being done
public record Step(long done, long of, String what) {
    /// Between 0 and 1, or -1 where the whole is not known: what a progress bar takes.
    public double share() {
        return of > 0 ? Math.clamp((double) done / of, 0, 1) : -1;
    }
}
