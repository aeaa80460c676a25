package org.trackbook.photo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A picture that was taken in.
///
/// @param bytes the picture alone, without what its camera said of place and maker
/// @param ending of its file's name, without the dot
/// @param width upright, in pixels, like the height
/// @param taken by the camera's clock
/// @param offset of that clock from UTC; most cameras do not say
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record Picture(byte[] bytes, String ending, int width, int height, Optional<LocalDateTime> taken,
        Optional<ZoneOffset> offset) {
    /// When it was taken.
    ///
    /// @param zone where the camera's clock is taken to run
    public Optional<Instant> taken(ZoneId zone) {
        return taken.map(it -> offset.isPresent() ? it.toInstant(offset.get()) : it.atZone(zone).toInstant());
    }
}
