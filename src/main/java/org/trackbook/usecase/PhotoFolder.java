package org.trackbook.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.model.ConferenceId;

/// Where the photos of the visits lie: a folder for each conference, beside the library's file.
public final class PhotoFolder {
    private final Path root;

    public PhotoFolder(Path root) {
        this.root = root;
    }

    /// Where a photo of a visit lies, if it is there at all.
    ///
    /// @param name a bare name, without any folder
    Path file(ConferenceId conference, String name) {
        var folder = root.resolve(conference.value());
        var file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent())) {
            throw new IllegalArgumentException("a photo lies in its folder: " + name);
        }
        return file;
    }

    /// The names of the photos that are there.
    Set<String> names(ConferenceId conference) {
        return names(conference, _ -> true);
    }

    /// The names of those that are heavier than so many bytes.
    ///
    /// @param named of all whose names are like this
    Set<String> heavy(ConferenceId conference, Pattern named, long bytes) {
        return names(conference, file -> named.matcher(file.getFileName().toString()).matches()
                && file.toFile().length() > bytes);
    }

    private Set<String> names(ConferenceId conference, Predicate<Path> which) {
        try (var files = Files.list(root.resolve(conference.value()))) {
            return files.filter(which).map(file -> file.getFileName().toString())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException | NotDirectoryException _) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
