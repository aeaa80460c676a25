package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

@Timeout(30)
class UnpackingTest {
    private static final String SCHEDULE = "<schedule><conference><title>Reeds</title><city>Oslo</city></conference>\n"
            + "<day index='1' date='2027-05-01'><event><start>10:00</start></event>"
            + "<event id='1'><start>10:00</start><duration>0:30</duration><title>Weaving</title></event></day></schedule>";

    @SuppressWarnings("ArrayRecordComponent") // written to an archive, never compared
    private record File(String name, byte[] bytes) {
        File(String name, String text) {
            this(name, text.getBytes(UTF_8));
        }
    }

    private static byte[] zip(File... files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static Import read(byte[] bytes, String name) {
        return new ScheduleReader(ZoneId.of("UTC")).read(bytes, name, Progress.NONE);
    }

    private static void isRefused(byte[] bytes, Cause cause, String place, String... facts) {
        assertEquals(new Import.Rejected("", new Problem(Effect.REFUSED, cause, place, facts)), read(bytes, "a.zip"));
    }

    private static void isRead(Import read, String place) {
        var ready = assertInstanceOf(Import.Ready.class, read);
        assertEquals("Reeds", ready.conference().title());
        assertTrue(ready.problems().stream().anyMatch(it -> it.place().equals(place + ":2")), ready.toString());
    }

    @Test
    void gzipIsUnfolded() {
        isRead(read(gzip(SCHEDULE.getBytes(UTF_8)), "s.xml.gz"), "s.xml");
        var half = SCHEDULE.length() / 2;
        isRead(read(joined(gzip(SCHEDULE.substring(0, half).getBytes(UTF_8)), gzip(new byte[0]),
                gzip(SCHEDULE.substring(half).getBytes(UTF_8)), new byte[20]), "s.xml"), "s.xml");
    }

    @Test
    void aGzipWithNameCommentAndExtrasIsUnfolded() {
        var plain = gzip(SCHEDULE.getBytes(UTF_8));
        var head = Arrays.copyOf(plain, 10);
        head[3] = 4 + 8 + 16 + 2;
        var named = joined(head, new byte[]{2, 0, 'x', 'y'}, "s\0c\0".getBytes(UTF_8), new byte[2],
                Arrays.copyOfRange(plain, 10, plain.length));
        isRead(read(named, "s.gz"), "s");
    }

    @Test
    void theOneScheduleOfAnArchiveIsRead() {
        var archive = zip(new File("README", "Read me: there is a schedule."), new File("out/", ""),
                new File("__MACOSX/out/._schedule.xml", SCHEDULE), new File(".DS_Store", "x"),
                new File("out/Prögramm.xml", SCHEDULE), new File("out/logo.png", "x"),
                new File("feed.xml", "<rss/>"), new File("page.html", "<html><a href='a.ics'>calendar</a></html>"));
        isRead(read(archive, "a.zip"), "out/Prögramm.xml");
        isRead(read(zip(new File("b.zip", zip(new File("s.xml.gz", gzip(SCHEDULE.getBytes(UTF_8)))))), "a.zip"),
                "s.xml");
    }

    @Test
    void severalSchedulesAreNamed() {
        isRefused(zip(new File("a.xml", SCHEDULE), new File("b.xml", SCHEDULE)), Cause.SEVERAL_SCHEDULES, "a.zip",
                "a.xml, b.xml");
    }

    @Test
    void anArchiveWithoutAScheduleSaysWhatItHolds() {
        isRefused(zip(new File("notes.txt", "moles"), new File("x.xml", "<rss/>")), Cause.NO_SCHEDULE_INSIDE, "a.zip",
                "notes.txt, x.xml");
        isRefused(zip(), Cause.EMPTY, "a.zip");
        isRefused(zip(new File("broken.json", "{\"schedule\": ")), Cause.BROKEN, "broken.json:1",
                "Unexpected end-of-input within/between Object entries");
    }

    @Test
    void aSpreadsheetIsNoArchiveOfSchedules() {
        isRefused(zip(new File("[Content_Types].xml", "<Types/>")), Cause.OFFICE_DOCUMENT, "a.zip");
        isRefused(zip(new File("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), Cause.OFFICE_DOCUMENT,
                "a.zip");
    }

    @Test
    void anArchiveWithAPasswordIsNotOpened() {
        var archive = zip(new File("a.xml", SCHEDULE));
        archive[6] |= 1;
        isRefused(archive, Cause.ENCRYPTED, "a.zip");
    }

    @Test
    void whatUnfoldsWithoutEndIsRefused() {
        var zeros = gzip(new byte[Limits.BYTES + 1]);
        isRefused(zeros, Cause.TOO_LARGE, "a.zip");
        var files = new File[30];
        Arrays.setAll(files, at -> new File(at + ".bin", new byte[Limits.BYTES / 4]));
        isRefused(zip(files), Cause.TOO_LARGE, "a.zip");
        var many = new File[10_002];
        Arrays.setAll(many, at -> new File(at + ".bin", ""));
        isRefused(zip(many), Cause.TOO_LARGE, "a.zip");
    }

    @Test
    void archivesWithinArchivesHaveALimit() {
        var archive = SCHEDULE.getBytes(UTF_8);
        for (var depth = 0; depth < 4; depth++) {
            archive = zip(new File("a.zip", archive));
        }
        isRefused(archive, Cause.ARCHIVE_IN_ARCHIVE, "a.zip", "3");
        var bombs = zip(new File("b", gzip(gzip(new byte[3 * Limits.BYTES]))),
                new File("c", gzip(gzip(new byte[Limits.BYTES]))),
                new File("d", gzip(gzip(new byte[3 * Limits.BYTES]))), new File("e", gzip(new byte[3 * Limits.BYTES])),
                new File("f", gzip(new byte[3 * Limits.BYTES])));
        isRefused(bombs, Cause.TOO_LARGE, "a.zip");
    }

    @Test
    void manyEmptyMembersTakeNoTime() {
        var member = gzip(new byte[0]);
        var members = new byte[member.length * 500_000];
        for (var at = 0; at < members.length; at++) {
            members[at] = member[at % member.length];
        }
        isRefused(members, Cause.EMPTY, "a.zip");
    }

    /// The number of the repetition is the seed.
    @RepeatedTest(500)
    void aSpoiltArchiveGivesAnImport(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var archive = random.nextBoolean()
                ? zip(new File("a.xml", SCHEDULE), new File("b.gz", gzip("<rss/>".getBytes(ISO_8859_1))))
                : gzip(SCHEDULE.getBytes(UTF_8));
        for (var times = random.nextInt(1, 6); times > 0; times--) {
            archive[random.nextInt(2, archive.length)] = (byte) random.nextInt(256);
        }
        var cut = random.nextBoolean() ? archive : Arrays.copyOf(archive, random.nextInt(2, archive.length));
        assertTrue(read(cut, "a.zip") != null);
    }
}
