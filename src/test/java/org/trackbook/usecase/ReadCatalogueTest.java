package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

class ReadCatalogueTest {
    @TempDir
    private Path folder = Path.of("");
    private String menu = "";

    @BeforeEach
    void writeMenu() throws IOException {
        var file = folder.resolve("menu.json");
        Files.writeString(file,
                """
                        {"schedules": [
                          {"title": "No day yet", "url": "https://a.example/"},
                          {"title": "Fête des Réseaux", "url": "https://b.example/", "start": "2026-05-01", "end": "2026-05-02"},
                          {"title": "Reed & Weave", "url": "https://c.example/", "start": "2027-05-01"},
                          {"title": "Reseaux libres", "url": "https://d.example/", "start": "2025-01-01"}]}""");
        menu = file.toString();
    }

    private List<String> titles(String words) {
        return assertInstanceOf(Catalogue.Found.class,
                new ReadCatalogue(new Fetcher()).read(menu, words, Progress.NONE))
                .entries()
                .stream()
                .map(CatalogueEntry::title)
                .toList();
    }

    @Test
    void theNewestStandFirst() {
        assertEquals(List.of("Reed & Weave", "Fête des Réseaux", "Reseaux libres", "No day yet"), titles(" "));
    }

    @Test
    void wordsAreFoundWithoutCaseAndAccents() {
        assertEquals(List.of("Fête des Réseaux", "Reseaux libres"), titles("RESEAUX"));
        assertEquals(List.of("Fête des Réseaux"), titles("réseaux fete"));
        assertEquals(List.of("Reed & Weave"), titles("2027 reed"));
        assertEquals(List.of(), titles("reed 2026"));
    }

    @Test
    void whatIsNoCatalogueIsRefused() throws IOException {
        Files.writeString(Path.of(menu), "<html>");
        var refused = assertInstanceOf(Catalogue.Refused.class,
                new ReadCatalogue(new Fetcher()).read(menu, "", Progress.NONE));
        assertEquals(Cause.NO_CATALOGUE, refused.problem().cause());
    }
}
