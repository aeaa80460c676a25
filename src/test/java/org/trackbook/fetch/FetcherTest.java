package org.trackbook.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new Fetcher().fetch(input, Progress.NONE);
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
    @ValueSource(strings = {"https://meadow.example/schedule.xml", "HTTP://x", "webcal://meadow.example/a.ics"})
    void anAddressIsNoFile(String input) {
        fails(input, Cause.ADDRESS);
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
