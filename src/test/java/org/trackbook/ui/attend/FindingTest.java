package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void caseAndAccentsDoNotMatter() {
        assertEquals(List.of("Übung", "übung", "UBUNG"), found("ubung", "Übung macht übung, UBUNG"));
        assertEquals(List.of("D’haese", "D'haese"), found("d'haese", "D’haese or D'haese"));
    }

    @Test
    void whatIsFoundIsWholeInTheTextAlsoBehindSignsOfTwoParts() {
        assertEquals(List.of("ship"), found("ship", "\uD83D\uDE80\uD83D\uDE80 ship"));
        assertEquals(List.of("a\u0308b"), found("äb", "xa\u0308b"));
    }

    @Test
    void nothingIsFoundTwice() {
        assertEquals(List.of("aa"), found("aa", "aaa"));
        assertEquals(List.of(), found("", "aaa"));
        assertEquals(List.of(), found("b", "aaa"));
    }

    private static List<String> found(String words, String text) {
        return Finding.of(words, text).stream().map(place -> text.substring(place.from(), place.to())).toList();
    }
}
