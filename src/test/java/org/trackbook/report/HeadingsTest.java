package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "it"})
    void everyLanguageHasEveryHeading(String language) throws IOException {
        assertEquals(keys(""), keys("_" + language));
    }

    private static Set<String> keys(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources", "report",
                "headings" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    @ParameterizedTest
    @CsvSource({"en, 4 February 2017", "de, 4. Februar 2017", "fr, 4 février 2017", "it, 4 febbraio 2017",
            "de-CH, 4. Februar 2017", "nl, 4 February 2017", "not a language, 4 February 2017"})
    void aDateIsWrittenInTheLanguageOfTheReport(String language, String date) {
        assertEquals(date, new Headings(language).date(LocalDate.of(2017, 2, 4)));
    }

    @Test
    void aLanguageThatIsNotKnownIsEnglish() {
        assertEquals("Day", new Headings("nl").say("day"));
    }
}
