package org.trackbook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void aReaderGetsTheirLanguageAndElseEnglish() {
        assertEquals(Language.GERMAN, Language.of(Locale.forLanguageTag("de-CH")));
        assertEquals(Language.FRENCH, Language.of(Locale.CANADA_FRENCH));
        assertEquals(Language.ENGLISH, Language.of(Locale.JAPAN));
    }

    @Test
    void aLanguageIsNamedAsSystemsDo() {
        assertEquals(Optional.of(Language.ITALIAN), Language.named("it"));
        assertEquals(Optional.of(Language.GERMAN), Language.named("de_AT.UTF-8"));
        assertEquals(Optional.empty(), Language.named("deutsch"));
        assertEquals(Optional.empty(), Language.named(""));
    }

    @Test
    void eachLanguageCallsItselfByItsOwnName() {
        assertEquals("English, Deutsch, Français, Italiano",
                String.join(", ", Stream.of(Language.values()).map(Language::ownName).toList()));
    }

    @Test
    void datesAndNumbersAreSaidAsInTheLanguage() {
        var day = LocalDate.of(2027, 5, 22);
        assertEquals("Samstag, 22. Mai 2027", new Words(Locale.GERMAN).date("cli.date", day));
        assertEquals("samedi 22 mai 2027", new Words(Locale.FRENCH).date("cli.date", day));
        assertEquals("1.045 Vorträge", new Words(Locale.GERMAN).say("cli.conferences.talks", 1045));
        assertEquals("1 intervento", new Words(Locale.ITALIAN).say("cli.conferences.talks", 1));
    }
}
