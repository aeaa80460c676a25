package org.trackbook.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Cause;

class StarListTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Optional<Instant> TEN = Optional.of(Instant.parse("2027-05-22T09:00:00Z"));

    private static List<Starred> read(String text) {
        return assertInstanceOf(ReadStars.Ready.class,
                StarList.read(text.getBytes(StandardCharsets.UTF_8), LISBON)).stars();
    }

    private static Cause rejected(String text) {
        return assertInstanceOf(ReadStars.Rejected.class,
                StarList.read(text.getBytes(StandardCharsets.UTF_8), LISBON)).problem().cause();
    }

    private static Starred id(String id) {
        return new Starred(id, List.of(id), "", Optional.empty(), "");
    }

    private static Starred page(String url) {
        return new Starred(url, List.of(), "", Optional.empty(), url);
    }

    @Test
    void anIdOrAnAddressStandsOnEachLine() {
        assertEquals(List.of(id("a1"), id("0e1f-aa"), page("https://example.org/talk/A1"), id("b"), id("c")),
                read("\uFEFF# my stars\r\na1\r\n- 0e1f-aa\r\n\r\n* [x] https://example.org/talk/A1\r\nb,c\r\n"));
    }

    @Test
    void idsStandInJsonWhateverIsAroundThem() {
        var ids = List.of(id("a1"), id("17"));
        assertEquals(ids, read("[\"a1\", 17]"));
        assertEquals(ids, read("{\"conference\": \"Harbour\", \"favorites\": [\"a1\", 17]}"));
        assertEquals(ids, read("{\"stars\": {\"day 1\": [\"a1\"], \"day 2\": [17]}}"));
    }

    /// As an app for many conferences exports its favourites.
    @Test
    void objectsTellIdTitleStartAndAddress() {
        assertEquals(List.of(new Starred("10510", List.of("10510"), "Nets", Optional.empty(), "https://example.org/1")),
                read("""
                        {"lectures": [{"lecture_id": "10510", "title": "Nets", "subtitle": "", "day": 1,
                          "url": "https://example.org/1", "speakers": "Ada", "date": "2027-05-22"}]}"""));
        assertEquals(List.of(new Starred("g-1", List.of("g-1", "7"), "Nets", TEN, "")), read("""
                {"title": "Harbour Days", "events": [
                  {"guid": "g-1", "id": 7, "title": "Nets", "start": "2027-05-22T10:00:00+01:00",
                    "persons": [{"id": 3, "name": "Ada"}]},
                  {"guid": "g-2", "title": "Bricks", "favorite": false}]}"""));
    }

    @Test
    void ofATableOnlyWhatIsStarredCounts() {
        assertEquals(List.of(new Starred("a1", List.of("a1"), "=Nets, \"all\"", TEN, "")), read("""
                \uFEFFid,day,start,title,starred
                a1,1,2027-05-22T10:00:00+01:00,"'=Nets, ""all""\",true
                a2,1,2027-05-22T11:00:00+01:00,Bricks,false
                """));
        assertEquals(List.of(new Starred("Nets", List.of(), "Nets", TEN, "https://example.org/1")),
                read("Title;Start;Link\nNets;2027-05-22 10:00;https://example.org/1\n"));
    }

    @Test
    void whatAnAppSharesAsWordsHasTitleFirstAndAddressLast() {
        assertEquals(List.of(
                new Starred("Nets", List.of(), "Nets", Optional.empty(), "https://example.org/1"),
                new Starred("Bricks", List.of(), "Bricks", Optional.empty(), "https://example.org/2")), read("""
                        Nets
                        Saturday, 22 May 2027, 10:00, Hall

                        https://example.org/1

                        ---

                        Bricks
                        Saturday, 22 May 2027, 11:00, Hall

                        https://example.org/2
                        """));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertEquals(Cause.EMPTY, rejected(" \n"));
        assertEquals(Cause.BROKEN, rejected("{\"a\": "));
        assertEquals(Cause.NO_STARS, rejected("%PDF\0"));
        assertEquals(Cause.VISIT_FOR_STARS, rejected("{\"format\": \"trackbook-visit/1\", \"days\": []}"));
    }

    @RepeatedTest(200)
    void anyBytesGiveAnAnswer(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var parts = List.of("[", "]", "{", "}", "\"id\"", ":", ",", ";", "\t", "\n", "\"", "title", "id", "start", "a1",
                "https://", "---", "-", "2027-05-22T10:00", "'", "=", "\uFEFF", "é", "\u0007", "starred", "true");
        var text = new StringBuilder();
        for (var at = random.nextInt(60); at >= 0; at--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        StarList.read(text.toString().getBytes(StandardCharsets.UTF_8), LISBON);
        var bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        StarList.read(bytes, LISBON);
    }
}
