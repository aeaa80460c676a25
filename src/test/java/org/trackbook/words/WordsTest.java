package org.trackbook.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Finding;
import org.trackbook.model.Finding.Severity;
import org.trackbook.model.Problem;

class WordsTest {
    private final Words words = new Words(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyCauseHasASentence(Cause cause) {
        var said = words.reason(new Problem(Effect.GUESSED, cause, "", "this", "that"));
        assertAll(() -> assertTrue(said.matches("(?s)\\p{Lu}.*|[“‘].*"), "begins like a sentence: " + said),
                () -> assertTrue(said.matches("(?s).*([.!?]|this)"), "ends like a sentence: " + said),
                () -> assertTrue(Stream.of("{", "}", "Exception", "null", cause.name())
                        .noneMatch(said::contains), "is for people: " + said));
    }

    @Test
    void aProblemSaysWhereWhatAndWhatCameOfIt() {
        assertEquals(
                "May fair, talk 12: “soon” is no start. A start is written like 10:30, or like 2027-05-22T10:30:00+02:00. "
                        + "It was left out; everything else was kept.",
                words.say(new Problem(Effect.SKIPPED, Cause.BAD_START, "May fair, talk 12", "soon")));
    }

    @Test
    void aGuessNeedsNoEffect() {
        assertEquals("Taken for “break” because of its wording: nothing else in the schedule says what it is.",
                words.say(new Problem(Effect.GUESSED, Cause.KIND_FROM_WORDS, "", "break")));
    }

    @Test
    void factsMayHoldBracesAndApostrophes() {
        assertEquals("The link “it's {0}” has no address.",
                words.reason(new Problem(Effect.REPAIRED, Cause.EMPTY_LINK, "", "it's {0}")));
    }

    @Test
    void aFindingWithoutASentenceIsABug() {
        assertThrows(MissingResourceException.class,
                () -> words.say(new Finding("never-heard-of", Severity.HINT, "", List.of())));
    }
}
