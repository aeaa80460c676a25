package org.trackbook.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Compares what a test made with a file that was reviewed like code. `-Dgolden.update=true` writes the file instead;
/// the diff then says what changed.
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {
    }

    /// The files of the test's package that end so, by name. There is at least one: a golden test that finds nothing
    /// would be green for ever.
    public static List<Path> inputs(Class<?> test, String ending) {
        try (var files = Files.list(folder(test))) {
            var found = files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
            assertTrue(!found.isEmpty(), "no *" + ending + " in " + folder(test));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Fails unless the file `name` of the test's package holds just this text.
    public static void check(Class<?> test, String name, String actual) {
        var file = folder(test).resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, actual);
            }
            assertTrue(Files.exists(file), () -> "there is no " + file + ": -Dgolden.update=true writes it");
            assertEquals(Files.readString(file), actual, () -> file + " (-Dgolden.update=true rewrites it)");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder(Class<?> test) {
        return RESOURCES.resolve(test.getPackageName().replace('.', '/'));
    }
}
