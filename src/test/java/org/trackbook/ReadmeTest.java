package org.trackbook;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the README promises is there and works.
class ReadmeTest {
    private static final String README = Tree.read(Path.of("README.md"));
    private static final String POM = Tree.read(Path.of("pom.xml"));

    @Test
    void itsLinksLeadSomewhere() {
        var links = found("\\[[^\\]]*]\\(([^)\\s]+)\\)", README);
        assertNotEquals(List.of(), links);
        assertEquals(List.of(), links.stream()
                .filter(link -> !link.startsWith("https://"))
                .filter(link -> Files.notExists(Path.of(link)))
                .toList());
    }

    @Test
    void everyPackageIsLinked() {
        assertEquals(List.of(), Tree.files(Tree.MAIN, "package-info.java")
                .stream()
                .map(file -> file.toString().replace('\\', '/'))
                .filter(file -> !README.contains("(" + file + ")"))
                .toList());
    }

    @Test
    void everyShippedDependencySaysWhatItBuys() {
        assertEquals(List.of(), found("<dependency>(.*?)</dependency>", POM).stream()
                .filter(not(it -> it.contains("<scope>test</scope>")))
                .map(it -> it.replaceAll("(?s)<exclusions>.*</exclusions>", ""))
                .flatMap(it -> found("<artifactId>(.*?)</artifactId>", it).stream())
                .filter(name -> !Pattern.compile("(?m)^\\| .*`" + name + "`.* \\| .+ \\|$").matcher(README).find())
                .toList());
    }

    @Test
    void itsMavenCommandsNameProfilesThatExist() {
        assertEquals(List.of(), commands("mvn").flatMap(line -> found("-P(\\w+)", line).stream())
                .filter(profile -> !POM.contains("<id>" + profile + "</id>"))
                .toList());
    }

    @Test
    void itHasOneTestCommand() {
        assertEquals(List.of("mvn verify"), commands("mvn").filter(line -> line.contains("verify")).toList());
    }

    @Test
    void itsScriptsExist() {
        assertEquals(List.of(), commands("packaging/").filter(line -> !Files.isExecutable(Path.of(line))).toList());
    }

    /// Indented lines that begin so, without their comments, and the commands in running text.
    private static Stream<String> commands(String start) {
        return Stream.concat(found("(?m)^    (" + start + "[^#\\n]*)", README).stream(),
                found("`(" + start + "[^`]*)`", README).stream()).map(String::strip);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().map(found -> found.group(1)).toList();
    }
}
