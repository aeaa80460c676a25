package org.trackbook.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

/// Reads files of this computer.
final class LocalFile {
    private static final int STEP = 1 << 20;

    private LocalFile() {
    }

    /// Reads a file whole.
    ///
    /// @param limit how many bytes there may be
    static Fetched read(String input, int limit, Progress progress) {
        try {
            return read(path(input), input, limit, progress);
        } catch (Stopped stopped) {
            return stopped.outcome(input);
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return Stopped.because(Cause.NOT_FOUND).outcome(input);
        }
    }

    /// Whether there is anything of that name.
    static boolean exists(String input) {
        try {
            return !input.isBlank() && Files.exists(path(input));
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return false;
        }
    }

    private static Path path(String input) {
        var named = input.strip();
        if (named.startsWith("file:")) {
            return Path.of(URI.create(named));
        }
        return Path.of(named.isEmpty() ? input : named);
    }

    private static Fetched read(Path file, String input, int limit, Progress progress) throws Stopped {
        if (input.isBlank() || !Files.exists(file)) {
            throw Stopped.because(Cause.NOT_FOUND);
        }
        if (Files.isDirectory(file)) {
            throw Stopped.because(Cause.FOLDER);
        }
        try {
            var name = file.getFileName();
            return new Fetched.Fresh(bytes(file, limit, progress), name == null ? input : name.toString(),
                    Optional.empty(), Optional.empty(), "");
        } catch (Stopped stopped) {
            throw stopped;
        } catch (NoSuchFileException gone) {
            throw Stopped.because(Cause.NOT_FOUND);
        } catch (IOException unreadable) {
            throw Stopped.because(Cause.UNREADABLE);
        }
    }

    /// A pipe or a file that grows has no size to trust.
    private static byte[] bytes(Path file, int limit, Progress progress) throws IOException {
        var size = Files.size(file);
        if (size > limit) {
            throw Stopped.because(Cause.TOO_LARGE);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = new ByteArrayOutputStream((int) size);
            for (var part = next(in, progress); part.length > 0; part = next(in, progress)) {
                bytes.write(part);
                progress.step(bytes.size(), size, "file");
                if (bytes.size() > limit) {
                    throw Stopped.because(Cause.TOO_LARGE);
                }
            }
            return bytes.toByteArray();
        }
    }

    private static byte[] next(InputStream in, Progress progress) throws IOException {
        if (progress.cancelled()) {
            throw Stopped.cancelled();
        }
        return in.readNBytes(STEP);
    }
}
