package org.trackbook.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that does what no decent one does: a test says byte by byte what it sends, and when it says nothing.
public final class RawServer implements AutoCloseable {
    /// Talks on one connection, which is closed at the end.
    @FunctionalInterface
    public interface Talk {
        void with(Wire wire) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Talk talk;
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch left = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    public RawServer(Talk talk) {
        this.talk = talk;
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            talk.with(new Wire(socket));
        } catch (IOException gone) {
            left.countDown();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One connection.
    public final class Wire {
        private final InputStream in;
        private final OutputStream out;

        private Wire(Socket socket) throws IOException {
            in = socket.getInputStream();
            out = socket.getOutputStream();
        }

        /// Reads the request up to its empty line.
        public void request() throws IOException {
            var last = 0;
            while (last != 0x0D0A0D0A) {
                var next = in.read();
                if (next < 0) {
                    throw new IOException("no request came");
                }
                last = last << 8 | next;
            }
        }

        public void say(String words) throws IOException {
            say(words.getBytes(StandardCharsets.ISO_8859_1));
        }

        public void say(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /// Says nothing until the other side hangs up, or the test ends.
        public void hush() throws IOException {
            while (in.read() >= 0) {
                // whatever it says
            }
            throw new IOException("the other side hung up");
        }

        /// Rests a moment, or until the test ends.
        public boolean rest() throws InterruptedException {
            return !closed.await(20, TimeUnit.MILLISECONDS);
        }
    }

    public String address(String scheme, String path) {
        return scheme + "://127.0.0.1:" + server.getLocalPort() + path;
    }

    public int connections() {
        return connections.get();
    }

    /// Waits until somebody hung up in the middle of a talk.
    public void awaitHangUp() throws InterruptedException {
        left.await();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
