package org.trackbook;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The thread of the window, as benches ask it.
final class UiThread {
    private UiThread() {
    }

    static <T> T onUi(Supplier<T> ask) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(ask::get);
        Platform.runLater(task);
        return task.get();
    }

    /// Waits for what the window does on threads of its own, and as long as that takes. Nobody tells when it is done, so it
    /// is asked, with a rest in between: questions without one would be the window's work.
    static void until(BooleanSupplier isSo) throws InterruptedException, ExecutionException {
        while (!onUi(isSo::getAsBoolean)) {
            Thread.sleep(1);
        }
    }
}
