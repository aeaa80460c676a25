package org.trackbook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.testkit.Golden;

class RefreshingTest {
    private static final String DONE = "{\n  \"outcome\": \"done\"\n}\n";
    private static final String UNCHANGED = DONE.replace("done", "unchanged");

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void start() {
        terminal = new Terminal(folder);
    }

    private static String talk(int number) {
        return "<event id=\"%d\"><title>Talk %d</title><start>%02d:00</start><duration>00:30</duration>"
                .formatted(number, number, 8 + number)
                + "<persons><person>Ana Sol</person></persons></event>";
    }

    private static String schedule(int from, int to) {
        return "<schedule><conference><title>Pier Talks 2027</title><time_zone_name>Europe/Lisbon</time_zone_name>"
                + "</conference><day index=\"1\" date=\"2027-06-05\"><room name=\"Hall\">"
                + IntStream.rangeClosed(from, to).mapToObj(RefreshingTest::talk).collect(Collectors.joining())
                + "</room></day></schedule>";
    }

    /// Six talks come first, and then five of them: one later and one under another title, and two new ones.
    private void refreshed() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 6)));
        terminal.run("star", "pier", "2");
        terminal.run("note", "pier", "--talk", "6", "Ask about ropes.");
        terminal.file("pier.xml", schedule(1, 5).replace("<start>10:00", "<start>10:15")
                .replace("Talk 3<", "Talk three<").replace("</room>", talk(7) + talk(8) + "</room>"));
        assertEquals(0, terminal.run("refresh", "pier").status());
    }

    private Ran json(String... words) {
        var ran = terminal.run(words);
        return new Ran(ran.status(), ran.out().replace(folder.toString(), "FOLDER"), ran.err());
    }

    @Test
    void aRefreshTellsEachChangeWithOldAndNew() {
        refreshed();
        Golden.check(RefreshingTest.class, "changes.json", json("changes", "pier", "--json").out());
        Golden.check(RefreshingTest.class, "changes.txt", json("changes", "pier").out());
        assertEquals("[]", json("changes", "pier", "--since", "2", "--json").out().strip());
    }

    @Test
    void whatHasNoSourceAnyMoreIsRefusedAndNothingChanges() throws IOException {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 6)));
        Files.delete(folder.resolve("pier.xml"));
        var ran = terminal.run("refresh", "--json");
        assertEquals(1, ran.status());
        assertEquals("refused", ran.json().get(0).get("outcome").stringValue());
        assertEquals(6, terminal.run("talks", "pier", "--json").json().size());
    }

    @Test
    void aSuspiciousRefreshIsHeldBackUntilItIsAccepted() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 6)));
        terminal.file("pier.xml", schedule(5, 6));
        var held = json("refresh", "pier", "--json");
        assertEquals(1, held.status());
        Golden.check(RefreshingTest.class, "held.json", held.out());
        assertTrue(held.err().contains("--accept"), held.err());
        assertEquals(6, terminal.run("talks", "pier", "--json").json().size());
        assertEquals(0, terminal.run("import", folder.resolve("pier.xml").toString(), "--accept").status());
        assertEquals(2, terminal.run("talks", "pier", "--json").json().size());
        assertEquals("kept", terminal.run("revert", "pier", "--json").json().get(0).get("outcome").stringValue());
        assertEquals(6, terminal.run("talks", "pier", "--json").json().size());
    }

    @Test
    void wordsWhoseTalkIsGoneAreListedAttachedAndDetached() {
        refreshed();
        Golden.check(RefreshingTest.class, "orphans.json",
                json("orphans", "pier", "--json").out().replaceFirst("\"note\": \"\\w+\"", "\"note\": \"NOTE\""));
        var note = terminal.run("orphans", "pier", "--json").json().get(0).get("note").stringValue();
        assertEquals(new Ran(0, DONE, ""), terminal.run("attach", "pier", note, "7", "--json"));
        assertEquals(new Ran(0, UNCHANGED, ""), terminal.run("attach", "pier", note, "7", "--json"));
        assertEquals("[]", terminal.run("orphans", "pier", "--json").out().strip());
        assertEquals(new Ran(0, DONE, ""), terminal.run("detach", "pier", note, "--json"));
        assertEquals(new Ran(0, UNCHANGED, ""), terminal.run("detach", "pier", note, "--json"));
        assertEquals(1, terminal.run("orphans", "pier", "--json").json().size());
        assertEquals(new Ran(0, DONE, ""), terminal.run("attach", "pier", "all:6", "8", "--json"));
        assertEquals("8", terminal.run("notes", "pier", "--json").json().get(0).get("about").get("talks").get(0)
                .stringValue());
        assertEquals(1, terminal.run("attach", "pier", "all:6", "8", "--json").status());
        assertEquals(1, terminal.run("attach", "pier", "nothing", "8").status());
        assertEquals(1, terminal.run("attach", "pier", note, "ninety").status());
    }

    @Test
    void aZoneIsCorrectedAndTheClocksStay() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 2)));
        assertEquals(new Ran(0, DONE, ""), terminal.run("zone", "pier", "europe/berlin", "--json"));
        assertEquals(new Ran(0, UNCHANGED, ""), terminal.run("zone", "pier", "Europe/Berlin", "--json"));
        assertEquals("2027-06-05T09:00:00+02:00",
                terminal.run("talks", "pier", "--json").json().get(0).get("start").stringValue());
        assertEquals(2, terminal.run("zone", "pier", "Europe/Nowhere").status());
    }

    @Test
    void aNoteThatHasItsTalkIsNotAttachedToAnotherAndItIsSaidHow() {
        refreshed();
        terminal.run("note", "pier", "--talk", "2", "Sit in front.");
        var note = terminal.run("notes", "pier", "--talk", "2", "--json").json().get(0).get("id").stringValue();
        assertEquals(
                new Ran(1, "", "Note " + note + " is about no talk that is gone. What has its talk is taken from it "
                        + "first: trackbook detach CONF NOTE\n"),
                terminal.run("attach", "pier", note, "7"));
    }

    @Test
    void whatHasNoWordsIsListedWithoutAColon() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 6)));
        terminal.run("star", "pier", "6");
        terminal.file("pier.xml", schedule(1, 5));
        terminal.run("refresh");
        assertEquals("all:6  star  Talk 6", terminal.run("orphans", "pier").out().lines().findFirst().orElse(""));
    }

    @Test
    void whoHasNothingToRefreshIsToldSo() {
        assertEquals(new Ran(0, "There is nothing to refresh: no conference has a source and is not archived.\n", ""),
                terminal.run("refresh"));
        assertEquals("[]", terminal.run("refresh", "--json").out().strip());
    }

    @Test
    void whatIsArchivedIsListedAsSuch() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 2)));
        terminal.run("archive", "pier");
        assertTrue(terminal.run("conferences").out().endsWith("Pier Talks 2027 (archived)\n"));
        terminal.run("unarchive", "pier");
        assertTrue(terminal.run("conferences").out().endsWith("Pier Talks 2027\n"));
    }

    @Test
    void aZoneIsFoundByItsCityOrItsDistanceFromUtc() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 2)));
        assertEquals(new Ran(0, DONE, ""), terminal.run("zone", "pier", "new york", "--json"));
        assertEquals("America/New_York", zone());
        assertEquals(new Ran(0, DONE, ""), terminal.run("zone", "pier", "-03:30", "--json"));
        assertEquals("-03:30", zone());
        assertEquals("[\"Europe/Brussels\"]", candidates("Brusels"));
        assertEquals("[\"Europe/Lisbon\"]", candidates("europe/Lisbonn"));
        assertEquals("[\"America/Kentucky/Louisville\",\"America/Louisville\"]", candidates("louisville"));
        assertEquals(2, terminal.run("zone", "pier", "+99:00").status());
        assertEquals("-03:30", zone());
    }

    private String zone() {
        return terminal.run("conferences", "--json").json().get(0).get("zone").stringValue();
    }

    private String candidates(String zone) {
        var ran = terminal.run("zone", "pier", zone, "--json");
        assertEquals(2, ran.status());
        return ran.json().get("error").get("candidates").toString();
    }

    private String rooms() {
        return terminal.run("talks", "harbour", "--json").json().valueStream()
                .map(it -> it.get("room") + "/" + it.get("track")).toList().toString();
    }

    @Test
    void whatTheColumnsMeanIsSaidAndTakenBackAndAlsoThatThereIsNone() {
        var table = "Title,Start,Track,Place\nKnots,2027-06-05 09:00,Ropes,Pier\n";
        var file = terminal.file("harbour.csv", table);
        terminal.run("import", file);
        assertEquals("[\"Pier\"/\"Ropes\"]", rooms());
        assertEquals(new Ran(0, DONE, ""), terminal.run("columns", "harbour", "track=none", "--json"));
        assertEquals("[\"Pier\"/null]", rooms());
        assertEquals(new Ran(0, UNCHANGED, ""), terminal.run("columns", "harbour", "track=", "--json"));
        assertEquals(new Ran(0, DONE, ""), terminal.run("columns", "harbour", "room=4", "track=Place", "--json"));
        assertEquals("[null/\"Pier\"]", rooms());
        assertEquals(0, terminal.run("columns", "harbour", "room=Track").status());
        terminal.file("harbour.csv", table.replace("Pier", "Hall"));
        terminal.run("refresh");
        assertEquals("[\"Ropes\"/\"Hall\"]", rooms());
        assertEquals(new Ran(0, DONE, ""), terminal.run("columns", "harbour", "room=auto", "track=auto", "--json"));
        assertEquals("[\"Hall\"/\"Ropes\"]", rooms());
        terminal.run("import", file, "--accept", "--columns", "track=none,end-date=none,Raum=none");
        assertEquals("[null/null]", rooms());
    }

    @Test
    void whatIsArchivedIsNotRefreshedUntilItIsTakenBack() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 2)));
        assertEquals(new Ran(0, DONE, ""), terminal.run("archive", "pier", "--json"));
        assertEquals(new Ran(0, UNCHANGED, ""), terminal.run("archive", "pier", "--json"));
        assertEquals("[]", terminal.run("refresh", "--json").out().strip());
        assertTrue(terminal.run("conferences", "--json").json().get(0).get("archived").booleanValue());
        assertEquals(new Ran(0, DONE, ""), terminal.run("unarchive", "pier", "--json"));
        assertEquals(1, terminal.run("refresh", "--json").json().size());
    }

    @Test
    void theFirstImportCannotBeTakenBack() {
        terminal.run("import", terminal.file("pier.xml", schedule(1, 2)));
        var ran = terminal.run("revert", "pier", "--json");
        assertEquals(1, ran.status());
        assertEquals("refused", ran.json().get(0).get("outcome").stringValue());
    }

    @Test
    void anAddressIsImportedAndRefreshed() throws IOException {
        var answer = new byte[][]{schedule(1, 6).getBytes(UTF_8)};
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/schedule.xml", exchange -> {
            exchange.sendResponseHeaders(200, answer[0].length);
            try (var body = exchange.getResponseBody()) {
                body.write(answer[0]);
            }
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort() + "/schedule.xml";
            assertEquals("kept", terminal.run("import", address, "--json").json().get(0).get("outcome").stringValue());
            assertEquals("unchanged",
                    terminal.run("refresh", "--json").json().get(0).get("outcome").stringValue());
            answer[0] = "<html><body>Please sign in to this network</body></html>".getBytes(UTF_8);
            assertEquals("refused", terminal.run("refresh", "--json").json().get(0).get("outcome").stringValue());
            answer[0] = schedule(1, 7).getBytes(UTF_8);
            assertEquals("{\"added\":1,\"removed\":0,\"moved\":0,\"changed\":0}",
                    terminal.run("refresh", "--json").json().get(0).get("changes").toString());
            assertEquals(address,
                    terminal.run("conferences", "--json").json().get(0).get("source").stringValue());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCatalogueIsListedNewestFirstAndSearched() {
        var file = terminal.file("menu.json",
                """
                        {"version": 2027010100, "schedules": [
                          {"title": "Pier Talks 2026", "url": "https://pier.example/2026.xml", "start": "2026-06-06", "end": "2026-06-07", "version": 1},
                          {"title": "Pier Talks 2027", "url": "https://pier.example/2027.xml", "start": "2027-06-05", "end": "2027-06-05", "version": 1},
                          {"title": "Café du Port", "url": "https://port.example/cal.ics", "start": "2027-01-09", "end": "2027-01-09", "version": 1}]}
                        """);
        assertEquals("[Pier Talks 2027, Café du Port, Pier Talks 2026]", titles("catalogue", file, "--json"));
        assertEquals("[Café du Port]", titles("catalogue", file, "cafe", "PORT", "--json"));
        assertEquals("[]", terminal.run("catalogue", file, "nowhere", "--json").out().strip());
        assertEquals(1, terminal.run("catalogue", terminal.file("no.json", "{}"), "--json").status());
    }

    private String titles(String... words) {
        return terminal.run(words).json().valueStream().map(it -> it.get("title").stringValue()).toList().toString();
    }
}
