package org.trackbook.store;

import java.time.Instant;

/// Where a schedule came from.
///
/// @param source the file or address; empty where it was made by hand
/// @param format the word of the format, such as `schedule-xml`
/// @param digest of the bytes, to notice that nothing is new
/// @param etag what the server calls the version it sent; empty where it said nothing, like `modified`
public record Origin(String source, String format, String digest, Instant imported, String etag, String modified) {
    /// Where no server said anything of a version.
    public Origin(String source, String format, String digest, Instant imported) {
        this(source, format, digest, imported, "", "");
    }
}
