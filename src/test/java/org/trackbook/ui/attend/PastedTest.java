package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PastedTest {
    @Test
    void anAddressOverChosenWordsMakesALink() {
        assertEquals("see [the manual](https://x.org/a%28b%29) now",
                Pasted.over("see the manual now", 4, 14, " https://x.org/a(b)\n").on("see the manual now"));
    }

    @Test
    void anAddressTakesThePlaceOfAnotherAndStandsAloneWhereNothingIsChosen() {
        assertEquals("https://new.org", Pasted.over("https://old.org", 0, 15, "https://new.org").on("https://old.org"));
        assertEquals("a https://x.org", Pasted.over("a ", 2, 2, "https://x.org").on("a "));
    }

    @Test
    void wordsOverWordsAreWords() {
        assertEquals("a new one", Pasted.over("an old one", 0, 6, "a new").on("an old one"));
    }

    @Test
    void linesEndAsInANoteAndHiddenSignsStayOut() {
        assertEquals("one\ntwo\nthree\tfour",
                Pasted.over("", 0, 0, "one\r\ntwo\rth\u0000ree\tfo\u0007ur").on(""));
    }
}
