package org.trackbook.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

/// The bytes of an answer as they come in. The network's threads put them in, one reader takes them out, and no more
/// are asked for than the reader has room for.
final class Inflow extends InputStream implements BodySubscriber<Inflow> {
    /// What the network says next.
    private sealed interface Part {
        record Bytes(ByteBuffer buffer) implements Part {
        }

        record End() implements Part {
        }

        record Broken() implements Part {
        }
    }

    /// Stands for a subscription that nobody wants any more.
    private static final Subscription CLOSED = new Subscription() {
        @Override
        public void request(long count) {
            // nothing is wanted
        }

        @Override
        public void cancel() {
            // nothing is going on
        }
    };

    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private final AtomicReference<@Nullable Subscription> source = new AtomicReference<>();
    private final Patience patience;
    private final Progress progress;
    private final long whole;
    private final int limit;
    private ByteBuffer current = ByteBuffer.allocate(0);
    private boolean ended;
    private long count;

    /// @param whole how many bytes the server promises; 0 where it does not say
    /// @param limit how many there may be
    Inflow(Patience patience, Progress progress, long whole, int limit) {
        this.patience = patience;
        this.progress = progress;
        this.whole = whole;
        this.limit = limit;
    }

    @Override
    public CompletionStage<Inflow> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        if (source.compareAndSet(null, subscription)) {
            subscription.request(1);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(buffer -> parts.add(new Part.Bytes(buffer)));
    }

    @Override
    public void onError(Throwable thrown) {
        parts.add(new Part.Broken());
    }

    @Override
    public void onComplete() {
        parts.add(new Part.End());
    }

    @Override
    public int read() throws IOException {
        return isThereMore() ? current.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isThereMore()) {
            return -1;
        }
        var taken = Math.min(length, current.remaining());
        current.get(bytes, from, taken);
        return taken;
    }

    private boolean isThereMore() throws IOException {
        while (!ended && !current.hasRemaining()) {
            switch (part()) {
                case Part.Bytes(var buffer) -> take(buffer);
                case Part.End _ -> ended = true;
                case Part.Broken _ -> throw Stopped.because(Cause.CUT_OFF);
            }
        }
        return current.hasRemaining();
    }

    private Part part() throws IOException {
        if (parts.isEmpty()) {
            request();
        }
        return patience.next(parts, progress);
    }

    private void request() {
        var from = source.get();
        if (from != null) {
            from.request(1);
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        current = buffer;
        count += buffer.remaining();
        if (count > limit) {
            throw Stopped.because(Cause.TOO_LARGE);
        }
        progress.step(count, whole, "address");
    }

    /// Also ends what is still under way.
    @Override
    public void close() {
        var from = source.getAndSet(CLOSED);
        if (from != null) {
            from.cancel();
        }
    }
}
