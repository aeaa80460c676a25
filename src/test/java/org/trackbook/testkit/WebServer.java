package org.trackbook.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A web server of this computer. It gives the answers that a test lays out, 404 to everything else, and remembers what
/// it was asked.
public final class WebServer implements AutoCloseable {
    /// What it says.
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public static Answer file(String type, String body) {
            return file(type, body.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer file(String type, byte[] body) {
            return new Answer(200, Map.of("Content-Type", type), body);
        }

        public static Answer page(String html) {
            return file("text/html; charset=utf-8", html);
        }

        public static Answer redirect(int status, String to) {
            return new Answer(status, Map.of("Location", to), new byte[0]);
        }

        public static Answer status(int status) {
            return new Answer(status, Map.of(), new byte[0]);
        }

        public Answer with(String header, String value) {
            var headers = new ConcurrentHashMap<>(this.headers);
            headers.put(header, value);
            return new Answer(status, headers, body);
        }
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    public WebServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path);
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        var answer = answers.getOrDefault(path, Answer.status(404));
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        try (exchange) {
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    /// Lays out an answer.
    ///
    /// @param path with its query
    public WebServer at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /// The whole address of a path.
    public String address(String path) {
        return "http://" + host() + path;
    }

    /// Host and port.
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// The paths that were asked for, in their order.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /// A header of the last request; absent where it was not sent.
    public @Nullable String header(String name) {
        var values = headers.getLast().get(name);
        return values == null ? null : String.join(", ", values);
    }

    /// The names of all headers of the last request.
    public List<String> headers() {
        return headers.getLast().keySet().stream().sorted().toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
