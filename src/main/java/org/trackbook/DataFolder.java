package org.trackbook;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Says where the library lies: where somebody wants it, else where the system keeps the data of applications.
final class DataFolder {
    private static final String VARIABLE = "TRACKBOOK_DATA";

    private DataFolder() {
    }

    /// @param asked the folder asked for on the command line
    /// @param system the name of the operating system, as Java gives it
    static Path of(Optional<String> asked, Map<String, String> environment, String system, Path home) {
        return asked.or(() -> value(environment, VARIABLE))
                .map(Path::of)
                .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home));
    }

    private static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Trackbook");
        }
        if (system.startsWith("windows")) {
            return value(environment, "APPDATA").map(Path::of)
                    .orElseGet(() -> home.resolve("AppData", "Roaming"))
                    .resolve("Trackbook");
        }
        // The specification of the variable: a relative path is to be ignored.
        return value(environment, "XDG_DATA_HOME").map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(".local", "share"))
                .resolve("trackbook");
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isEmpty());
    }
}
