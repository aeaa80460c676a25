package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.testkit.Golden;

class ListingTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void fillTheLibrary() {
        terminal = Harbour.terminal(folder);
    }

    private void plan() {
        terminal.run("pick", Harbour.ID, "--day", "1", "--track", "keynotes", "--label", "At sea");
        terminal.run("star", Harbour.ID, "b1", "a3", "n1");
        terminal.run("drop", Harbour.ID, "a1");
        terminal.run("rate", Harbour.ID, "a2", "4");
        terminal.run("attend", Harbour.ID, "a2", "left_early", "--watch");
    }

    private List<String> ids(String... words) {
        var ran = terminal.run(words);
        assertEquals(0, ran.status(), ran.err());
        return StreamSupport.stream(ran.json().spliterator(), false).map(it -> it.get("id").stringValue()).toList();
    }

    @ParameterizedTest
    @CsvSource({"conferences.json, conferences --json", "conferences.txt, conferences",
            "tracks.json, tracks harbour-days-2027 --json", "tracks.txt, tracks harbour-days-2027",
            "talks.json, talks harbour-days-2027 --json", "talks.txt, talks harbour-days-2027",
            "agenda.json, agenda harbour-days-2027 --json", "agenda.txt, agenda harbour-days-2027"})
    void listsAreWhatTheyWereWhenTheyWereReviewed(String golden, String words) {
        plan();
        var ran = terminal.run(words.split(" "));
        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check(ListingTest.class, golden, ran.out());
    }

    @Test
    void theComputersLanguageIsNotSeen() {
        plan();
        var english = terminal.run("agenda", "2027").out() + terminal.run("talks", "2027", "--json").out();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(english, terminal.run("agenda", "2027").out() + terminal.run("talks", "2027", "--json").out());
            assertEquals(List.of("lunch"), ids("talks", "2027", "--kind", "BREAK", "--json"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"--day 2, c1 c2", "--track keynotes, a1 a2 a3 lunch c2", "--track CAFE_S, b1 b2", "--room watch, n1",
            "--kind break, lunch", "--kind stand, ''", "--status cancelled, a3", "--status amended, b2",
            "--day 1 --track keynotes --kind talk --status planned, a1 a2"})
    void talksCanBeFiltered(String filters, String ids) {
        var words = ("talks harbour-days-2027 --json " + filters).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('_', ' ');
        }
        assertEquals(ids.isEmpty() ? List.of() : List.of(ids.split(" ")), ids(words));
    }

    @Test
    void aTrackThatCanBeSeveralIsRefusedAndNamesThem() {
        assertEquals(new Ran(1, "", """
                “cafe” can mean several tracks. Choose one of these.
                  Café Systems
                  Café Culture
                """), terminal.run("talks", Harbour.ID, "--track", "cafe"));
    }

    @Test
    void aDayThatDoesNotExistIsRefusedAndNamesTheDays() {
        var ran = terminal.run("tracks", Harbour.ID, "--day", "3", "--json");
        assertEquals(1, ran.status());
        assertEquals("[\"1\",\"2\"]", ran.json().get("error").get("candidates").toString());
        assertEquals("""
                Harbour Days 2027 has no day 3. Choose one of these.
                  1  Saturday, 22 May 2027
                  2  Sunday, 23 May 2027
                """, ran.err());
    }

    @Test
    void anEmptyLibraryIsAnEmptyList() {
        assertEquals("[]\n", terminal.run("conferences", "--json", "--data", folder.resolve("new").toString()).out());
    }

    @Test
    void aConferenceWithoutTalksIsAnEmptyListToo() {
        assertEquals("[]\n", terminal.run("talks", "2026", "--json").out());
        assertEquals("[]\n", terminal.run("tracks", "2026", "--json").out());
        assertEquals("No entry is like that.\n", terminal.run("talks", "2026").out());
    }
}
