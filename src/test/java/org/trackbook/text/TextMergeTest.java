package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextMergeTest {
    private static final String BASE = "Title\n\nOne two three.\n\nFour five six.\n\nEnd.\n";

    private static String merged(String mine, String theirs) {
        return switch (TextMerge.of(BASE, mine, theirs)) {
            case TextMerge.Merged.Whole(var text) -> text;
            case TextMerge.Merged.Torn(var clashes) -> clashes.toString();
        };
    }

    @Test
    void whatOneChangedStands() {
        var mine = BASE.replace("two", "2");
        assertEquals(mine, merged(mine, BASE));
        assertEquals(mine, merged(BASE, mine));
        assertEquals(mine, merged(mine, mine));
    }

    @Test
    void whatBothChangedInDifferentPlacesStandsTogether() {
        assertEquals("Title\n\nNew.\n\nOne 2 three.\n\nFour five six.\n\nThe end.\n\nMore.\n",
                merged("Title\n\nNew.\n\nOne two three.\n\nFour five six.\n\nEnd.\n\nMore.\n",
                        "Title\n\nOne 2 three.\n\nFour five six.\n\nThe end.\n"));
        assertEquals("Title\n\nOne two three.\n\nEnd!\n",
                merged(BASE.replace("Four five six.\n\n", ""), BASE.replace("End.", "End!")));
    }

    @Test
    void twoChangesInOneParagraphStandTogetherWhereTheirWordsDoNotTouch() {
        assertEquals(BASE.replace("One two three.", "1 two 3."),
                merged(BASE.replace("One two", "1 two"), BASE.replace("three.", "3.")));
    }

    @Test
    void whereBothChangedTheSameWordsNothingIsChosen() {
        assertEquals(new TextMerge.Merged.Torn(List.of(new TextMerge.Clash(3, "One two three.", "One 2 three.",
                "One zwei three."))), TextMerge.of(BASE, BASE.replace("two", "2"), BASE.replace("two", "zwei")));
    }
}
