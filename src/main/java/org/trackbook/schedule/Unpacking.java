package org.trackbook.schedule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;

/// Finds the one schedule in what is compressed: gzip, or an archive that may hold other things beside it. Bytes are
/// counted while they unfold, so that no archive can claim more than there is room for.
final class Unpacking {
    /// Of all that an archive holds, other things included.
    private static final long ALL_BYTES = 4L * Limits.BYTES;
    private static final int ENTRIES = 10_000;
    /// An archive within an archive, compressed once more.
    private static final int DEEPEST = 3;
    private static final int LISTED = 5;
    private static final int STEP = 1 << 16;
    /// Beside a schedule, and never one.
    private static final Set<String> OTHERS = Set.of("md", "rst", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico",
            "pdf", "css", "js", "woff", "woff2", "ttf", "otf", "mp4", "webm", "mp3");

    private final Looking looking;
    private long unfolded;

    /// Tells whether a file within an archive is a schedule.
    interface Looking {
        /// Answers whether it is one.
        ///
        /// @throws Refusal if it looks like one, and cannot be read
        boolean isSchedule(Document document) throws Refusal;
    }

    private Unpacking(Looking looking) {
        this.looking = looking;
    }

    /// The document itself, or the one schedule in it.
    ///
    /// @throws Refusal if it holds none, or several
    static Document unpacked(byte[] bytes, String name, Looking looking) throws Refusal {
        return new Unpacking(looking).unpacked(bytes, name, 0);
    }

    private Document unpacked(byte[] bytes, String name, int depth) throws Refusal {
        var isGzip = Gzip.begins(bytes, 0);
        if (!isGzip && !isArchive(bytes)) {
            if (bytes.length > Limits.BYTES) {
                throw Refusal.of("", Cause.TOO_LARGE, name);
            }
            return new Document(bytes, name);
        }
        if (depth == DEEPEST) {
            throw Refusal.of("", Cause.ARCHIVE_IN_ARCHIVE, name, Integer.toString(DEEPEST));
        }
        return isGzip ? gzip(bytes, name, depth) : archive(bytes, name, depth);
    }

    /// The beginning of an entry, or the end of an archive without any.
    private static boolean isArchive(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    private static boolean starts(byte[] bytes, int... signs) {
        for (var at = 0; at < signs.length; at++) {
            if (at >= bytes.length || bytes[at] != (byte) signs[at]) {
                return false;
            }
        }
        return true;
    }

    private Document gzip(byte[] bytes, String name, int depth) throws Refusal {
        var inner = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        try (var in = new Gzip(bytes)) {
            return unpacked(unfold(in, inner, true), inner, depth + 1);
        } catch (IOException broken) {
            throw broken(name, broken);
        }
    }

    /// Reads to the end, and counts.
    ///
    /// @param wanted whether it is too large as soon as no schedule can be so large
    private byte[] unfold(InputStream in, String name, boolean wanted) throws IOException, Refusal {
        var bytes = new ByteArrayOutputStream();
        var part = new byte[STEP];
        var length = 0L;
        for (var read = in.read(part); read >= 0; read = in.read(part)) {
            length += read;
            unfolded += read;
            if (unfolded > ALL_BYTES || (wanted && length > Limits.BYTES)) {
                throw Refusal.of("", Cause.TOO_LARGE, name);
            }
            if (length <= Limits.BYTES) {
                bytes.write(part, 0, read);
            }
        }
        return length > Limits.BYTES ? new byte[0] : bytes.toByteArray();
    }

    private Document archive(byte[] bytes, String name, int depth) throws Refusal {
        var inside = new Inside();
        // each name is a sequence of bytes first: archives seldom say in which charset
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            var count = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var inner = name(entry);
                if (inner.equals("[Content_Types].xml") || inner.equals("mimetype")) {
                    throw Refusal.of("", Cause.OFFICE_DOCUMENT, name);
                }
                if (++count > ENTRIES) {
                    throw Refusal.of("", Cause.TOO_LARGE, name);
                }
                var content = unfold(in, name, false);
                if (!isHidden(entry, inner)) {
                    look(content, inner, depth, inside);
                }
            }
        } catch (ZipException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted")
                    ? Refusal.of("", Cause.ENCRYPTED, name)
                    : broken(name, broken);
        } catch (IOException | IllegalArgumentException broken) {
            throw broken(name, broken);
        }
        return inside.only(name);
    }

    private void look(byte[] content, String name, int depth, Inside inside) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        inside.others.add(name);
        if (OTHERS.contains(ending) || content.length == 0) {
            return;
        }
        try {
            var document = unpacked(content, name, depth + 1);
            if (looking.isSchedule(document)) {
                inside.others.removeLast();
                inside.names.add(document.name());
                inside.first = inside.first == null ? document : inside.first;
            }
        } catch (Refusal refusal) {
            inside.refusals.add(refusal);
        }
    }

    /// What an archive holds.
    private static final class Inside {
        private @Nullable Document first;
        /// Of schedules.
        private final List<String> names = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        /// Of files that look like one and cannot be read.
        private final List<Refusal> refusals = new ArrayList<>();

        private Document only(String name) throws Refusal {
            if (names.size() > 1) {
                throw Refusal.of("", Cause.SEVERAL_SCHEDULES, name, listed(names));
            }
            if (first != null) {
                return first;
            }
            if (refusals.size() == 1) {
                throw refusals.getFirst();
            }
            throw others.isEmpty()
                    ? Refusal.of("", Cause.EMPTY, name)
                    : Refusal.of("", Cause.NO_SCHEDULE_INSIDE, name, listed(others));
        }

        private static String listed(List<String> names) {
            var shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
            return names.size() > LISTED ? shown + ", …" : shown;
        }
    }

    /// A folder, or what systems put beside the files.
    private static boolean isHidden(ZipEntry entry, String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return entry.isDirectory() || file.startsWith(".") || name.startsWith("__MACOSX/") || file.equals("Thumbs.db")
                || file.equals("desktop.ini");
    }

    private static String name(ZipEntry entry) {
        var bytes = entry.getName().getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return entry.getName();
        }
    }

    private static Refusal broken(String name, Exception broken) {
        var said = broken instanceof EOFException ? "" : String.valueOf(broken.getMessage());
        return Refusal.of("", Cause.BROKEN_ARCHIVE, name, said);
    }
}
