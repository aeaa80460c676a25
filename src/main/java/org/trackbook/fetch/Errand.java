package org.trackbook.fetch;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

/// One or more requests that belong together: a page and what it links to. Together they have the time that one has.
public final class Errand implements AutoCloseable {
    private final Limits limits;
    private final Patience patience;
    private @Nullable HttpClient client;

    Errand(Limits limits) {
        this.limits = limits;
        patience = new Patience(limits);
    }

    /// Gets what one input names, as `Fetcher.fetch` does.
    public Fetched fetch(String input, Optional<Tag> known, Progress progress) {
        try {
            var address = Address.meant(input);
            return address.isPresent()
                    ? fetch(address.get(), known, progress)
                    : LocalFile.read(input, limits.bytes(), progress);
        } catch (Stopped stopped) {
            return stopped.outcome(Address.shown(input));
        }
    }

    /// Gets what lies at an address.
    public Fetched fetch(Address address, Optional<Tag> known, Progress progress) {
        try {
            return follow(address, known, progress);
        } catch (Stopped stopped) {
            return stopped.outcome(address.toString());
        }
    }

    private Fetched follow(Address asked, Optional<Tag> known, Progress progress) throws Stopped {
        var seen = new HashSet<Address>();
        var at = asked;
        while (seen.size() <= limits.hops() && seen.add(at)) {
            var response = ask(at, known, progress);
            try (var body = response.body()) {
                var location = location(response);
                if (location.isEmpty()) {
                    return answered(response.statusCode(), response.headers(), body, at, known);
                }
                at = at.next(location.get());
            }
        }
        throw Stopped.because(Cause.REDIRECT_LOOP);
    }

    private static Optional<String> location(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 -> response.headers().firstValue("Location");
            default -> Optional.empty();
        };
    }

    /// What came of one request: one of the two is there.
    private record Answer(@Nullable HttpResponse<Inflow> response, @Nullable Throwable thrown) {
    }

    private HttpResponse<Inflow> ask(Address at, Optional<Tag> known, Progress progress) throws Stopped {
        patience.look(progress);
        BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
        var hasBegun = new AtomicBoolean();
        var sent = client().sendAsync(request(at, known), head -> {
            hasBegun.set(true);
            return new Inflow(patience, progress, length(head.headers()), limits.bytes());
        });
        var _ = sent.whenComplete((response, thrown) -> answers.add(new Answer(response, thrown)));
        try {
            var answer = patience.next(answers, progress);
            if (answer.response() == null) {
                throw hasBegun.get() ? Stopped.because(Cause.CUT_OFF) : unreached(answer.thrown(), at.host());
            }
            return answer.response();
        } catch (Stopped stopped) {
            sent.cancel(true);
            throw stopped;
        }
    }

    private HttpClient client() {
        var ready = client;
        if (ready == null) {
            ready = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = ready;
        }
        return ready;
    }

    private static HttpRequest request(Address at, Optional<Tag> known) {
        var request = HttpRequest.newBuilder(at.uri())
                .header("User-Agent", "Trackbook")
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        known.map(Tag::etag).filter(it -> !it.isEmpty()).ifPresent(it -> request.header("If-None-Match", it));
        known.map(Tag::modified).filter(it -> !it.isEmpty()).ifPresent(it -> request.header("If-Modified-Since", it));
        return request.build();
    }

    private static Stopped unreached(@Nullable Throwable thrown, String host) {
        var why = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return Stopped.because(switch (why) {
            case UnknownHostException _ -> Cause.UNKNOWN_HOST;
            case ConnectException e when e.getCause() instanceof UnresolvedAddressException -> Cause.UNKNOWN_HOST;
            case ConnectException _ -> Cause.NO_CONNECTION;
            case NoRouteToHostException _ -> Cause.NO_CONNECTION;
            case SSLException _ -> Cause.NOT_SECURE;
            case null, default -> Cause.NO_ANSWER;
        }, host);
    }

    private Fetched answered(int status, HttpHeaders headers, Inflow body, Address at, Optional<Tag> known)
            throws Stopped {
        return switch (status) {
            case 200, 201, 202, 203, 204 -> fresh(headers, body, at);
            case 304 -> {
                if (known.filter(tag -> !tag.isEmpty()).isEmpty()) {
                    throw Stopped.because(Cause.ODD_ANSWER, at.host(), "304");
                }
                yield new Fetched.Unchanged();
            }
            case 401, 402, 403, 407, 511 -> throw Stopped.because(Cause.LOGIN_WANTED, at.host());
            case 404, 410 -> throw Stopped.because(Cause.GONE, at.host());
            case 429 -> throw Stopped.because(Cause.BUSY, at.host());
            default -> throw Stopped.because(status >= 500 ? Cause.SERVER_FAILED : Cause.ODD_ANSWER, at.host(),
                    Integer.toString(status));
        };
    }

    private Fetched fresh(HttpHeaders headers, Inflow body, Address at) throws Stopped {
        if (length(headers) > limits.bytes()) {
            throw Stopped.because(Cause.TOO_LARGE);
        }
        var bytes = Content.whole(body, header(headers, "Content-Encoding").toLowerCase(Locale.ROOT), limits.bytes());
        var type = header(headers, "Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return new Fetched.Fresh(bytes, at.name(), Optional.of(at),
                Tag.of(header(headers, "ETag"), header(headers, "Last-Modified")), type);
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("").strip();
    }

    private static long length(HttpHeaders headers) {
        var written = header(headers, "Content-Length");
        return written.matches("[0-9]{1,18}") ? Long.parseLong(written) : 0;
    }

    /// Ends whatever is still under way.
    @Override
    public void close() {
        if (client != null) {
            client.shutdownNow();
        }
    }
}
