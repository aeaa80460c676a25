package org.trackbook.store;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the library as it once was.
///
/// @param at when it was made
/// @param bytes its size
/// @param ok whether it can be brought back
public record Backup(Path file, Instant at, long bytes, boolean ok) {
    /// How people call it.
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
