package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

@Timeout(30)
class PathologicalScheduleTest {
    private static final String HEAD = "<schedule><conference><title>T</title><city>Brussels</city>"
            + "<day_change>09:00</day_change></conference>\n<day index=\"1\" date=\"2020-02-01\">";
    private static final String TAIL = "</day></schedule>";
    private static final String TALK = "<event id=\"1\"><start>10:00</start><duration>00:30</duration>"
            + "<title>Moles</title></event>";

    private static Import read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Import read(byte[] bytes) {
        return new ScheduleReader(ZoneId.of("UTC")).read(bytes, "x.xml", Progress.NONE);
    }

    private static void isRefused(String text, String format, Cause cause, String place, String... facts) {
        assertEquals(new Import.Rejected(format, new Problem(Effect.REFUSED, cause, place, facts)), read(text));
    }

    private static Conference conference(String text) {
        return assertInstanceOf(Import.Ready.class, read(text)).conference();
    }

    @Test
    void nothingIsNoSchedule() {
        isRefused("", "", Cause.EMPTY, "x.xml");
        isRefused(" \n\t", "", Cause.EMPTY, "x.xml");
    }

    @Test
    void aWebPageIsNoSchedule() {
        for (var page : List.of("<!DOCTYPE html><html><body>Log in<br></body>", "\n<!-- portal --><HTML><body>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html/>")) {
            assertEquals(new Import.Page(List.of(), ""), read(page));
        }
    }

