package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.testkit.DirectTaskRunner;

class RememberedTest {
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final List<Throwable> failures = new ArrayList<>();
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatWasKeptIsKnownAtTheNextStart() {
        var before = remembered();
        before.keep("width", 1366);
        before.keep("last file", "C:\\a = b");
        tasks.elapse(Duration.ofSeconds(1));

        var after = remembered();

        assertEquals(OptionalDouble.of(1366), after.number("width"));
        assertEquals(Optional.of("C:\\a = b"), after.word("last file"));
        assertEquals(List.of(), failures);
    }

    @Test
    void manyChangesAreWrittenOnceAndLeaveNoOtherFile() throws IOException {
        var remembered = remembered();
        for (var i = 0; i < 100; i++) {
            remembered.keep("x", i);
        }
        assertEquals(1, tasks.waiting());
        tasks.elapse(Duration.ofSeconds(1));

        try (var files = Files.list(folder.resolve("data"))) {
            assertEquals(List.of("window.properties"), files.map(it -> it.getFileName().toString()).toList());
        }
    }

    @Test
    void aFileThatCannotBeReadCostsOnlyThat() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/window.properties"), new byte[]{'x', '=', '\\', 'u', 'z', (byte) 0xff});
        var remembered = remembered();

        remembered.keep("width", 1000);
        remembered.save();

        assertEquals(OptionalDouble.of(1000), remembered().number("width"));
    }

    @Test
    void aWordThatIsNoNumberIsNone() {
        var remembered = remembered();
        remembered.keep("width", "wide");

        assertEquals(OptionalDouble.empty(), remembered.number("width"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");
        remembered().save();

        assertEquals(1, failures.size());
    }

    private Remembered remembered() {
        return new Remembered(folder.resolve("data/window.properties"), tasks, failures::add);
    }
}
