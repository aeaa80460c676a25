package org.trackbook.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.trackbook.model.Progress;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;

/// Runs work at once and on the test's own thread; time passes only when the test says so.
public final class DirectTaskRunner implements TaskRunner {
    private final List<Later> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
            Consumer<Throwable> onFailure) {
        T result;
        try {
            result = work.run(new Told(onStep));
        } catch (Exception thrown) {
            onFailure.accept(thrown);
            return Running.NOTHING;
        }
        onSuccess.accept(result);
        return Running.NOTHING;
    }

    @Override
    public Running later(Duration delay, Runnable onUi) {
        var later = new Later(now.plus(delay), onUi);
        waiting.add(later);
        return () -> waiting.remove(later);
    }

    /// Lets time pass: runs what was put off until then, in the order of its time, and what that puts off in turn.
    public void elapse(Duration time) {
        var until = now.plus(time);
        for (var next = next(until); !next.isEmpty(); next = next(until)) {
            var later = next.getFirst();
            waiting.remove(later);
            now = later.at();
            later.onUi().run();
        }
        now = until;
    }

    private List<Later> next(Duration until) {
        return waiting.stream()
                .filter(it -> it.at().compareTo(until) <= 0)
                .min(Comparator.comparing(Later::at))
                .stream()
                .toList();
    }

    /// How much is still put off.
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        waiting.clear();
    }

    /// No record: two rests of equal length are two.
    private static final class Later {
        private final Duration at;
        private final Runnable onUi;

        Later(Duration at, Runnable onUi) {
            this.at = at;
            this.onUi = onUi;
        }

        Duration at() {
            return at;
        }

        Runnable onUi() {
            return onUi;
        }
    }

    private record Told(Consumer<Step> onStep) implements Progress {
        @Override
        public void step(long done, long of, String what) {
            onStep.accept(new Step(done, of, what));
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
