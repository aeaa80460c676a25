package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CaptureTest {
    private static final LocalTime NOW = LocalTime.of(10, 52);

    @Test
    void aMarkStandsAtTheStartOfTheLineAndTypingGoesOnWhereItWas() {
        assertEquals("one\n! two words|\nthree", pressed(Capture.HIGHLIGHT, "one\ntwo words|\nthree"));
        assertEquals("> |", pressed(Capture.QUOTE, "|"));
        assertEquals("? |why", pressed(Capture.QUESTION, "|why"));
        assertEquals("@Didac| (Quay)", pressed(Capture.PERSON, "Didac| (Quay)"));
    }

    @Test
    void pressedAgainTheMarkIsTakenAway() {
        assertEquals("two| words", pressed(Capture.HIGHLIGHT, "! two| words"));
        assertEquals("|", pressed(Capture.ACTION, "- [ ] |"));
    }

    @Test
    void anotherMarkTakesThePlaceOfTheOneThatWasThere() {
        assertEquals("> two| words", pressed(Capture.QUOTE, "! two| words"));
        assertEquals("! try| it", pressed(Capture.HIGHLIGHT, "- [x] try| it"));
    }

    @Test
    void aBulletBecomesAnAction() {
        assertEquals("- [ ] try| it", pressed(Capture.ACTION, "- try| it"));
    }

    @Test
    void theTimeStandsBeforeTheMark() {
        assertEquals("[10:52] |", pressed(Capture.TIME, "|"));
        assertEquals("[10:52] ! two| words", pressed(Capture.TIME, "! two| words"));
        assertEquals("[10:40] ! two| words", pressed(Capture.HIGHLIGHT, "[10:40] two| words"));
        assertEquals("! two| words", pressed(Capture.TIME, "[10:40] ! two| words"));
    }

    @Test
    void aLinkIsMadeOfWhatIsChosen() {
        assertEquals("see [|]()", pressed(Capture.LINK, "see |"));
        assertEquals("see [the slides](|)", on(Capture.LINK, "see the slides", 4, 14));
        assertEquals("see [|](https://example.org/a)", on(Capture.LINK, "see https://example.org/a", 4, 25));
    }

    /// The bar is the caret.
    private static String pressed(Capture capture, String text) {
        var at = text.indexOf('|');
        return on(capture, text.replace("|", ""), at, at);
    }

    private static String on(Capture capture, String text, int from, int to) {
        var edit = capture.on(text, from, to, NOW);
        var after = edit.on(text);
        return after.substring(0, edit.caret()) + "|" + after.substring(edit.caret());
    }
}
