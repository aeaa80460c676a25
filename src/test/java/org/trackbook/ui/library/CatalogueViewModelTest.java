package org.trackbook.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.CatalogueEntry;

class CatalogueViewModelTest {
    private final LibraryDesk desk = new LibraryDesk();
    private final List<String> brought = new ArrayList<>();
    private final List<String> remembered = new ArrayList<>();
    private final CatalogueViewModel model = new CatalogueViewModel(desk.model.work().catalogues(),
            desk.model.tasks(), desk.model.words(), brought::addAll, remembered::add);

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    static String menu(LibraryDesk desk) {
        return desk.file("menu.json",
                """
                        {"version": 2027010100, "schedules": [
                          {"title": "Pier Talks 2026", "url": "https://pier.example/2026.xml", "start": "2026-06-06", "end": "2026-06-07", "version": 1},
                          {"title": "Pier Talks 2027", "url": "https://pier.example/2027.xml", "start": "2027-06-05", "end": "2027-06-05", "version": 1},
                          {"title": "Café du Port", "url": "https://port.example/cal.ics", "start": "2027-01-09", "end": "2027-01-09", "version": 1}]}
                        """);
    }

    private List<String> found() {
        return model.found().stream().map(CatalogueEntry::title).toList();
    }

    @Test
    void aCatalogueIsReadRememberedAndSearched() {
        var menu = menu(desk);
        model.sourceProperty().set(menu);
        model.read();

        assertEquals(List.of(menu), remembered);
        assertEquals(List.of("Pier Talks 2027", "Café du Port", "Pier Talks 2026"), found());
        model.soughtProperty().set("cafe");
        assertEquals(List.of("Café du Port"), found());
        model.soughtProperty().set("pier 2026");
        assertEquals(List.of("Pier Talks 2026"), found());
        model.soughtProperty().set("nowhere");
        assertEquals(List.of(), found());
    }

    @Test
    void anEntryIsImportedOnce() {
        model.sourceProperty().set(menu(desk));
        model.read();
        var entry = model.found().getFirst();
        model.bring(entry);
        model.bring(entry);

        assertEquals(List.of("https://pier.example/2027.xml"), brought);
        assertTrue(model.isBrought(entry));
    }

    @Test
    void whatIsNoCatalogueIsRefusedAndNotRemembered() {
        model.sourceProperty().set(desk.file("no.json", "{}"));
        model.read();

        var refused = assertInstanceOf(CatalogueState.Refused.class, model.stateProperty().get());
        assertTrue(refused.reason().contains("no catalogue"), refused.reason());
        assertEquals(List.of(), remembered);
    }
}
