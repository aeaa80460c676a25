package org.trackbook;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notifications of the system, where it has a program for them: `notify-send` of most desktops. AWT's tray would cost a
/// second toolkit at start, and does not go with JavaFX on macOS. Elsewhere the window's own line has to do.
final class Notifier {
    private static final System.Logger LOG = System.getLogger(Notifier.class.getName());
    private static final String PROGRAM = "notify-send";

    private final Optional<Path> program;

    private Notifier(Optional<Path> program) {
        this.program = program;
    }

    /// @param path the folders of programs, as the system writes them
    static Notifier in(String path) {
        return new Notifier(Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(PROGRAM))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /// Shows it, and waits for nothing.
    void show(String title, String words) {
        program.ifPresent(it -> {
            try {
                new ProcessBuilder(List.of(it.toString(), "--app-name=Trackbook", "--", title, words))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "no notification: " + it, e);
            }
        });
    }
}
