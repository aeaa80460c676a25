package org.trackbook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

class NativeLibraryTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void itIsLaidBesideTheProgramUnderTheNameItIsLookedForWith() throws IOException {
        NativeLibrary.unpack(folder);
        NativeLibrary.unpack(folder);
        var file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        assertTrue(Files.size(file) > 100_000, file.toString());
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
