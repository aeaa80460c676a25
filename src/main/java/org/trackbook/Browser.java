package org.trackbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Opens an address with the program that the system has for it. Only addresses of the web and of mail: what a schedule
/// names is not to be trusted further.
final class Browser {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final List<String> command;

    private Browser(List<String> command) {
        this.command = command;
    }

    static Browser ofThisSystem() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return new Browser(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
    }

    void open(String address) {
        if (isSafe(address)) {
            start(address);
        }
    }

    /// Shows a folder.
    void show(Path folder) {
        start(folder.toAbsolutePath().toString());
    }

    private void start(String what) {
        var words = new ArrayList<>(command);
        words.add(what);
        try {
            new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSafe(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
