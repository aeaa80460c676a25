package org.trackbook.fetch;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

/// Waits for what the network brings, as long as it is wanted and not longer than the limits say. Its clock runs from
/// the moment it is made.
final class Patience {
    /// So soon a cancel is answered.
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Limits limits;
    private final long start = System.nanoTime();

    Patience(Limits limits) {
        this.limits = limits;
    }

    /// Ends what is no longer wanted, or has taken too long.
    void look(Progress progress) throws Stopped {
        if (progress.cancelled()) {
            throw Stopped.cancelled();
        }
        if (isPast(start, limits.all())) {
            throw Stopped.because(Cause.OUT_OF_TIME, Long.toString(limits.all().toSeconds()));
        }
    }

    /// What comes next. Whoever interrupts the wait does not want it any more.
    <T> T next(BlockingQueue<T> coming, Progress progress) throws Stopped {
        var since = System.nanoTime();
        while (true) {
            look(progress);
            try {
                var come = coming.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                if (come != null) {
                    return come;
                }
            } catch (InterruptedException _) {
                throw Stopped.cancelled();
            }
            if (isPast(since, limits.silence())) {
                throw Stopped.because(Cause.SILENT, Long.toString(limits.silence().toSeconds()));
            }
        }
    }

    private static boolean isPast(long since, Duration limit) {
        return System.nanoTime() - since > limit.toNanos();
    }
}
