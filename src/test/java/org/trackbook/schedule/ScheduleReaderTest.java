package org.trackbook.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.model.Progress;
import org.trackbook.testkit.Golden;

class ScheduleReaderTest {
    /// Far from where any of the schedules takes place, so that a forgotten zone shows.
    private static final ZoneId COMPUTER = ZoneId.of("Pacific/Auckland");

    private static final String EXPECTED = ".expected.txt";

    @TestFactory
    Stream<DynamicTest> readsAsReviewed() {
        return Golden.inputs(ScheduleReaderTest.class, "").stream()
                .filter(file -> !file.toString().endsWith(EXPECTED))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) {
        var name = file.getFileName().toString();
        try {
            var read = new ScheduleReader(COMPUTER).read(Files.readAllBytes(file), name, Progress.NONE);
            Golden.check(ScheduleReaderTest.class, name.replaceFirst("\\.[a-z]+$", EXPECTED), Shown.of(read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
