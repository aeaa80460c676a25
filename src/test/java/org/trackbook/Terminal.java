package org.trackbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.trackbook.store.Database;
import org.trackbook.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a terminal does, on a library in a folder of the test. A minute passes from command to command.
public final class Terminal {
    private final Path folder;
    private final List<String> opened = new ArrayList<>();
    private Instant now = Instant.parse("2027-05-21T08:00:00.250Z");

    /// @param folder the library's, and that of files named without one
    public Terminal(Path folder) {
        this.folder = folder;
    }

    /// What a command did.
    public record Ran(int status, String out, String err) {
        public JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    public Ran run(String... words) {
        return type("", words);
    }

    /// Runs a command that reads what is typed.
    public Ran type(String input, String... words) {
        return type(input.getBytes(StandardCharsets.UTF_8), words);
    }

    public Ran type(byte[] input, String... words) {
        now = now.plusSeconds(60);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var main = new Main(Map.of("TRACKBOOK_DATA", folder.toString()), () -> now, ZoneId.of("Asia/Kathmandu"),
                Language.ENGLISH);
        var status = main.run(List.of(words), (data, inputs) -> {
            opened.add(data + " " + inputs);
            return 0;
        }, new ByteArrayInputStream(input), out, err);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// What the window was opened with, each time.
    public List<String> opened() {
        return List.copyOf(opened);
    }

    public Path folder() {
        return folder;
    }

    public Path library() {
        return folder.resolve(Wiring.FILE);
    }

    /// Prepares the library beforehand.
    public void prepare(Consumer<Database> work) {
        try (var database = Database.open(library())) {
            work.accept(database);
        }
    }

    /// A file beside the library.
    public String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
