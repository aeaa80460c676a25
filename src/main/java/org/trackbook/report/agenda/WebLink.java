package org.trackbook.report.agenda;

import java.util.Locale;
import java.util.Optional;

/// What may be opened from a sheet: pages of the web, and nothing that runs.
final class WebLink {
    private WebLink() {
    }

    static Optional<String> of(String address) {
        var start = address.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://")
                ? Optional.of(address.strip())
                : Optional.empty();
    }
}
