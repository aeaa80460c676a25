package org.trackbook.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

@Timeout(30)
class CatalogueReaderTest {
    private static final String MENU = """
            {"version": 2027010100, "schedules": [
              {"id": "reed_2027", "version": 2027010100, "url": "https://reed.example/schedule.xml",
               "title": "Reed &amp; Weave 2027", "start": "2027-05-01", "end": "2027-05-02", "timezone": "Europe/Oslo",
               "metadata": {"links": [{"url": "https://reed.example/", "title": "Website"}]}},
              {"id": "kiln_2027", "version": 2027010101, "url": "HTTP://kiln.example/a b", "title": "Address with a blank"},
              {"id": "reed_2027", "version": 2026010100, "url": "https://old.example/", "title": "Older"},
              {"id": "reed_2027", "version": 2027020100, "url": "https://reed.example/v2.xml", "title": "Reed",
               "start": "2027-05-01", "end": "soon"},
              {"url": "https://nameless.example/"}, 5, null,
              {"title": "File", "url": "file:///etc/passwd"}
            ]}""";

    private static CatalogueImport read(String text) {
        return CatalogueReader.read(text.getBytes(UTF_8), "menu.json");
    }

    @Test
    void namesEachConferenceOnceWithTheAddressOfItsSchedule() {
        assertEquals(new CatalogueImport.Ready(
                List.of(new CatalogueEntry("Reed", Optional.of(LocalDate.of(2027, 5, 1)), Optional.empty(),
                        "https://reed.example/v2.xml")),
                List.of(new Problem(Effect.SKIPPED, Cause.BAD_DATE, "menu.json, schedules[3], Reed", "soon"),
                        new Problem(Effect.SKIPPED, Cause.EMPTY_LINK, "menu.json, schedules[1], Address with a blank",
                                "HTTP://kiln.example/a b"),
                        new Problem(Effect.SKIPPED, Cause.NO_TITLE, "menu.json, schedules[4]"),
                        new Problem(Effect.SKIPPED, Cause.NO_TITLE, "menu.json, schedules[5]"),
                        new Problem(Effect.SKIPPED, Cause.NO_TITLE, "menu.json, schedules[6]"),
                        new Problem(Effect.SKIPPED, Cause.EMPTY_LINK, "menu.json, schedules[7], File",
                                "file:///etc/passwd"))),
                read(MENU));
    }

    @Test
    void otherJsonIsNoCatalogue() {
        for (var other : List.of("{}", "[]", "{\"schedules\": {}}", "<html>", "x", "{\"schedule\": {\"days\": []}}")) {
            assertEquals(
                    new CatalogueImport.Rejected(new Problem(Effect.REFUSED, Cause.NO_CATALOGUE, "menu.json")),
                    read(other), other);
        }
        assertEquals(new CatalogueImport.Rejected(new Problem(Effect.REFUSED, Cause.EMPTY, "menu.json")), read(" "));
    }

    @Test
    void anEmptyCatalogueIsOne() {
        assertEquals(new CatalogueImport.Ready(List.of(), List.of()), read("{\"schedules\": []}"));
    }

    /// The number of the repetition is the seed.
    @RepeatedTest(500)
    void aSpoiltCatalogueGivesAnAnswer(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var bytes = MENU.getBytes(UTF_8);
        for (var times = random.nextInt(1, 6); times > 0; times--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        CatalogueReader.read(bytes, "menu.json");
    }
}
