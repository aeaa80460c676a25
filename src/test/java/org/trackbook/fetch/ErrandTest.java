package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.testkit.RawServer;
import org.trackbook.testkit.WebServer;
import org.trackbook.testkit.WebServer.Answer;

/// What servers do, and what comes of it.
@Timeout(60)
class ErrandTest {
    private static final String XML = "<schedule/>";
    private static final String FINE = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n";
    /// Short where a test waits for the end, long where it must not come.
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(50);

    private final WebServer web = new WebServer();

    @AfterEach
    void close() {
        web.close();
    }

    private static Fetched fetch(String address) {
        return fetch(address, Limits.REAL, Progress.NONE);
    }

    private static Fetched fetch(String address, Limits limits, Progress progress) {
        return new Fetcher(limits).fetch(address, Optional.empty(), progress);
    }

    private static Limits waiting(Duration silence, Duration all) {
        return new Limits(silence, all, Limits.REAL.bytes(), Limits.REAL.hops());
    }

    private static Fetched.Fresh fresh(Fetched fetched) {
        return assertInstanceOf(Fetched.Fresh.class, fetched);
    }

    private static String text(Fetched fetched) {
        return new String(fresh(fetched).bytes(), StandardCharsets.UTF_8);
    }

    private static Fetched failed(Cause cause, String place, String... facts) {
        return new Fetched.Failed(new Problem(Effect.REFUSED, cause, place, facts));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }

    @Test
    void theRealLimitsAreThese() {
        assertEquals(new Limits(Duration.ofSeconds(10), Duration.ofMinutes(2), 32 * 1024 * 1024, 5), Limits.REAL);
    }

    @Test
    void anAddressIsFetchedWhole() {
        var bytes = new byte[3_000_000];
        bytes[2_999_999] = 1;
        web.at("/2027/schedule%20a.xml?x=1", Answer.file("Application/XML; charset=utf-8", bytes)
                .with("ETag", "\"v1\"")
                .with("Last-Modified", "Sat, 22 May 2027 08:00:00 GMT"));
        var fresh = fresh(fetch(web.address("/2027/schedule a.xml?x=1")));
        assertArrayEquals(bytes, fresh.bytes());
        assertEquals("schedule a.xml", fresh.name());
        assertEquals("application/xml", fresh.type());
        assertEquals(Optional.of(new Tag("\"v1\"", "Sat, 22 May 2027 08:00:00 GMT")), fresh.tag());
        assertEquals(Address.of(web.address("/2027/schedule a.xml?x=1")), fresh.address());
        assertEquals(List.of("/2027/schedule%20a.xml?x=1"), web.asked());
    }

    @Test
    void nothingIsToldAboutWhoAsks() {
        fetch(web.address("/a.xml"));
        assertEquals(List.of("Accept", "Accept-encoding", "Connection", "Host", "User-agent").stream()
                .filter(name -> web.headers().contains(name))
                .toList(), web.headers());
        assertEquals("Trackbook", web.header("User-agent"));
    }

    @Test
    void noCookieIsSentBack() {
        web.at("/a", Answer.redirect(302, "/b").with("Set-Cookie", "a=b")).at("/b", Answer.file("text/xml", XML));
        assertEquals(XML, text(fetch(web.address("/a"))));
        assertNull(web.header("Cookie"));
    }

