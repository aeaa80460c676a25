package org.trackbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trackbook.store.NativeLibrary;

/// A first minute with the program, run once when it is packaged: Java keeps the classes it loads here ready in a cache,
/// so that commands and the window start sooner.
final class Training {
    private static final String SAMPLE = "/sample/kesterhaven-commons-2027.xml";

    private Training() {
    }

    public static void main(String[] args) throws IOException {
        var place = System.getProperty(NativeLibrary.PLACE);
        if (place != null) {
            NativeLibrary.unpack(Path.of(place));
        }
        var folder = Files.createTempDirectory("trackbook");
        try (var sample = Training.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("the sample conference is missing");
            }
            var schedule = folder.resolve("sample.xml");
            Files.copy(sample, schedule);
            var visit = folder.resolve("sample.visit.json").toString();
            var main = Main.here(Map.of("TRACKBOOK_DATA", folder.toString()));
            for (var command : List.of(List.of("import", schedule.toString(), "--json"),
                    List.of("conferences", "--json"),
                    List.of("tracks", "kesterhaven", "--json"),
                    List.of("pick", "kesterhaven", "--day", "1", "--track", "Maps and Archives"),
                    List.of("talks", "kesterhaven"), List.of("talks", "kesterhaven", "--json"),
                    List.of("agenda", "kesterhaven"), List.of("agenda", "kesterhaven", "--json"),
                    List.of("note", "kesterhaven", "--talk", "102", "A note"),
                    List.of("notes", "kesterhaven", "--json"),
                    List.of("rate", "kesterhaven", "102", "5"), List.of("export", "kesterhaven", "--to", visit),
                    List.of("merge", visit, "--json"),
                    List.of("report", "kesterhaven", "--to", folder.resolve("report").toString(), "--json"),
                    List.of("talks", "--help"))) {
                run(main, command);
            }
            System.setProperty(Desktop.UNTIL_FIRST_FRAME, "true");
            run(main, List.of());
        } finally {
            delete(folder);
        }
    }

    private static void run(Main main, List<String> command) {
        var said = new ByteArrayOutputStream();
        var status = main.run(command, main::openWindow, InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                said);
        if (status != 0) {
            throw new IllegalStateException(
                    "the training failed: " + command + " " + said.toString(StandardCharsets.UTF_8));
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
