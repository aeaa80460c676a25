package org.trackbook.usecase;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A whole library in one file: an archive (ZIP) that other programs can open too. In it lie `trackbook.db`, and below `photos`
/// a folder for each conference. One that is read is not trusted: it may come from anywhere.
final class LibraryArchive {
    private static final String LIBRARY = "trackbook.db";
    private static final String PHOTOS = "photos";
    private static final byte[] START = {'P', 'K', 3, 4};

    /// More is an archive that was made to fill a disk.
    private static final long MOST_BYTES = 64L << 30;

    private LibraryArchive() {
    }

    static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(START, in.readNBytes(START.length));
        }
    }

    static void write(Path archive, Path library, Path photos) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            // photos do not get smaller, and the rest gets small enough
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, LIBRARY, library);
            for (var photo : files(photos)) {
                var name = photos.relativize(photo);
                add(zip, PHOTOS + "/" + name.getName(0) + "/" + name.getName(1), photo);
            }
        }
    }

    private static List<Path> files(Path photos) throws IOException {
        try (var files = Files.walk(photos, 2)) {
            return files.filter(it -> it.getNameCount() == photos.getNameCount() + 2 && Files.isRegularFile(it))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, (OutputStream) zip);
        zip.closeEntry();
    }

    /// Lays the library into a file, and the photos into `photos`. A photo that is there already and is another one is kept
    /// below `aside`.
    ///
    /// @throws ZipException if it is no archive of a library, or a name in it leads anywhere else; then nothing is unpacked
    static void unpack(Path archive, Path library, Path photos, Path aside) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var places = new LinkedHashMap<ZipEntry, Path>();
            for (var entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && !entry.getName().equals(LIBRARY)) {
                    places.put(entry, place(photos, entry.getName()));
                }
            }
            var whole = zip.getEntry(LIBRARY);
            if (whole == null) {
                throw new ZipException(LIBRARY);
            }
            var left = new Allowance(MOST_BYTES);
            copy(zip, whole, library, left);
            for (var photo : places.entrySet()) {
                lay(zip, photo.getKey(), photo.getValue(), aside.resolve(photos.relativize(photo.getValue())), left);
            }
        }
    }

    private static Path place(Path photos, String name) throws ZipException {
        var parts = name.split("/", -1);
        if (parts.length != 3 || !parts[0].equals(PHOTOS) || !isName(parts[1]) || !isName(parts[2])) {
            throw new ZipException(name);
        }
        return photos.resolve(parts[1]).resolve(parts[2]);
    }

    /// A bare name on any system.
    private static boolean isName(String part) {
        return !part.isBlank() && !part.startsWith(".")
                && part.chars().noneMatch(it -> it < ' ' || "\\:*?\"<>|".indexOf(it) >= 0);
    }

    private static void lay(ZipFile zip, ZipEntry entry, Path photo, Path aside, Allowance left) throws IOException {
        Files.createDirectories(photo.getParent());
        var part = Files.createTempFile(photo.getParent(), ".trackbook", ".part");
        try {
            copy(zip, entry, part, left);
            if (Files.exists(photo) && Files.mismatch(part, photo) >= 0) {
                Files.createDirectories(aside.getParent());
                Files.move(photo, aside, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, photo, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path file, Allowance left) throws IOException {
        try (var in = left.of(zip.getInputStream(entry))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// So many bytes may come out of an archive, whatever it says of itself.
    private static final class Allowance {
        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        InputStream of(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    var read = super.read(bytes, from, length);
                    left -= Math.max(0, read);
                    if (left < 0) {
                        throw new ZipException("too large");
                    }
                    return read;
                }
            };
        }
    }
}
