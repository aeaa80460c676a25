package org.trackbook.store;

import java.time.Instant;

/// Where a schedule came from.
///
/// @param source the file or address
/// @param format the word of the format, such as `schedule-xml`
/// @param digest of the bytes, to notice that nothing is new
public record Origin(String source, String format, String digest, Instant imported) {
}
