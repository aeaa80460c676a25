package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

class FetcherTest {
    private static Fetched fetch(String input) {
        return new Fetcher().fetch(input, Optional.empty(), Progress.NONE);
    }

    private static void fails(String input, Cause cause) {
        assertEquals(new Fetched.Failed(new Problem(Effect.REFUSED, cause, input)), fetch(input));
    }

    @Test
    void aFileIsReadWhole(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("schedule é.xml"), new byte[3_000_000]);
        var fresh = assertInstanceOf(Fetched.Fresh.class, fetch(file.toString()));
        assertEquals("schedule é.xml", fresh.name());
        assertArrayEquals(Files.readAllBytes(file), fresh.bytes());
        assertInstanceOf(Fetched.Fresh.class, fetch(file.toUri().toString()));
        assertInstanceOf(Fetched.Fresh.class, fetch(" " + file + "\n"));
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        fails(folder.toString(), Cause.FOLDER);
    }

    @Test
    void aFileThatIsNotThereIsNotFound(@TempDir Path folder) {
        fails(folder.resolve("none.xml").toString(), Cause.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b", "file:relative", "file://host/x?y", "file:%zz", "http:", "::", "~~~"})
    void whatIsNoPathIsNotFound(String input) {
        fails(input, Cause.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slide.jpg", "slide.JPEG", "slide.png", "slide.gif", "visit.json"})
    void aNameOfAFileThatIsNotThereIsNoAddress(String input) {
        assertEquals(new Fetched.Failed(new Problem(Effect.REFUSED, Cause.NOT_FOUND, input)),
                new Fetcher().file(input, Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://meadow.example/schedule.xml", "HTTP://x", "webcal://meadow.example/a.ics",
            "ftp://meadow.example/a.xml"})
    void anAddressIsNoFile(String input) {
        assertEquals(new Fetched.Failed(new Problem(Effect.REFUSED, Cause.ADDRESS, input)),
                new Fetcher().file(input, Progress.NONE));
    }

    @Test
    void onlyAddressesOfTheWebAreFetched() {
        assertEquals(new Fetched.Failed(new Problem(Effect.REFUSED, Cause.SCHEME, "FTP://meadow.example/a", "ftp")),
                fetch("FTP://meadow.example/a"));
        fails("https://", Cause.BAD_ADDRESS);
    }

    @Test
    void aPasswordIsNeitherSentNorShown() {
        assertEquals(
                new Fetched.Failed(new Problem(Effect.REFUSED, Cause.CREDENTIALS, "https://meadow.example/a.xml?b@c")),
                fetch("https://ada:wo@rd@meadow.example/a.xml?b@c"));
    }

    @Test
    void cancelIsAnsweredWhileAFileIsRead(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("schedule.xml"), new byte[5_000_000]);
        var done = new AtomicLong();
        assertEquals(new Fetched.Cancelled(), new Fetcher().fetch(file.toString(), Optional.empty(), new Progress() {
            @Override
            public void step(long bytes, long of, String what) {
                done.set(bytes);
            }

            @Override
            public boolean cancelled() {
                return done.get() > 2_000_000;
            }
        }));
        assertTrue(done.get() < 5_000_000);
    }

    @Test
    void aHugeFileIsNotRead(@TempDir Path folder) throws IOException {
        var file = folder.resolve("huge.xml");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((32L << 20) + 1);
        }
        fails(file.toString(), Cause.TOO_LARGE);
    }
}
