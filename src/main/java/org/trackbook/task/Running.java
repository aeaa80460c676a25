package org.trackbook.task;

/// Something that was started and may be cancelled.
@FunctionalInterface
public interface Running {
    /// For a field before anything was started.
    Running NOTHING = () -> {
    };

    /// Its result is no longer wanted: none of its handlers is called from now on. Call on the UI thread.
    void cancel();
}