    @Test
    void theStepsSayHowMuchIsThere() {
        var steps = new ArrayList<String>();
        web.at("/a.xml", Answer.file("text/xml", XML));
        fetch(web.address("/a.xml"), Limits.REAL, new Progress() {
            @Override
            public void step(long done, long of, String what) {
                steps.add(done + "/" + of + " " + what);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertEquals(List.of("11/11 address"), steps);
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() {
        var tag = new Tag("W/\"v1\"", "Sat, 22 May 2027 08:00:00 GMT");
        web.at("/a.xml", Answer.status(304));
        assertEquals(new Fetched.Unchanged(),
                new Fetcher().fetch(web.address("/a.xml"), Optional.of(tag), Progress.NONE));
        assertEquals(tag.etag(), web.header("If-none-match"));
        assertEquals(tag.modified(), web.header("If-modified-since"));
    }

    @Test
    void aNewerVersionIsFetched() {
        web.at("/a.xml", Answer.file("text/xml", XML).with("ETag", "\"v2\""));
        var fetched = new Fetcher().fetch(web.address("/a.xml"), Optional.of(new Tag("\"v1\"", "")), Progress.NONE);
        assertEquals(XML, text(fetched));
        assertEquals(Optional.of(new Tag("\"v2\"", "")), fresh(fetched).tag());
        assertNull(web.header("If-modified-since"));
    }

    @Test
    void nothingNewIsNoAnswerToWhoKnowsNothing() {
        web.at("/a.xml", Answer.status(304));
        assertEquals(failed(Cause.ODD_ANSWER, web.address("/a.xml"), "127.0.0.1", "304"),
                fetch(web.address("/a.xml")));
        assertEquals(failed(Cause.ODD_ANSWER, web.address("/a.xml"), "127.0.0.1", "304"),
                new Fetcher().fetch(web.address("/a.xml"), Optional.of(new Tag("\u0000", "")), Progress.NONE));
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        web.at("/a.xml", Answer.file("text/xml", zipped(XML.getBytes(StandardCharsets.UTF_8)))
                .with("Content-Encoding", "gzip"));
        assertEquals(XML, text(fetch(web.address("/a.xml"))));
        assertEquals("gzip", web.header("Accept-encoding"));
    }

    @Test
    void whatIsOnlySaidToBePackedIsTakenAsItIs() {
        web.at("/a.xml", Answer.file("text/xml", XML).with("Content-Encoding", "gzip"));
        assertEquals(XML, text(fetch(web.address("/a.xml"))));
    }

    @Test
    void whatIsPackedInAnotherWayIsRefused() {
        web.at("/a.xml", Answer.file("text/xml", XML).with("Content-Encoding", "br"));
        assertEquals(failed(Cause.UNKNOWN_ENCODING, web.address("/a.xml"), "br"), fetch(web.address("/a.xml")));
    }

    @Test
    void aPackedFileThatBreaksOffIsRefused() throws IOException {
        var zipped = zipped(new byte[100_000]);
        for (var length : List.of(5, zipped.length / 2, zipped.length - 1)) {
            web.at("/a.xml", Answer.file("text/xml", Arrays.copyOf(zipped, length))
                    .with("Content-Encoding", "gzip"));
            assertEquals(failed(Cause.CUT_OFF, web.address("/a.xml")), fetch(web.address("/a.xml")));
        }
    }

    @Test
    void fewBytesThatUnpackToVeryManyAreRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 33; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        web.at("/a.xml", Answer.file("text/xml", bomb.toByteArray()).with("Content-Encoding", "gzip"));
        assertEquals(failed(Cause.TOO_LARGE, web.address("/a.xml")), fetch(web.address("/a.xml")));
    }

    @Test
    void aPromiseOfTooMuchIsNotWaitedFor() throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE + "Content-Length: 33554433\r\n\r\n");
            wire.hush();
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.TOO_LARGE, address), fetch(address, waiting(LONG, LONG), Progress.NONE));
            server.awaitHangUp();
        }
    }

    @Test
    void aServerThatNeverEndsIsLeft() throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE + "\r\n");
            while (true) {
                wire.say(new byte[1 << 16]);
            }
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.TOO_LARGE, address), fetch(address));
            server.awaitHangUp();
        }
    }

    @Test
    void endlessHeadersAreLeft() throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE);
            while (true) {
                wire.say("X-More: " + "x".repeat(1000) + "\r\n");
            }
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.NO_ANSWER, address, "127.0.0.1"), fetch(address));
            server.awaitHangUp();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", FINE, FINE + "\r\n", FINE + "\r\n<sched", FINE + "Content-Length: 100\r\n\r\n<sched",
            FINE + "Transfer-Encoding: chunked\r\n\r\n5\r\n<sche\r\n"})
    void aServerThatFallsSilentIsLeft(String words) throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(words);
            wire.hush();
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.SILENT, address, "0"), fetch(address, waiting(SHORT, LONG), Progress.NONE));
            server.awaitHangUp();
        }
    }

    @Test
    void aServerThatDripsIsLeft() throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE + "\r\n");
            while (wire.rest()) {
                wire.say("x");
            }
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.OUT_OF_TIME, address, "1"),
                    fetch(address, waiting(LONG, Duration.ofSeconds(1)), Progress.NONE));
            server.awaitHangUp();
        }
    }

    @Test
    void aConnectionThatIsNeverMadeSecureIsLeft() throws InterruptedException {
        try (var server = new RawServer(RawServer.Wire::hush)) {
            var address = server.address("https", "/a.xml");
            assertEquals(failed(Cause.SILENT, address, "0"), fetch(address, waiting(SHORT, LONG), Progress.NONE));
            server.awaitHangUp();
        }
    }

    /// Once its queue is full, a system takes no more connections and says nothing about it.
    @Test
    void aConnectionThatIsNeverTakenIsLeft() throws IOException {
        var waiting = new ArrayList<Socket>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var isFull = false;
            for (int i = 0; i < 100 && !isFull; i++) {
                var socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 300);
                } catch (SocketTimeoutException full) {
                    isFull = true;
                }
            }
            assertTrue(isFull, "the queue has no end");
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/a.xml";
            assertEquals(failed(Cause.SILENT, address, "0"), fetch(address, waiting(SHORT, LONG), Progress.NONE));
            var isLate = new AtomicBoolean();
            assertEquals(new Fetched.Cancelled(),
                    fetch(address, waiting(LONG, LONG), cancelling(() -> isLate.getAndSet(true))));
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    private static Progress cancelling(BooleanSupplier isCancelled) {
        return new Progress() {
            @Override
            public void step(long done, long of, String what) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return isCancelled.getAsBoolean();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", FINE + "\r\n<sched"})
    void cancelIsAnsweredWhileTheServerIsSilent(String words) throws InterruptedException {
        var said = new CountDownLatch(1);
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(words);
            said.countDown();
            wire.hush();
        })) {
            assertEquals(new Fetched.Cancelled(), fetch(server.address("http", "/a.xml"), waiting(LONG, LONG),
                    cancelling(() -> said.getCount() == 0)));
            server.awaitHangUp();
        }
    }

    @Test
    void cancelIsAnsweredWhileTheServerTalks() throws InterruptedException {
        var said = new CountDownLatch(10);
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE + "\r\n");
            while (wire.rest()) {
                wire.say("x");
                said.countDown();
            }
        })) {
            assertEquals(new Fetched.Cancelled(), fetch(server.address("http", "/a.xml"), waiting(LONG, LONG),
                    cancelling(() -> said.getCount() == 0)));
            server.awaitHangUp();
        }
    }

    @Test
    void nothingIsAskedForWhatIsCancelledAlready() {
        assertEquals(new Fetched.Cancelled(), fetch(web.address("/a.xml"), Limits.REAL, cancelling(() -> true)));
        assertEquals(List.of(), web.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {FINE + "Content-Length: 100\r\n\r\n<schedule>",
            FINE + "Transfer-Encoding: chunked\r\n\r\n5\r\n<sche\r\n",
            FINE + "Transfer-Encoding: chunked\r\n\r\nzz\r\n<sche\r\n", FINE + "Content-Length: -5\r\n\r\n<schedule/>",
            FINE + "Content-Length: many\r\n\r\n<schedule/>"})
    void anAnswerThatBreaksOffIsRefused(String words) {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(words);
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.CUT_OFF, address), fetch(address));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-Server\r\n", "\u0000\u0001\u0002\r\n\r\n", "HTTP/1.1 two hundred\r\n\r\n"})
    void anAnswerThatIsNoneIsRefused(String words) {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(words);
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.NO_ANSWER, address, "127.0.0.1"), fetch(address));
        }
    }

    /// What stands behind the promised length is not of this answer.
    @Test
    void noMoreIsTakenThanIsPromised() {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say(FINE + "Content-Length: 11\r\n\r\n" + XML + "<schedule/>");
        })) {
            assertEquals(XML, text(fetch(server.address("http", "/a.xml"))));
            assertEquals(1, server.connections());
        }
    }

    @ParameterizedTest
    @CsvSource({"301, /b/c.xml", "302, /b/c.xml", "303, ../b/c.xml", "307, //HOST/b/c.xml", "308, http://HOST/b/c.xml"})
    void aRedirectIsFollowed(int status, String to) {
        web.at("/a/x", Answer.redirect(status, to.replace("HOST", web.host())))
                .at("/b/c.xml", Answer.file("text/xml", XML));
        var fresh = fresh(fetch(web.address("/a/x")));
        assertEquals("c.xml", fresh.name());
        assertEquals(Address.of(web.address("/b/c.xml")), fresh.address());
        assertEquals(List.of("/a/x", "/b/c.xml"), web.asked());
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() {
        for (int i = 0; i < 6; i++) {
            web.at("/" + i, Answer.redirect(302, "/" + (i + 1)));
        }
        web.at("/6", Answer.file("text/xml", XML));
        assertEquals(XML, text(fetch(web.address("/1"))));
        assertEquals(failed(Cause.REDIRECT_LOOP, web.address("/0")), fetch(web.address("/0")));
        assertEquals(List.of("/1", "/2", "/3", "/4", "/5", "/6", "/0", "/1", "/2", "/3", "/4", "/5"), web.asked());
    }

    @Test
    void aCircleOfRedirectsIsLeft() {
        web.at("/a", Answer.redirect(302, "/b")).at("/b", Answer.redirect(302, "/a#again"));
        assertEquals(failed(Cause.REDIRECT_LOOP, web.address("/a")), fetch(web.address("/a")));
        assertEquals(List.of("/a", "/b"), web.asked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/a.xml", "file:///etc/hosts", "javascript:alert(1)", "mailto:ada@a.example",
            "webcal://127.0.0.1/a.ics"})
    void aRedirectToAnotherSchemeIsNotFollowed(String to) {
        web.at("/a", Answer.redirect(302, to));
        assertEquals(failed(Cause.REDIRECT_REFUSED, web.address("/a"), to), fetch(web.address("/a")));
    }

    @Test
    void aRedirectFromASecureAddressLeadsToASecureOne() {
        var secure = Address.of("https://meadow.example/a").orElseThrow();
        var stopped = assertThrows(Stopped.class,
                () -> secure.next("http://ada:word@meadow.example/b"));
        assertEquals(failed(Cause.REDIRECT_REFUSED, "x", "http://meadow.example/b"), stopped.outcome("x"));
    }

    @Test
    void aRedirectWithAPasswordIsNotFollowed() {
        web.at("/a", Answer.redirect(302, "http://ada:word@" + web.host() + "/b"));
        assertEquals(failed(Cause.CREDENTIALS, web.address("/a")), fetch(web.address("/a")));
        assertEquals(List.of("/a"), web.asked());
    }

    @Test
    void aRedirectToAnotherHostSaysWhereItLed() {
        try (var other = new WebServer().at("/b", Answer.page("<html>Sign in"))) {
            web.at("/a", Answer.redirect(302, other.address("/b")));
            var fresh = fresh(fetch(web.address("/a")));
            assertEquals(Address.of(other.address("/b")), fresh.address());
            assertEquals("text/html", fresh.type());
        }
    }

    @ParameterizedTest
    @CsvSource({"401, LOGIN_WANTED", "403, LOGIN_WANTED", "511, LOGIN_WANTED", "404, GONE", "410, GONE", "429, BUSY"})
    void aStatusHasItsSentence(int status, Cause cause) {
        web.at("/a.xml", Answer.status(status));
        assertEquals(failed(cause, web.address("/a.xml"), "127.0.0.1"), fetch(web.address("/a.xml")));
    }

    @ParameterizedTest
    @CsvSource({"500, SERVER_FAILED", "503, SERVER_FAILED", "400, ODD_ANSWER", "302, ODD_ANSWER", "206, ODD_ANSWER"})
    void anyOtherStatusIsNamed(int status, Cause cause) {
        web.at("/a.xml", Answer.status(status));
        assertEquals(failed(cause, web.address("/a.xml"), "127.0.0.1", "" + status), fetch(web.address("/a.xml")));
    }

    @Test
    void aPageOfAnErrorThatNeverEndsIsNotRead() throws InterruptedException {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.say("HTTP/1.1 404 Not Found\r\n\r\n");
            wire.hush();
        })) {
            var address = server.address("http", "/a.xml");
            assertEquals(failed(Cause.GONE, address, "127.0.0.1"),
                    fetch(address, waiting(LONG, LONG), Progress.NONE));
            server.awaitHangUp();
        }
    }

    @Test
    void nobodyIsThere() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        var address = "http://127.0.0.1:" + port + "/a.xml";
        assertEquals(failed(Cause.NO_CONNECTION, address, "127.0.0.1"), fetch(address));
    }

    /// A name so long is not even looked up.
    @Test
    void nobodyKnowsTheHost() {
        var host = ("a".repeat(60) + ".").repeat(5) + "invalid";
        assertEquals(failed(Cause.UNKNOWN_HOST, "https://" + host + "/a.xml", host), fetch(host + "/a.xml"));
    }

    @Test
    void aPlainServerIsNotSecure() {
        try (var server = new RawServer(wire -> wire.say("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            var address = server.address("https", "/a.xml");
            assertEquals(failed(Cause.NOT_SECURE, address, "127.0.0.1"), fetch(address));
            assertEquals(failed(Cause.NOT_SECURE, address, "127.0.0.1"), fetch(address.replace("https://", "")));
        }
    }

    @Test
    void requestsOfOneErrandShareTheirTime() {
        try (var server = new RawServer(wire -> {
            wire.request();
            wire.hush();
        }); var errand = new Fetcher(waiting(SHORT, Duration.ofSeconds(1))).errand()) {
            var address = server.address("http", "/a.xml");
            var came = new ArrayList<Fetched>();
            for (int i = 0; i < 20; i++) {
                came.add(errand.fetch(address, Optional.empty(), Progress.NONE));
            }
            assertEquals(failed(Cause.OUT_OF_TIME, address, "1"), came.getLast());
        }
    }
}
