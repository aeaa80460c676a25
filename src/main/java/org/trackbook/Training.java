package org.trackbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A first minute with the program, run once when it is packaged: Java keeps the classes it loads here ready in a cache,
/// so that commands and the window start sooner.
final class Training {
    private static final String SAMPLE = "/sample/kesterhaven-commons-2027.xml";

    private Training() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("trackbook");
        try (var sample = Training.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("the sample conference is missing");
            }
            var schedule = folder.resolve("sample.xml");
            Files.copy(sample, schedule);
            var main = new Main(Map.of("TRACKBOOK_DATA", folder.toString()), InstantSource.system(), ZoneId.of("UTC"));
            for (var command : List.of(List.of("import", schedule.toString()), List.of("conferences", "--json"),
                    List.of("pick", "kesterhaven", "--day", "1", "--track", "Maps and Archives"),
                    List.of("agenda", "kesterhaven"), List.of("note", "kesterhaven", "--talk", "102", "A note"),
                    List.of("rate", "kesterhaven", "102", "5"))) {
                run(main, command);
            }
            System.setProperty(Desktop.UNTIL_FIRST_FRAME, "true");
            run(main, List.of());
        } finally {
            delete(folder);
        }
    }

    private static void run(Main main, List<String> command) {
        var status = main.run(command, main::openWindow, InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                System.err);
        if (status != 0) {
            throw new IllegalStateException("the training failed: " + command);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