    @Test
    void otherFormatsAreToldApart() {
        isRefused("{\"schedule\": {}}", "", Cause.UNKNOWN_JSON, "x.xml");
        isRefused("<?xml version='1.0'?><rss><day/></rss>", "", Cause.UNKNOWN_XML, "x.xml", "rss");
        isRefused("lorem ipsum", "", Cause.UNKNOWN_FORMAT, "x.xml");
        isRefused("< schedule>", "", Cause.UNKNOWN_FORMAT, "x.xml");
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithItsLine() {
        var whole = HEAD + "\n" + TALK + "\n" + TAIL;
        for (var length = "<schedule".length(); length < whole.length(); length++) {
            var rejected = assertInstanceOf(Import.Rejected.class, read(whole.substring(0, length)));
            assertEquals(Cause.BROKEN, rejected.problem().cause(), "cut at " + length);
            assertTrue(rejected.problem().place().matches("x\\.xml:[1-4]"), rejected.problem().place());
        }
    }

    @Test
    void aScheduleWithoutDaysIsRefused() {
        isRefused("<schedule><conference><title>T</title></conference></schedule>", "schedule-xml", Cause.NO_DAYS,
                "x.xml");
        isRefused("<schedule/>", "schedule-xml", Cause.NO_DAYS, "x.xml");
        isRefused("<schedule><day/></schedule>", "schedule-xml", Cause.NO_DAYS, "x.xml");
    }

    @Test
    void manyMegabytesOfJunkAreRefused() {
        var junk = new byte[Limits.BYTES];
        new Random(1).nextBytes(junk);
        assertInstanceOf(Import.Rejected.class, read(junk));
        Arrays.fill(junk, (byte) '<');
        assertInstanceOf(Import.Rejected.class, read(junk));
        Arrays.fill(junk, (byte) ' ');
        assertInstanceOf(Import.Rejected.class, read(junk));
        System.arraycopy("<schedule>".getBytes(UTF_8), 0, junk, 0, 10);
        assertInstanceOf(Import.Rejected.class, read(junk));
        for (var sign : "&\u0007<\u00ff[".toCharArray()) {
            Arrays.fill(junk, 10, junk.length, (byte) sign);
            assertInstanceOf(Import.Rejected.class, read(junk));
        }
    }

    @Test
    void moreBytesThanAnyScheduleHasAreNotEvenLookedAt() {
        var problem = assertInstanceOf(Import.Rejected.class, read(new byte[Limits.BYTES + 1])).problem();
        assertEquals(new Problem(Effect.REFUSED, Cause.TOO_LARGE, "x.xml"), problem);
    }

    @Test
    void anEntityBombIsRefusedWithItsLine() {
        isRefused("""
                <?xml version="1.0"?>
                <!DOCTYPE schedule [
                <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                ]>
                """ + HEAD.replace("T<", "&b;<") + TAIL, "schedule-xml", Cause.ENTITY, "x.xml:3");
    }

    @Test
    void anExternalEntityIsRefused() {
        isRefused("<!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + HEAD.replace("T<", "&a;<")
                + TAIL, "schedule-xml", Cause.ENTITY, "x.xml:1");
        var external = assertInstanceOf(Import.Rejected.class,
                read("<!DOCTYPE schedule SYSTEM \"http://localhost:1/x\">" + HEAD.replace("T<", "&a;<") + TAIL));
        assertEquals(Cause.BROKEN, external.problem().cause());
    }

    @Test
    void elementsWithinElementsHaveALimit() {
        isRefused("<schedule>" + "<a>".repeat(100_000), "schedule-xml", Cause.TOO_DEEP, "x.xml:1", "100");
    }

    @Test
    void moreTalksOrDaysThanAnyConferenceHasAreRefused() {
        isRefused(HEAD + TALK.repeat(50_001) + TAIL, "schedule-xml", Cause.TOO_MANY_TALKS, "x.xml:2", "50000");
        isRefused("<schedule>" + "<day/>".repeat(1_001) + "</schedule>", "schedule-xml", Cause.TOO_MANY_DAYS,
                "x.xml:1", "1000");
    }

    @Test
    void aTextWithoutEndIsCut() {
        var talk = TALK.replace("<title>", "<abstract>" + "moles ".repeat(1 << 20) + "</abstract><title>");
        var ready = assertInstanceOf(Import.Ready.class, read(HEAD + talk + TAIL));
        assertTrue(ready.conference().talks().getFirst().text().summary().length() <= Limits.TEXT);
        assertTrue(ready.problems().contains(
                new Problem(Effect.REPAIRED, Cause.TOO_LONG, "x.xml:2, 1 Moles", "abstract", "200000")));
    }

    @Test
    void manyTalksWithOneIdOneRoomOrOneStartTakeNoTime() {
        var talks = conference(HEAD + TALK.repeat(30_000) + TAIL).talks();
        assertEquals("1~30000", talks.stream().map(talk -> talk.id().value())
                .max((one, other) -> Integer.compare(one.length(), other.length()) != 0
                        ? Integer.compare(one.length(), other.length())
                        : one.compareTo(other))
                .orElseThrow());
    }

    @Test
    void manyRoomsLinksAndPersonsTakeNoTime() {
        var rooms = new StringBuilder(HEAD);
        for (var number = 0; number < 100_000; number++) {
            rooms.append("<room name=\"").append(number).append("\"/>");
        }
        assertEquals(100_000, conference(rooms + TAIL).rooms().size());
        var talk = TALK.replace("<title>", "<links>" + "<link href=\"a.mp4\">a</link>".repeat(100_000)
                + "</links><persons>" + "<person>A B</person>".repeat(100_000) + "</persons><title>");
        assertEquals(100_000, conference(HEAD + talk + TAIL).talks().getFirst().speakers().size());
    }

    @Test
    void aCancelledImportStops() {
        var steps = new AtomicInteger();
        var progress = new Progress() {
            @Override
            public void step(long done, long of, String what) {
                assertTrue(done <= of, done + " of " + of);
                steps.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return steps.get() > 2;
            }
        };
        var bytes = (HEAD + TALK.repeat(1_000) + TAIL).getBytes(UTF_8);
        assertEquals(new Import.Cancelled(), new ScheduleReader(ZoneId.of("UTC")).read(bytes, "x.xml", progress));
        assertEquals(3, steps.get());
    }

    @RepeatedTest(300)
    void anyBytesGiveAnImport(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        read(bytes);
        read(("<schedule>" + new String(bytes, UTF_8)).getBytes(UTF_8));
    }

    /// The number of the repetition is the seed.
    @RepeatedTest(1_000)
    void aSpoiltScheduleGivesAnImport(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var spoilt = new StringBuilder(GOOD);
        for (var times = random.nextInt(1, 6); times > 0; times--) {
            var from = random.nextInt(spoilt.length());
            var to = Math.min(spoilt.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> spoilt.delete(from, to);
                case 1 -> spoilt.insert(from, spoilt.substring(from, to));
                case 2 -> spoilt.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                default -> spoilt.setCharAt(from, (char) random.nextInt(0x250));
            }
        }
        switch (read(spoilt.toString())) {
            case Import.Ready(var conference, var _, var _, var _, var _) -> assertEquals(conference.talks().size(),
                    conference.talks().stream().map(talk -> talk.id()).distinct().count());
            case Import.Rejected(var _, var problem) -> assertEquals(Effect.REFUSED, problem.effect());
            case Import.Page _,Import.Cancelled _ -> throw new AssertionError("no page, and nobody cancelled");
        }
    }

    private static final List<String> PIECES = List.of("<", ">", "&", "&lt;", "\"", "</event>", "<event>", "<![CDATA[",
            "]]>", "<!--", "99", "-", ":", "\u0000", "\uD800", "T", "<day>", "<p>", "2020-02-30", "+99:00", "~2", " ");
    private static final String GOOD = HEAD.replace("<day ", "<day start=\"2020-02-01T09:00:00+01:00\" ")
            + "<room name=\"Barn\">" + TALK.replace("<start>", "<date>2020-02-01T10:00:00+01:00</date><start>")
            + TALK.replace("</title>", "</title><abstract>&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;&lt;/p&gt;</abstract>"
                    + "<links><link href=\"/a\">b</link></links><persons><person>C</person></persons>")
            + TALK.replace("00:30", "0:01:30").replace("id=\"1\"", "guid=\"g\"") + "</room>" + TAIL;
}
