package org.trackbook.model;

/// Told by long work how far it is, and asked whether it should go on.
public interface Progress {
    /// For work that nobody watches.
    Progress NONE = new Unwatched();

    /// Says how far the work is.
    ///
    /// @param of the whole, in the same unit as `done`; 0 where it is not known
    /// @param what a word for what is being done
    void step(long done, long of, String what);

    /// Whether the person no longer wants the result.
    boolean cancelled();

    /// Nobody looks and nobody cancels.
    record Unwatched() implements Progress {
        @Override
        public void step(long done, long of, String what) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
