package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.schedule.CatalogueImport;
import org.trackbook.schedule.CatalogueReader;

class RealCatalogueTest {
    @Test
    void giggitysMenuNamesSixtyTwoConferences() throws IOException {
        var bytes = Files.readAllBytes(Corpus.folder().resolve("schedules/menu/giggity-menu.json"));
        var ready = assertInstanceOf(CatalogueImport.Ready.class, CatalogueReader.read(bytes, "menu.json"));
        assertEquals(List.of(), ready.problems());
        assertEquals(62, ready.entries().size());
        assertEquals(new CatalogueEntry("Grazer Linuxtage 2025", Optional.of(LocalDate.of(2025, 4, 25)),
                Optional.of(LocalDate.of(2025, 4, 26)), "https://pretalx.linuxtage.at/glt25/schedule.xml"),
                ready.entries().get(2));
    }
}
