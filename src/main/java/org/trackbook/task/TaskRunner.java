package org.trackbook.task;

import java.time.Duration;
import java.util.function.Consumer;

/// The one way to leave the UI thread, and to come back to it. All of it is called on the UI thread.
public interface TaskRunner extends AutoCloseable {
    /// Runs `work` in the background, then exactly one of the handlers on the UI thread, or none if it was cancelled.
    default <T> Running run(Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
        return run(work, _ -> {
        }, onSuccess, onFailure);
    }

    /// The same, with somebody who watches how far it is, on the UI thread too.
    <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess, Consumer<Throwable> onFailure);

    /// Runs `onUi` on the UI thread after a rest.
    Running later(Duration delay, Runnable onUi);

    /// Asks what runs to stop, and waits for what was begun.
    @Override
    void close();
}
