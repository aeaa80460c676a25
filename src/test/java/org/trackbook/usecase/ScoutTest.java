package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.fetch.Fetcher;
import org.trackbook.fetch.Tag;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.WebServer;
import org.trackbook.testkit.WebServer.Answer;

/// What is found at an address, with a server of this computer.
@Timeout(60)
class ScoutTest {
    private static final String XML = """
            <schedule><conference><title>Meadow 2027</title><time_zone_name>UTC</time_zone_name></conference>
            <day index="1" date="2027-05-22"><room name="Barn"><event id="1"><start>10:00</start>
            <duration>00:30</duration><title>Hay</title></event></room></day></schedule>
            """;
    private static final Answer SCHEDULE = Answer.file("application/xml", XML);

    private final WebServer web = new WebServer();
    private final ScheduleReader reader = new ScheduleReader(ZoneId.of("UTC"));
    private final Scout scout = new Scout(new Fetcher(), this::read);

    /// A schedule in pages, in the simplest form there can be; all else is left to the reader.
    private Import read(byte[] bytes, String name, Progress progress) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var isJoined = text.startsWith("[");
        var whole = isJoined ? text.substring(1, text.indexOf("</schedule>") + 11) : text;
        var read = reader.read(whole.getBytes(StandardCharsets.UTF_8), name, progress);
        return read instanceof Import.Ready it
                ? new Import.Ready(it.conference(), it.format(), it.problems(), it.columns(),
                        isJoined ? Optional.empty() : found("next: (.*?) ", text).stream().findFirst())
                : read;
    }

    /// A page that names its schedule as pretalx does.
    private static Answer linking(String... links) {
        var page = new StringBuilder("<!doctype html><html><head><title>Meadow</title>");
        for (var link : links) {
            page.append("<link rel=\"alternate\" type=\"application/vnd.c3voc.schedule+xml\" href=\"")
                    .append(link)
                    .append("\">");
        }
        return Answer.page(page.append("</head><body>Welcome</body></html>").toString());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
    }

    @AfterEach
    void close() {
        web.close();
    }

    private Found look(String path) {
        return scout.look(web.address(path), Progress.NONE);
    }

    private static Found refused(Cause cause, String place, String... facts) {
        return new Found.Refused("", new Problem(Effect.REFUSED, cause, place, facts));
    }

    private void finds(String source, Found found) {
        assertEquals(web.address(source), assertInstanceOf(Found.Schedule.class, found).source());
    }

    @Test
    void aScheduleAtAnAddressIsRead() {
        web.at("/a.xml", SCHEDULE.with("ETag", "\"v1\""));
        var found = assertInstanceOf(Found.Schedule.class, look("/a.xml"));
        assertEquals("Meadow 2027", found.ready().conference().title());
        assertEquals(Optional.of(new Tag("\"v1\"", "")), found.tag());
        assertEquals(Digest.of(XML.getBytes(StandardCharsets.UTF_8)), found.digest());
        finds("/a.xml", found);
        assertEquals(List.of("/a.xml"), web.asked());
    }

    @ParameterizedTest
    @CsvSource({"/2027/, export.xml, /2027/export.xml", "/2027, /x/export.xml, /x/export.xml",
            "/2027/, http://HOST/export.xml, /export.xml"})
    void aPageLeadsToTheScheduleItNames(String page, String link, String place) {
        web.at(page, linking(link.replace("HOST", web.host()))).at(place, SCHEDULE);
        finds(place, look(page));
        assertEquals(List.of(page, place), web.asked());
    }

    @Test
    void aPageSaysWhatItsLinksAreRelativeTo() {
        web.at("/", Answer
                .page("""
                        <!doctype html><html><head><base href="/2027/"></head><body><a href="schedule.xml">All talks</a></body>"""))
                .at("/2027/schedule.xml", SCHEDULE);
        finds("/2027/schedule.xml", look("/"));
    }

    @Test
    void aPageOfAPageIsLookedAtToo() {
        web.at("/", linking("/2027"))
                .at("/2027", linking("/", "/2027/export.xml"))
                .at("/2027/export.xml", SCHEDULE);
        finds("/2027/export.xml", look("/"));
        assertEquals(List.of("/", "/2027", "/2027/export.xml"), web.asked());
    }

    @ParameterizedTest
    @CsvSource({"/, /schedule.xml", "/2027, /2027/schedule/export/schedule.xml", "/2027/schedule/, /2027/schedule/xml",
            "/2027/talk/ABC/, /2027/schedule.json", "/2027/index.html, /2027/schedule.ics",
            "/event/12/overview, /event/12/event.ics?detail=contributions"})
    void aPageThatNamesNoneMayHaveOneAtAUsualPlace(String page, String place) {
        web.at(page, linking()).at(place, SCHEDULE);
        finds(place, look(page));
    }

    @Test
    void whatThePageNamesIsAskedBeforeTheUsualPlaces() {
        web.at("/", linking("/gone.xml")).at("/schedule/export/schedule.xml", SCHEDULE);
        finds("/schedule/export/schedule.xml", look("/"));
        assertEquals(List.of("/", "/gone.xml", "/schedule/export/schedule.xml"), web.asked());
    }

    @Test
    void sixRequestsAreMadeAndWhatWasTriedIsSaid() {
        web.at("/2027/", linking("a.xml", "b.xml", "a.xml#x"));
        assertEquals(refused(Cause.NO_SCHEDULE, web.address("/2027/"), String.join(", ", web.address("/2027/a.xml"),
                web.address("/2027/b.xml"), web.address("/2027/schedule/export/schedule.xml"),
                web.address("/2027/schedule.xml"), web.address("/2027/schedule/xml"))), look("/2027/"));
        assertEquals(6, web.asked().size());
    }

    @Test
    void manyLinksAreNotAllAsked() {
        web.at("/", linking(IntStream.range(0, 50).mapToObj(i -> "/" + i).toArray(String[]::new)));
        look("/");
        assertEquals(List.of("/", "/0", "/1", "/2", "/3", "/4"), web.asked());
    }

    @Test
    void noOtherAddressIsAsked() {
        try (var other = new WebServer().at("/a.xml", SCHEDULE)) {
            web.at("/", linking(other.address("/a.xml"), "file:///etc/hosts", "ftp://127.0.0.1/a.xml",
                    "http://ada:word@" + web.host() + "/a.xml"));
            assertEquals(Cause.NO_SCHEDULE, assertInstanceOf(Found.Refused.class, look("/")).problem().cause());
            assertEquals(List.of(), other.asked());
        }
    }

    @Test
    void aSavedPageLeadsNowhere(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("page.html"),
                "<!doctype html><html><a href=\"" + web.address("/schedule.xml") + "\">Schedule</a></html>");
        web.at("/a.xml", SCHEDULE);
        assertEquals(refused(Cause.WEB_PAGE, "page.html"), scout.look(file.toString(), Progress.NONE));
        assertEquals(List.of(), web.asked());
    }

    @Test
    void aDamagedScheduleThatAPageNamesIsWhatIsSaid() {
        web.at("/", linking("/a.xml")).at("/a.xml", Answer.file("text/xml", "<schedule><"));
        var refused = assertInstanceOf(Found.Refused.class, look("/"));
        assertEquals("schedule-xml", refused.format());
        assertEquals(6, web.asked().size());
    }

    @Test
    void aServerThatHasEnoughIsLeftAlone() {
        web.at("/", linking()).at("/schedule/export/schedule.xml", Answer.status(429));
        assertEquals(refused(Cause.BUSY, web.address("/schedule/export/schedule.xml"), "127.0.0.1"), look("/"));
        assertEquals(2, web.asked().size());
    }

    @ParameterizedTest
    @CsvSource({"/schedule.xml", "/2027/schedule/xml", "/export.JSON", "/calendar.ics"})
    void aPageInsteadOfAFileIsTold(String path) {
        web.at(path, linking("/other.xml")).at("/other.xml", SCHEDULE);
        assertEquals(refused(Cause.PAGE_FOR_FILE, web.address(path)), look(path));
        assertEquals(List.of(path), web.asked());
    }

    @ParameterizedTest
    @CsvSource({"/schedule.xml", "/"})
    void aNetworkThatWantsASignInIsTold(String path) {
        try (var portal = new WebServer().at("/login", Answer.page("<html>Sign in"))) {
            web.at(path, Answer.redirect(302, portal.address("/login")));
            assertEquals(refused(Cause.LED_AWAY, web.address(path), "127.0.0.1"), look(path));
            assertEquals(List.of("/login"), portal.asked());
        }
    }

    /// The page of a network names no schedule.
    @Test
    void aPageElsewhereIsFollowedIfItNamesASchedule() {
        try (var other = new WebServer().at("/2027/", linking("a.xml")).at("/2027/a.xml",
                SCHEDULE)) {
            web.at("/", Answer.redirect(302, other.address("/2027/")));
            assertEquals(other.address("/2027/a.xml"),
                    assertInstanceOf(Found.Schedule.class, look("/")).source());
            assertEquals(List.of("/"), web.asked());
        }
    }

    @Test
    void cancelEndsTheSearch() {
        web.at("/", linking());
        var isLate = new AtomicBoolean();
        var found = new Scout(new Fetcher(), (bytes, name, progress) -> {
            isLate.set(true);
            return read(bytes, name, progress);
        }).look(web.address("/"), new Progress() {
            @Override
            public void step(long done, long of, String what) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return isLate.get();
            }
        });
        assertEquals(new Found.Cancelled(), found);
        assertEquals(List.of("/"), web.asked());
    }

    private Found again(String path, String format, String digest, Optional<Tag> tag) {
        return scout.again(web.address(path), format, digest, tag, Progress.NONE);
    }

    @Test
    void aSourceWithNothingNewIsKnown() {
        var tag = Optional.of(new Tag("\"v1\"", ""));
        web.at("/a.xml", Answer.status(304));
        assertEquals(new Found.Known(tag), again("/a.xml", "schedule-xml", "", tag));
        web.at("/a.xml", SCHEDULE.with("ETag", "\"v2\""));
        assertEquals(new Found.Known(Optional.of(new Tag("\"v2\"", ""))),
                again("/a.xml", "schedule-xml", Digest.of(XML.getBytes(StandardCharsets.UTF_8)), tag));
        finds("/a.xml", again("/a.xml", "schedule-xml", "", Optional.empty()));
    }

    @Test
    void aPageIsNoNewerSchedule() {
        web.at("/2027/", linking("/a.xml")).at("/a.xml", SCHEDULE);
        assertEquals(refused(Cause.PAGE_FOR_FILE, web.address("/2027/")),
                again("/2027/", "schedule-xml", "", Optional.empty()));
        assertEquals(List.of("/2027/"), web.asked());
        try (var portal = new WebServer().at("/login", Answer.page("<html>Sign in"))) {
            web.at("/b.xml", Answer.redirect(302, portal.address("/login")));
            assertEquals(refused(Cause.LED_AWAY, web.address("/b.xml"), "127.0.0.1"),
                    again("/b.xml", "schedule-xml", "", Optional.empty()));
        }
    }

    private static Answer page(String next) {
        return Answer.file("application/xml", XML + "<!-- next: " + next + " -->");
    }

    @Test
    void aScheduleInPagesIsReadWholeOrNotAtAll() {
        web.at("/talks?page=1", page("/talks?page=2").with("ETag", "\"v1\""))
                .at("/talks?page=2", page("http://" + web.host() + "/talks?page=3"));
        assertEquals(refused(Cause.GONE, web.address("/talks?page=3"), "127.0.0.1"), look("/talks?page=1"));
        web.at("/talks?page=3", SCHEDULE);
        var found = assertInstanceOf(Found.Schedule.class, look("/talks?page=1"));
        assertEquals(web.address("/talks?page=1"), found.source());
        assertEquals(Optional.empty(), found.tag());
        assertEquals(new Found.Known(Optional.empty()),
                again("/talks?page=1", "schedule-xml", found.digest(), Optional.empty()));
    }

    @Test
    void pagesThatGoInACircleOrElsewhereAreRefused() {
        web.at("/1", page("/2")).at("/2", page("/1"));
        assertEquals(refused(Cause.ENDLESS_PAGES, web.address("/1"), "2"), look("/1"));
        try (var other = new WebServer().at("/2", SCHEDULE)) {
            web.at("/2", page(other.address("/2")));
            assertEquals(refused(Cause.REDIRECT_REFUSED, web.address("/1"), other.address("/2")), look("/1"));
            assertEquals(List.of(), other.asked());
        }
    }

    @Test
    void pagesThatNeverEndAreLeft() {
        for (int i = 1; i <= Pages.LIMIT; i++) {
            web.at("/" + i, page("/" + (i + 1)));
        }
        assertEquals(refused(Cause.ENDLESS_PAGES, web.address("/1"), "100"), look("/1"));
        assertEquals(Pages.LIMIT, web.asked().size());
    }

    @Test
    void aSavedPageOfAScheduleSaysThatItIsOnlyAPart(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("page.xml"),
                XML + "<!-- next: " + web.address("/2") + " -->");
        var found = assertInstanceOf(Found.Schedule.class, scout.look(file.toString(), Progress.NONE));
        assertEquals(List.of(new Problem(Effect.SKIPPED, Cause.FURTHER_PAGE, "page.xml", web.address("/2"))),
                found.ready().problems());
        assertEquals(List.of(), web.asked());
    }
}
