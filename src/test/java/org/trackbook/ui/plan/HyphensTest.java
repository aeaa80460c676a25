package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphensTest {
    @Test
    void wordsThatFitStayWhole() {
        assertEquals(List.of("Fine tuning", "Group"), lines("Fine tuning Group", 11, 9));
    }

    @Test
    void aLongWordIsPartedBeforeAConsonantThatAVowelFollows() {
        assertEquals(List.of("Replica-", "tion of", "Specifi-", "cations"),
                lines("Replication of Specifications", 9, 9));
    }

    @Test
    void shortWordsAreNeverParted() {
        assertEquals(List.of("Bits,", "Gates,", "Traces"), lines("Bits, Gates, Traces", 4, 9));
    }

    @Test
    void aWordWithAHyphenIsPartedThere() {
        assertEquals(List.of("Relax-", "and-", "Recover"), lines("Relax-and-Recover", 7, 9));
    }

    @Test
    void aSignThatJoinsTwoWordsNeedsNoHyphen() {
        assertEquals(List.of("BOF/", "Unconfe-", "rence"), lines("BOF/Unconference", 9, 9));
        assertEquals(List.of("node.js"), lines("node.js", 7, 9));
    }

    @Test
    void twoLettersOfOneSoundStayTogether() {
        assertEquals(List.of("Open-", "chain"), lines("Openchain", 6, 9));
        assertEquals(List.of("geogra-", "phers"), lines("geographers", 7, 9));
    }

    @Test
    void theLastLineTakesWhatIsLeft() {
        assertEquals(List.of("How to", "Build an Open Source Player"),
                lines("How to Build an Open Source Player", 7, 2));
    }

    @Test
    void aWordThatCannotBePartedStandsAlone() {
        assertEquals(List.of("https://example.org/a/long/one", "ok"), lines("https://example.org/a/long/one ok", 6, 9));
    }

    private static List<String> lines(String text, int width, int most) {
        return Hyphens.lines(text, width, most, String::length);
    }
}
