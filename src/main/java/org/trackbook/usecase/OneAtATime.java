package org.trackbook.usecase;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/// Does the same work once for all who ask for it at the same time. Where it fails, the next who waits for it tries.
final class OneAtATime<K, V> {
    private final ConcurrentMap<K, Turn<V>> running = new ConcurrentHashMap<>();

    /// Work that is under way.
    private static final class Turn<V> {
        private Optional<V> done = Optional.empty();

        synchronized V take(Supplier<V> work) {
            var result = done.orElseGet(work);
            done = Optional.of(result);
            return result;
        }
    }

    /// Does the work, or waits for the one who is at it.
    V get(K what, Supplier<V> work) {
        var turn = running.computeIfAbsent(what, _ -> new Turn<>());
        try {
            return turn.take(work);
        } finally {
            running.remove(what, turn);
        }
    }
}
