package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;

class CommandLineTest {
    private static final String HOW = "trackbook --help lists the commands, trackbook COMMAND --help says how to use"
            + " one.\n";

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void start() {
        terminal = new Terminal(folder);
    }

    @Test
    void itSaysItsVersion() {
        var ran = terminal.run("--version");
        assertTrue(ran.out().matches("trackbook \\d+\\.\\d+\\.\\d+\\S*\n"), ran.out());
        assertEquals(new Ran(0, ran.out(), ""), ran);
    }

    @Test
    void theHelpNamesEveryCommand() {
        var ran = terminal.run("--help");
        assertEquals(0, ran.status());
        for (var command : Commands.all()) {
            assertTrue(ran.out().contains("\n  " + command.signature().name() + " "), ran.out());
        }
    }

    @Test
    void everyCommandHasHelpThatSaysHowItIsWritten() {
        for (var command : Commands.all()) {
            var ran = terminal.run(command.signature().name(), "--help");
            assertEquals(new Ran(0, ran.out(), ""), ran);
            assertTrue(ran.out().contains("Usage: trackbook " + command.signature().name()), ran.out());
            assertFalse(ran.out().contains("cli."), ran.out());
        }
    }

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        for (var command : Commands.all()) {
            assertTrue(readme.matches("(?s).*\n\\| [^\n]*`[^\n|]*\\b" + command.signature().name() + "\\b.*"),
                    command.signature().name());
        }
    }

    @Test
    void helpOpensNoLibrary() {
        terminal.run("talks", "--help");
        terminal.run("--version");
        terminal.run("talks");
        assertFalse(Files.exists(terminal.library()));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(0, terminal.run().status());
        assertEquals(0, terminal.run("--data", "elsewhere").status());
        assertEquals(List.of("Optional.empty []", "Optional[elsewhere] []"), terminal.opened());
    }

    @Test
    void filesAndAddressesAreHandedToTheWindow() {
        var file = terminal.file("schedule.xml", "");
        assertEquals(0, terminal.run(file, "https://example.org/schedule.xml").status());
        assertEquals(List.of("Optional.empty [" + file + ", https://example.org/schedule.xml]"), terminal.opened());
    }

    @Test
    void aMistypedCommandNamesTheNearest() {
        assertEquals(new Ran(2, "",
                "There is no command and no file “talkz”. The nearest commands: talks.\n" + HOW),
                terminal.run("talkz"));
        assertEquals(List.of(), terminal.opened());
    }

    @Test
    void aFileThatIsNotThereDoesNotOpenTheWindow() {
        assertEquals(new Ran(2, "", "There is no file “none.xml”, and no command of that name.\n" + HOW),
                terminal.run("none.xml"));
        assertEquals(List.of(), terminal.opened());
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks", "talks a b", "talks a --day", "talks a --day x", "talks a --kind lecture",
            "talks a --days 1", "tracks a --track b", "rate a b", "rate a b 0", "rate a b 6",
            "rate a b none --verdict x", "attend a b", "attend a b gone", "attend a b --watch --no-watch",
            "pick a --track b", "pick a --day 1", "pick a --day 1 --track b --none", "star a", "drop", "note a x",
            "note a --day 1 --trip intro x", "note a --talk 1 --time 10:00 x", "note a --day 1 --time 25:00 x",
            "note a --day 1 --part dinner x", "note a --trip dinner x", "note a --delete b x", "note a --restore b",
            "notes a --trip --day 1", "remove", "--json", "--colour", "conferences --json=x",
            "agenda a --day 1 --day 2"})
    void wrongUsageIsSaidInOneSentenceAndChangesNothing(String words) {
        var ran = terminal.run(words.split(" "));
        assertEquals(2, ran.status(), ran.toString());
        assertTrue(ran.err().endsWith(HOW), ran.err());
        assertEquals(2, ran.err().lines().count(), ran.err());
        assertFalse(Files.exists(terminal.library()));
    }

    @Test
    void jsonAndDataMayStandBeforeOrBehindTheCommand() {
        var elsewhere = folder.resolve("elsewhere").toString();
        var behind = terminal.run("conferences", "--json", "--data", elsewhere);
        assertEquals(new Ran(0, "[]\n", ""), behind);
        assertEquals(behind, terminal.run("--json", "--data=" + elsewhere, "conferences"));
        assertEquals(behind, terminal.run("--data", "nowhere", "conferences", "--data", elsewhere, "--json", "--json"));
        assertTrue(Files.exists(folder.resolve("elsewhere").resolve("trackbook.db")));
        assertFalse(Files.exists(terminal.library()));
    }

    @Test
    void whatIsRefusedAsAWholeIsJsonToo() {
        Harbour.terminal(folder);
        var ran = terminal.run("talks", "harbour", "--json");
        assertEquals(new Ran(1, """
                {
                  "error": {
                    "message": "“harbour” can mean several conferences. Choose one of these.",
                    "place": "harbour",
                    "candidates": [
                      "harbour-days-2027",
                      "harbour-days-2026"
                    ]
                  }
                }
                """, """
                “harbour” can mean several conferences. Choose one of these.
                  harbour-days-2027  Harbour Days 2027
                  harbour-days-2026  Harbour Days 2026
                """), ran);
    }

    @Test
    void wrongUsageIsJsonToo() {
        var ran = terminal.run("rate", "a", "b", "6", "--json");
        assertEquals(2, ran.status());
        assertEquals("STARS cannot be “6”. It is one of: 1, 2, 3, 4, 5, none.",
                ran.json().get("error").get("message").stringValue());
    }

    @Test
    void aPartOfATitleIsEnoughWhileItIsUnambiguous() {
        Harbour.terminal(folder);
        assertEquals(terminal.run("talks", "harbour-days-2027"), terminal.run("talks", "dÁYS  2027"));
    }

    @Test
    void anUnknownConferenceNamesThoseThereAre() {
        Harbour.terminal(folder);
        assertEquals(new Ran(1, "", """
                No conference of the library is called “beach”. Choose one of these.
                  harbour-days-2027  Harbour Days 2027
                  harbour-days-2026  Harbour Days 2026
                """), terminal.run("agenda", "beach"));
    }

    @Test
    void aLibraryThatIsNoneIsSaidInASentence() throws IOException {
        Files.writeString(terminal.library(), "not a database".repeat(1000));
        var ran = terminal.run("conferences", "--json");
        assertEquals(1, ran.status());
        assertEquals(terminal.library().toString(), ran.json().get("error").get("place").stringValue());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals("not a database".repeat(1000), Files.readString(terminal.library()));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInASentence() {
        var file = terminal.file("taken", "");
        var ran = terminal.run("conferences", "--data", file);
        assertEquals(new Ran(1, "", ran.err()), ran);
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().startsWith(file), ran.err());
    }
}
