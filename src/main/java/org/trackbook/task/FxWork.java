package org.trackbook.task;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Progress;

/// One piece of work on its way through the background.
final class FxWork<T> extends Task<T> {
    private final Work<T> work;
    private final Consumer<Step> onStep;
    private final AtomicReference<@Nullable Step> newest = new AtomicReference<>();
    private volatile boolean stopped;
    private boolean dropped;

    FxWork(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess, Consumer<Throwable> onFailure,
            Consumer<FxWork<T>> onEnd) {
        this.work = work;
        this.onStep = onStep;
        setOnSucceeded(_ -> end(onEnd, () -> onSuccess.accept(getValue())));
        setOnFailed(_ -> end(onEnd, () -> onFailure.accept(getException())));
    }

    private void end(Consumer<FxWork<T>> onEnd, Runnable handler) {
        onEnd.accept(this);
        if (!dropped) {
            handler.run();
        }
    }

    @Override
    protected T call() throws Exception {
        return work.run(new Told());
    }

    /// Asks the work to end soon.
    void stop() {
        stopped = true;
    }

    /// Asks the work to end soon, and forgets its handlers.
    void drop() {
        stopped = true;
        dropped = true;
    }

    private void tellStep() {
        var step = newest.getAndSet(null);
        if (step != null && !dropped && !isDone()) {
            onStep.accept(step);
        }
    }

    /// What the work is handed: speaks from the background.
    private final class Told implements Progress {
        @Override
        public void step(long done, long of, String what) {
            if (newest.getAndSet(new Step(done, of, what)) == null) {
                Platform.runLater(FxWork.this::tellStep);
            }
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }
}
