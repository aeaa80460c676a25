package org.trackbook.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.About;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.testkit.Snapshots;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Place;

/// Pictures of the place in the frame, to be looked at; with real schedules where they are given.
class ChangesPictureTest {
    private final ChangesDesk desk = new ChangesDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1366, 768", "1600, 1000"})
    void aRefreshLooksLikeItsPicture(int width, int height) {
        fosdem();
        goodIsHeldBack();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw("fosdem-2026-" + width, theme, width, height);
        }
    }

    @Test
    void theWholeOfAChangeAndTheDaysAreDrawn() {
        fosdem();
        desk.model.items().stream().filter(ChangeItem.Row.class::isInstance).limit(1).toList()
                .forEach(it -> desk.model.unfold(((ChangeItem.Row) it).row()));
        draw("unfolded", Theme.LIGHT, 1366, 768);
        desk.model.orderProperty().set(ChangesOrder.TIME);
        desk.model.choose(Tag.MOVED);
        draw("by-time", Theme.LIGHT, 1366, 768);
        draw("by-time-narrow", Theme.LIGHT, 1024, 700);
    }

    @Test
    void whatWasHeldBackIsCompared() {
        fosdem();
        goodIsHeldBack();
        desk.model.compare(desk.held.all().getFirst());
        draw("compared", Theme.LIGHT, 1366, 768);
        draw("compared", Theme.DARK, 1024, 700);
    }

    @Test
    void nothingToShowIsDrawnToo() {
        draw("nowhere", Theme.LIGHT, 1366, 768);
        desk.open(desk.put(given("pretalx-xml/good-2025.xml")));
        draw("never-refreshed", Theme.LIGHT, 1366, 768);
        desk.put(new byte[0]);
        desk.model.refresh();
        draw("refused", Theme.DARK, 1024, 700);
    }

    private void fosdem() {
        desk.clock.set(Instant.parse("2026-01-08T10:15:00Z"));
        var id = desk.open(desk.put(given("pentabarf/fosdem-2026-v2-2026-01-08.xml")));
        desk.plans.pick(id, 2, Optional.of(new Track("Go")), Optional.empty());
        desk.plans.star(id, List.of(talk("ROCm").id()));
        var gone = talk("The GNU Name System");
        desk.plans.star(id, List.of(gone.id()));
        desk.notes.write(id, About.talk(gone.id()), "Ask whether a home server can hold its own zone.");
        desk.clock.set(Instant.parse("2026-01-25T15:40:00Z"));
        desk.put(given("pentabarf/fosdem-2026-v3-2026-01-25.xml"));
        desk.model.refresh();
        desk.toasts.close();
        assertEquals(Place.CHANGES, desk.shell.placeProperty().get());
    }

    /// Another conference, whose refresh brings less than before.
    private void goodIsHeldBack() {
        var open = desk.opened().conference().id();
        var file = desk.library.folder().resolve("GOOD 2025.json");
        keep(file, given("pretalx-widget-v2/good-2025-widget-v0.33.json"));
        desk.imports.bring(file.toString(), Progress.NONE);
        keep(file, given("pretalx-widget-v2/good-2025-widget-v0.1.json"));
        var good = desk.reads.shelf().stream().map(it -> it.id()).filter(it -> !it.equals(open)).findFirst()
                .orElseThrow();
        desk.model.refreshing().refresh(good);
        assertEquals(1, desk.held.all().size(), () -> desk.said() + " "
                + desk.model.refreshing().troubleProperty().get());
        desk.toasts.close();
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Talk talk(String title) {
        return desk.opened().conference().talks().stream().filter(it -> it.title().startsWith(title)).findFirst()
                .orElseThrow();
    }

    private static byte[] given(String file) {
        var folder = System.getProperty("corpus");
        assumeTrue(folder != null, "needs real schedules: -Dcorpus=FOLDER");
        try {
            return Files.readAllBytes(Path.of(folder, "schedules").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String name, Theme theme, int width, int height) {
        assertTrue(Files.exists(Snapshots.save("changes-" + name + "-" + theme.name().toLowerCase(Locale.ROOT), theme,
                width, height, () -> desk.frame(theme))));
        assertTrue(desk.failures.shownProperty().get().isEmpty(),
                () -> desk.failures.shownProperty().get().orElseThrow().details());
    }
}
