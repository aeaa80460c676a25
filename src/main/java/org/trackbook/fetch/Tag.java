package org.trackbook.fetch;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a server called the version that it sent, to ask next time only for a newer one.
///
/// @param etag the server's own word for it; `""` where it said none
/// @param modified when it was last modified, as the server wrote it; `""` where it did not say
public record Tag(String etag, String modified) {
    private static final Pattern SENDABLE = Pattern.compile("[ -~]{1,1000}");

    /// What no header can carry is as good as not said.
    public Tag {
        etag = sendable(etag);
        modified = sendable(modified);
    }

    private static String sendable(String value) {
        return SENDABLE.matcher(value).matches() ? value : "";
    }

    /// Absent where the server said nothing.
    static Optional<Tag> of(String etag, String modified) {
        return Optional.of(new Tag(etag, modified)).filter(tag -> !tag.isEmpty());
    }

    boolean isEmpty() {
        return etag.isEmpty() && modified.isEmpty();
    }
}
