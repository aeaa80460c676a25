package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Harbour Days 2027: tides, ropes and good talks | harbour-days-2027-tides-ropes-and-good",
            "Über die Straße | uber-die-strasse", "It’s “done”! | its-done", "Łódź, Ørsted & þing | lodz-orsted-thing",
            "Весна в Києві | vesna-v-kiyevi", "Ανοιχτά | anoichta", "2027 | 2027",
            "Abcdefghijabcdefghijabcdefghijabcdefghijabc | abcdefghijabcdefghijabcdefghijabcdefghij",
            "abcdefghij abcdefghij abcdefghij abcdefg | abcdefghij-abcdefghij-abcdefghij-abcdefg"})
    void aTitleBecomesAsciiCutAtAWord(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void aTitleWithoutAnyLetterOfLikenessHasNoSlug() {
        assertEquals("", Slug.of("港の日 — 潮"));
    }

    @Test
    void aSlugThatLeavesItsFolderIsNotUsable() {
        assertFalse(Slug.usable("../x"));
        assertFalse(Slug.usable("a/b"));
        assertFalse(Slug.usable(""));
        assertFalse(Slug.usable(".hidden"));
        assertTrue(Slug.usable("My_report-2.1"));
    }
}
