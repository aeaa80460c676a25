package org.trackbook.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

/// Gets the bytes that a visitor names.
public final class Fetcher {
    /// More than any schedule has: the biggest one seen has 3.3 MB.
    private static final int LIMIT = 32 << 20;
    private static final int STEP = 1 << 20;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|webcals?|ftp)://.*");

    /// Reads a file whole.
    ///
    /// @param input a path, relative ones from the working directory, or a `file:` address
    public Fetched fetch(String input, Progress progress) {
        var named = input.strip();
        if (ADDRESS.matcher(named.toLowerCase(Locale.ROOT)).matches()) {
            return failed(Cause.ADDRESS, named);
        }
        try {
            return read(path(named.isEmpty() ? input : named), input, progress);
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return failed(Cause.NOT_FOUND, input);
        }
    }

    private static Path path(String input) {
        return input.startsWith("file:") ? Path.of(URI.create(input)) : Path.of(input);
    }

    private static Fetched read(Path file, String input, Progress progress) {
        if (input.isBlank() || !Files.exists(file)) {
            return failed(Cause.NOT_FOUND, input);
        }
        if (Files.isDirectory(file)) {
            return failed(Cause.FOLDER, input);
        }
        try {
            return Files.size(file) > LIMIT ? failed(Cause.TOO_LARGE, input) : bytes(file, input, progress);
        } catch (NoSuchFileException gone) {
            return failed(Cause.NOT_FOUND, input);
        } catch (IOException unreadable) {
            return failed(Cause.UNREADABLE, input);
        }
    }

    /// A pipe or a file that grows has no size to trust.
    private static Fetched bytes(Path file, String input, Progress progress) throws IOException {
        var size = Files.size(file);
        try (var in = Files.newInputStream(file)) {
            var bytes = new ByteArrayOutputStream((int) size);
            for (var part = in.readNBytes(STEP); part.length > 0; part = in.readNBytes(STEP)) {
                bytes.write(part);
                progress.step(bytes.size(), size, "file");
                if (bytes.size() > LIMIT) {
                    return failed(Cause.TOO_LARGE, input);
                }
            }
            var name = file.getFileName();
            return new Fetched.Fresh(bytes.toByteArray(), name == null ? input : name.toString());
        }
    }

    private static Fetched failed(Cause cause, String place) {
        return new Fetched.Failed(new Problem(Effect.REFUSED, cause, place));
    }
}
