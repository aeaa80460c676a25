package org.trackbook.ui.attend;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.trackbook.model.Progress;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.testkit.DirectTaskRunner;

/// A background that gets round to its work only when the test says so, in order.
final class SlowTaskRunner implements TaskRunner {
    private final DirectTaskRunner clock = new DirectTaskRunner();
    private final Deque<Runnable> works = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();

    @Override
    public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
            Consumer<Throwable> onFailure) {
        works.add(() -> {
            try {
                var result = work.run(Progress.NONE);
                answers.add(() -> onSuccess.accept(result));
            } catch (Exception thrown) {
                answers.add(() -> onFailure.accept(thrown));
            }
        });
        return Running.NOTHING;
    }

    @Override
    public Running later(Duration delay, Runnable onUi) {
        return clock.later(delay, onUi);
    }

    void elapse(Duration time) {
        clock.elapse(time);
    }

    int waiting() {
        return works.size();
    }

    /// Does all that was handed over; nobody hears of it yet.
    @Override
    public void close() {
        while (!works.isEmpty()) {
            works.remove().run();
        }
    }

    /// Lets the UI hear what became of it.
    void answer() {
        while (!answers.isEmpty()) {
            answers.remove().run();
        }
    }
}
