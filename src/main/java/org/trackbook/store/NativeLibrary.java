package org.trackbook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.LibraryLoaderUtil;

/// Lays the part of SQLite that is no Java beside the program, once when it is packaged: else every start unpacks it
/// anew, which takes longer than opening a library.
public final class NativeLibrary {
    /// The system property that says in which folder it lies; where it is not there, it is unpacked as always.
    public static final String PLACE = "org.sqlite.lib.path";

    private NativeLibrary() {
    }

    /// One that lies there already stays: a package may hold it without the jar's.
    public static void unpack(Path folder) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        if (Files.exists(folder.resolve(name))) {
            return;
        }
        try (var in = LibraryLoaderUtil.class
                .getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("SQLite does not run on this system");
            }
            Files.copy(in, folder.resolve(name));
        }
    }
}
