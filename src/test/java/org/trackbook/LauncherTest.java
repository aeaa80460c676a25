package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, started as a person would, with Javas that only say what they were given.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for sh")
class LauncherTest {
    private record Outcome(int status, List<String> out, String err) {
    }

    @TempDir
    private Path folder = Path.of("");
    private Path app = Path.of("");
    private Path java25 = Path.of("");

    @BeforeEach
    void install() throws IOException {
        folder = folder.toRealPath();
        app = folder.resolve("My Apps/track book");
        write(app.resolve("bin/trackbook"), Tree.read(Path.of("packaging/trackbook")), "rwxr-xr-x");
        write(app.resolve("lib/java.options"), "", "rw-r--r--");
        write(app.resolve("lib/a b.jar"), "", "rw-r--r--");
        write(app.resolve("lib/c.jar"), "", "rw-r--r--");
        Files.createDirectories(app.resolve("javafx"));
        java25 = java("jdk 25", "25.0.3", "25.0.3+9-LTS");
    }

    @Test
    void itStartsMainWithJavaFxAsModulesAndOurJarsOnTheClassPath() throws Exception {
        assertEquals(new Outcome(0, List.of("java " + java25, "locale C.UTF-8", "@" + app + "/lib/java.options",
                "--module-path", app + "/javafx", "-cp", app + "/lib/a b.jar:" + app + "/lib/c.jar",
                "org.trackbook.Main", "search", "two words"), ""),
                run("'" + app + "/bin/trackbook' search 'two words'"));
    }

    @Test
    void itFindsItsFolderThroughLinksFromAnywhere() throws Exception {
        var bin = Files.createDirectories(folder.resolve("home/bin"));
        Files.createSymbolicLink(bin.resolve("tb"), Path.of("trackbook"));
        Files.createSymbolicLink(bin.resolve("trackbook"), Path.of("../../My Apps/track book/bin/trackbook"));

        var expected = run("'" + app + "/bin/trackbook' x");
        assertEquals(List.of(expected, expected, expected), List.of(run("cd / && '" + bin + "/tb' x"),
                run("cd '" + bin + "' && sh tb x"), run("PATH=\"" + bin + ":$PATH\"; tb x")));
    }

    @Test
    void argumentsArriveAsTheyWereTypedInAnyLocale() throws Exception {
        var typed = List.of("Jörg & Zoë", "it's", "\"*\"", "", "日本");
        for (var locale : List.of("LC_ALL=C", "LC_ALL=POSIX", "LANG=de_DE.ISO-8859-1", "LC_ALL= LC_CTYPE= LANG=")) {
            var out = run(locale + " '" + app + "/bin/trackbook' 'Jörg & Zoë' \"it's\" '\"*\"' '' 日本").out();
            assertEquals("locale C.UTF-8", out.get(1), locale);
            assertEquals(typed, out.subList(out.size() - 5, out.size()), locale);
        }
        assertEquals("locale ", run("LANG=de_DE.UTF-8 '" + app + "/bin/trackbook'").out().get(1),
                "a UTF-8 locale stays");
    }

    @Test
    void exitStatusesPass() throws Exception {
        assertEquals(List.of(0, 1, 2, 42), List.of(run(start("STATUS=0")).status(), run(start("STATUS=1")).status(),
                run(start("STATUS=2")).status(), run(start("STATUS=42")).status()));
    }

    @Test
    void anOlderJavaIsPassedOver() throws Exception {
        var java17 = java("jdk 17", "17.0.15", "17.0.15+6");
        var found = run(start("JAVA_HOME='" + java17 + "' PATH=\"" + java25 + "/bin:$PATH\""));
        assertEquals("java " + java25, found.out().getFirst());
    }

    @Test
    void aJavaHomeThatHoldsNoJavaIsPassedOver() throws Exception {
        var found = run(start("JAVA_HOME=/nowhere PATH=\"" + java25 + "/bin:$PATH\""));
        assertEquals("java " + java25, found.out().getFirst());
    }

    /// This copy wants a Java that no machine has.
    @Test
    void withoutAJavaItSaysWhatToInstall() throws Exception {
        write(app.resolve("bin/trackbook"), Tree.read(app.resolve("bin/trackbook")).replace("need=25", "need=999"),
                "rwxr-xr-x");
        assertEquals(new Outcome(1, List.of(),
                "trackbook: needs Java 999 or newer, and found none. Install a JDK 999, for example Temurin from "
                        + "https://adoptium.net, or set JAVA_HOME to one.\n"),
                run(start("")));
    }

    @Test
    void aCacheServesOnlyTheJavaThatMadeIt() throws Exception {
        var cache = write(app.resolve("lib/25.0.3+9-LTS.aot"), "", "rw-r--r--");
        assertEquals("-XX:AOTCache=" + cache, run(start("")).out().get(5));

        var other = java("jdk 26", "26", "26+1");
        assertEquals("-cp", run(start("JAVA_HOME='" + other + "'")).out().get(5));
    }

    @Test
    void trainingMakesANewCache() throws Exception {
        write(app.resolve("lib/old.aot"), "", "rw-r--r--");
        var out = run(start("TRACKBOOK_TRAIN='-Da=b -Dc=d'")).out();
        assertEquals(List.of("-XX:AOTCacheOutput=" + app + "/lib/25.0.3+9-LTS.aot", "-Da=b", "-Dc=d"),
                out.subList(5, 8));
        assertEquals("org.trackbook.Training", out.getLast());
        assertEquals(List.of(), Tree.files(app, ".aot"));
    }

    @Test
    void aPackageBringsItsOwnJava() throws Exception {
        var own = app.resolve("lib/runtime");
        makeJava(own, "25", "");
        write(app.resolve("lib/app/java.options"), "", "rw-r--r--");
        write(app.resolve("lib/app/t.jar"), "", "rw-r--r--");
        Files.delete(app.resolve("javafx"));
        assertEquals(List.of("java " + own, "locale C.UTF-8", "@" + app + "/lib/app/java.options", "-cp",
                app + "/lib/app/t.jar", "org.trackbook.Main"), run(start("")).out());
    }

    private String start(String environment) {
        return environment + " '" + app + "/bin/trackbook'";
    }

    /// Runs a line of shell in an environment with nothing in it but a path and JAVA_HOME. The line goes by a file, so
    /// that the locale of this test does not touch it.
    private Outcome run(String line) throws IOException, InterruptedException {
        var script = write(folder.resolve("line.sh"), line + "\n", "rw-r--r--");
        var builder = new ProcessBuilder("sh", script.toString()).redirectError(folder.resolve("err.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java25.toString()));
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), new ArrayList<>(out.lines().toList()),
                Files.readString(folder.resolve("err.txt")));
    }

    private Path java(String name, String version, String build) throws IOException {
        var home = folder.resolve(name);
        makeJava(home, version, build);
        return home;
    }

    private void makeJava(Path home, String version, String build) throws IOException {
        write(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n"
                + (build.isEmpty() ? "" : "JAVA_RUNTIME_VERSION=\"" + build + "\"\n"), "rw-r--r--");
        write(home.resolve("bin/java"), """
                #!/bin/sh
                printf '%s\\n' "java ${0%/bin/java}" "locale ${LC_ALL:-}" "$@"
                exit "${STATUS:-0}"
                """, "rwxr-xr-x");
    }

    private static Path write(Path file, String text, String permissions) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
