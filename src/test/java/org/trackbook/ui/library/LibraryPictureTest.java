package org.trackbook.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Track;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Snapshots;
import org.trackbook.ui.kit.Theme;
import org.trackbook.usecase.Shelved;

/// Pictures of the library, to be looked at; with real schedules where they are given.
class LibraryPictureTest {
    private final Stalling net = new Stalling();
    private final LibraryDesk desk = new LibraryDesk(net);

    @AfterEach
    void close() {
        desk.close();
    }

    /// Works at once until it is told to hang.
    private static final class Stalling implements TaskRunner {
        private final DirectTaskRunner direct = new DirectTaskRunner();
        private Optional<Step> stalled = Optional.empty();

        @Override
        public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
                Consumer<Throwable> onFailure) {
            if (stalled.isPresent()) {
                onStep.accept(stalled.get());
                return Running.NOTHING;
            }
            return direct.run(work, onStep, onSuccess, onFailure);
        }

        @Override
        public Running later(Duration delay, Runnable onUi) {
            return direct.later(delay, onUi);
        }

        @Override
        public void close() {
            direct.close();
        }
    }

    private Path real(String name) {
        var folder = System.getProperty("corpus");
        assumeTrue(folder != null, "needs real schedules: -Dcorpus=FOLDER");
        return Path.of(folder, "schedules").resolve(name);
    }

    /// Lays a real schedule where the library will read it, now and later.
    private String copy(String from, String to) {
        try {
            return Files.copy(real(from), desk.temp.folder().resolve(to), StandardCopyOption.REPLACE_EXISTING)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String name, Theme theme, int width, int height, BiConsumer<LibraryView, LibraryFrame> act) {
        assertTrue(Files.exists(Snapshots.save("library-" + name + "-" + width + "-" + theme, theme, width, height,
                () -> {
                    var view = desk.view();
                    var frame = new LibraryFrame(desk, view);
                    view.shown();
                    act.accept(view, frame);
                    return frame;
                })));
        assertEquals(List.of(), desk.failures);
    }

    private void drawAll(String name, BiConsumer<LibraryView, LibraryFrame> act) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw(name, theme, 960, 700, act);
            draw(name, theme, 1302, 768, act);
            draw(name, theme, 1536, 1000, act);
        }
    }

    @Test
    void beforeTheFirstConferenceTheWayInIsShown() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw("empty", theme, 1302, 768, (_, _) -> {
            });
        }
        draw("empty", Theme.LIGHT, 960, 700, (_, _) -> {
        });
    }

    /// Seven conferences: one of today, one refreshed, one held back, two past, one coming in, one that failed.
    private void furnish() {
        var fosdem = copy("pentabarf/fosdem-2026-v2-2026-01-08.xml", "fosdem-2026.xml");
        var good = copy("pretalx-xml/good-2025.xml", "good-2025.xml");
        var debconf = copy("frab-xml/debconf17-v3-2017-08-08.xml", "debconf17.xml");
        desk.model.bring(List.of(fosdem, good, debconf, real("pentabarf/fosdem-2017.xml").toString(),
                real("pentabarf/fosdem-2012.xml").toString()));
        List.copyOf(desk.model.incoming()).forEach(desk.model::dismiss);
        pick("fosdem-2017", 1, "Backup & Recovery");
        pick("fosdem-2026", 2, "Go");
        desk.at("2026-01-26T09:00:00Z");
        copy("pentabarf/fosdem-2026-v3-2026-01-25.xml", "fosdem-2026.xml");
        shorten("good-2025.xml");
        desk.file("debconf17.xml", "<html><body><form>Sign in to the network</form></body></html>");
        desk.model.refreshAll();
        desk.at("2017-02-04T10:30:00Z");
        cards().filter(it -> it.id().value().equals("fosdem-2012")).toList().forEach(desk.model::archive);
    }

    /// Leaves the first ten talks.
    private void shorten(String name) {
        try {
            var text = Files.readString(desk.temp.folder().resolve(name));
            var parts = text.split("(?=<event )");
            desk.file(name, String.join("", List.of(parts).subList(0, 11)) + "</room></day></schedule>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Shelved> cards() {
        return desk.model.stateProperty().get() instanceof LibraryState.Ready ready
                ? ready.cards().stream().map(Card::conference)
                : Stream.empty();
    }

    private void pick(String id, int day, String track) {
        desk.plans.pick(new ConferenceId(id), day, Optional.of(new Track(track)), Optional.empty());
    }

    @Test
    void aFullLibraryShowsEachStateOfAConference() {
        furnish();
        net.stalled = Optional.of(new Step(2_100_000, 3_300_000, "address"));
        desk.model.bring(List.of("https://fosdem.org/2020/schedule/xml"));
        drawAll("full", (_, _) -> {
        });
        desk.model.refreshAll();
        draw("refreshing", Theme.LIGHT, 1302, 768, (_, _) -> {
        });
    }

    @Test
    void sheetsSayWhatTheyAreFor() {
        desk.model.bring(List.of(copy("frab-xml/klimacamp-rheinland-2015-MALFORMED.xml", "klimacamp.xml")));
        var here = cards().findFirst().orElseThrow();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            draw("report", theme, 960, 700, (view, _) -> view.report(here));
            draw("zone", theme, 960, 700, (view, _) -> view.zone(here));
            draw("address", theme, 960, 700, (view, _) -> view.askAddress());
            draw("hand", theme, 960, 700, (view, _) -> view.makeConference());
            draw("imported", theme, 960, 700, (_, _) -> {
            });
        }
        draw("catalogue-empty", Theme.LIGHT, 960, 700, (view, _) -> view.openCatalogue());
        draw("catalogue", Theme.LIGHT, 960, 700, (view, frame) -> {
            view.openCatalogue();
            ((TextField) frame.part("library-catalogue-source")).setText(real("menu/giggity-menu.json").toString());
            ((Button) frame.part("library-catalogue-read")).fire();
        });
    }
}
