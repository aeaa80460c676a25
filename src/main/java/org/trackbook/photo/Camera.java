package org.trackbook.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a camera wrote into a picture, of which only this is read.
///
/// @param taken by the camera's clock
/// @param offset of that clock from UTC; most cameras do not say
record Camera(int orientation, Optional<LocalDateTime> taken, Optional<ZoneOffset> offset) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    private static final Camera SILENT = new Camera(1, Optional.empty(), Optional.empty());

    /// Only photos have a camera: what programs write into PNG and GIF is not asked.
    static Camera of(byte[] bytes, Format format) {
        if (format != Format.JPEG) {
            return SILENT;
        }
        try {
            var said = JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            var orientation = text(said, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION);
            var exif = ExifSubIFDDirectory.class;
            return new Camera(orientation.filter(it -> it.matches("[1-8]")).map(Integer::parseInt).orElse(1),
                    text(said, exif, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL).flatMap(Camera::clock),
                    text(said, exif, ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL).flatMap(Camera::offset));
        } catch (ImageProcessingException | IOException | RuntimeException nonsense) {
            // the reader stumbles over nonsense in more ways than it declares; the picture itself may be fine
            return SILENT;
        }
    }

    private static Optional<String> text(Metadata said, Class<? extends Directory> part, int tag) {
        @Nullable
        Directory found = said.getFirstDirectoryOfType(part);
        return found == null ? Optional.empty() : Optional.ofNullable(found.getString(tag)).map(String::strip);
    }

    private static Optional<LocalDateTime> clock(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, CLOCK));
        } catch (DateTimeException nothingSet) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> offset(String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException nothingSet) {
            return Optional.empty();
        }
    }
}
