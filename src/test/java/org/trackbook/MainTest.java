package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.words.Language;

class MainTest {
    @TempDir
    Path folder = Path.of("");

    /// In a Java that has no JavaFX at all.
    private String command(String... words) throws IOException, InterruptedException {
        var path = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(jar -> !jar.contains("javafx") && !jar.contains("openjfx"))
                .toList();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Duser.language=tr", "-cp",
                String.join(File.pathSeparator, path), Main.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TRACKBOOK_DATA", folder.toString());
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    void aCommandNeverLoadsJavaFx() throws IOException, InterruptedException {
        assertEquals("0 []\n", command("conferences", "--json"));
    }

    @Test
    void outputThatDoesNotArriveIsNotDone() {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var main = new Main(Map.of("TRACKBOOK_DATA", folder.toString()), InstantSource.system(), ZoneOffset.UTC,
                Language.ENGLISH);
        var err = new ByteArrayOutputStream();
        assertEquals(1, main.run(List.of("--help"), (_, _) -> 0, System.in, full, err));
        assertEquals("Not everything could be written to standard output. Is the disk full?\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFaultOfTrackbookIsSaidInASentence() {
        var main = new Main(Map.of(), InstantSource.system(), ZoneOffset.UTC, Language.ENGLISH);
        var err = new ByteArrayOutputStream();
        assertEquals(1, main.run(List.of(), (_, _) -> {
            throw new IllegalStateException("the sky fell");
        }, System.in, OutputStream.nullOutputStream(), err));
        assertEquals("Something is wrong in Trackbook itself. Your library is as it was. Please tell those who make"
                + " Trackbook what you did, and this: the sky fell\n", err.toString(StandardCharsets.UTF_8));
    }
}
