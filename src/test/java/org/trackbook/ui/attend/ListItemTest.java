package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListItemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"- one~- one/- |", "* one~* one/* |", "'  - in'~'  - in/  - |'",
            "1. one~1. one/2. |",
            "9) one~9) one/10) |", "- [ ] do~- [ ] do/- [ ] |", "- [x] did~- [x] did/- [ ] |", "> said~> said/> |",
            "- ~|", "- [ ] ~|", "3. ~|", "> ~|", "a/- ~a/|", "word~word|", "! high~! high|", "? why~? why|",
            "-word~-word|"})
    void enterGoesOnWithTheListOrEndsIt(String typed, String becomes) {
        var text = lines(typed)
                + (typed.endsWith("-") || typed.endsWith(".") || typed.endsWith(">") || typed.endsWith("]")
                        ? " "
                        : "");
        assertEquals(lines(becomes), enter(text, text.length()));
    }

    @Test
    void inTheMiddleOfAnItemTheRestGoesDown() {
        assertEquals("- one\n- | two", enter("- one two", 5));
    }

    @Test
    void beforeTheMarkALineIsJustALine() {
        assertEquals("|- one", enter("- one", 0));
    }

    /// What stands there afterwards, with a bar for the caret; unchanged where nothing special is done.
    private static String enter(String text, int caret) {
        return ListItem.enter(text, caret, caret)
                .map(edit -> new StringBuilder(edit.on(text)).insert(edit.caret(), '|').toString())
                .orElseGet(() -> new StringBuilder(text).insert(caret, '|').toString());
    }

    private static String lines(String words) {
        return words.replace('/', '\n');
    }
}
