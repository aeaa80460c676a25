package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DoorTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<List<String>> brought = new LinkedBlockingQueue<>();

    @Test
    void theSecondWindowHandsOverWhatItWasGivenAndGoes() throws Exception {
        var given = List.of("/home/åse/plan.xml", "https://example.org/a b");
        try (var first = mine()) {
            first.listen(brought::add);
            assertInstanceOf(Door.Answer.Taken.class, Door.goTo(folder, given));
            assertEquals(given, brought.poll(10, TimeUnit.SECONDS));
            assertInstanceOf(Door.Answer.Taken.class, Door.goTo(folder, List.of()));
            assertEquals(List.of(), brought.poll(10, TimeUnit.SECONDS), "it only comes to the front");
        }
    }

    @Test
    void whoComesAfterTheWindowIsClosedIsTheFirstAgain() {
        mine().close();
        mine().close();
    }

    @Test
    void aSocketThatAKilledWindowLeftIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve("window.socket"), "");
        mine().close();
    }

    @Test
    void twoFoldersHaveAWindowEach() throws IOException {
        try (var _ = mine()) {
            folder = Files.createDirectory(folder.resolve("other"));
            mine().close();
        }
    }

    @Test
    void aFolderWithALongPathHasADoorToo() throws Exception {
        folder = Files.createDirectories(folder.resolve("deep".repeat(20)).resolve("er".repeat(20)));
        try (var first = mine()) {
            first.listen(brought::add);
            assertInstanceOf(Door.Answer.Taken.class, Door.goTo(folder, List.of("a")));
        }
    }

    @Test
    void aWindowThatDoesNotAnswerDoesNotKeepAnotherFromOpening() throws IOException {
        try (var _ = mine()) {
            Files.delete(folder.resolve("window.socket"));
            assertInstanceOf(Door.Answer.Unknown.class, Door.goTo(folder, List.of()));
        }
    }

    private Door mine() {
        return assertInstanceOf(Door.Answer.Mine.class, Door.goTo(folder, List.of())).door();
    }
}
