package org.trackbook.usecase;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/// Writes a file so that it is at any moment either as it was or as it shall be.
final class SafeFile {
    private SafeFile() {
    }

    /// Writes to a sibling and moves that into place; a file that holds just this already is left alone. Gives whether
    /// it wrote.
    static boolean write(Path file, byte[] bytes) throws IOException {
        if (read(file).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            return false;
        }
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var sibling = Files.createTempFile(folder, ".trackbook", ".part");
        try {
            Files.write(sibling, bytes);
            Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sibling);
        }
        return true;
    }

    /// What a file holds, if it is there.
    static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// What the system says is wrong, without the names of classes.
    static String reason(IOException thrown) {
        if (thrown instanceof AccessDeniedException denied) {
            return denied.getFile();
        }
        if (thrown instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return thrown.getMessage() == null ? "" : thrown.getMessage();
    }
}
