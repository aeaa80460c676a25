package org.trackbook.task;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work on the threads of an executor, and handlers on the thread of JavaFX. One thread keeps work in order.
public final class FxTaskRunner implements TaskRunner {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService threads;
    private final Set<FxWork<?>> running = ConcurrentHashMap.newKeySet();

    public FxTaskRunner(ExecutorService threads) {
        this.threads = threads;
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
            Consumer<Throwable> onFailure) {
        var task = new FxWork<>(work, onStep, onSuccess, onFailure, running::remove);
        running.add(task);
        threads.execute(task);
        return task::drop;
    }

    /// What was put off until after the end is dropped: whoever has something to keep asks before it closes.
    @Override
    public Running later(Duration delay, Runnable onUi) {
        var dropped = new AtomicBoolean();
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> {
                    if (!dropped.get() && !threads.isShutdown()) {
                        onUi.run();
                    }
                });
        return () -> dropped.set(true);
    }

    /// What was handed over is still done: a note typed in the last moment is saved. Only work that asks whether it
    /// should go on, such as a download, ends early.
    @Override
    public void close() {
        running.forEach(FxWork::stop);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
