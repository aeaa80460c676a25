package org.trackbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.Optional;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Failures;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.ShellView;
import org.trackbook.ui.shell.ShellViewModel;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.Searched;

class SearchPictureTest {
    private final SearchDesk desk = new SearchDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, kube", "1366, 768, kube", "1600, 1000, captain", "1366, 768, room", "1366, 768, kraken",
            "1366, 768, whal", "1366, 768, ''"})
    void theSheetFitsEverySizeInBothThemes(int width, int height, String typed) {
        desk.past.add("kubernetes operators");
        desk.past.add("day:sun track:go");
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertTrue(Files.exists(Snapshots.save("search-" + width + "-" + (typed.isEmpty() ? "before" : typed) + "-"
                    + theme, theme, width, height, () -> view(typed, width, height))));
        }
    }

    private ShellView view(String typed, int width, int height) {
        var tasks = new DirectTaskRunner();
        var failures = new Failures();
        var toasts = new Toasts(tasks);
        var library = new ReadLibrary(desk.library.library().conferences(), desk.library.library().visits());
        var shell = new ShellViewModel(library, tasks, () -> Talks.at(1, "10:12"), toasts, failures);
        var view = new ShellView(shell, toasts, failures, desk.texts, ZoneId.of("Europe/Lisbon"),
                new SimpleObjectProperty<>(Theme.LIGHT), Stream.of(Place.values()).map(EmptyPlace::new).toList());
        var search = new SearchView(desk.model, desk.texts, view);
        view.searching(search::open);
        shell.start(Optional.empty());
        shell.open(Searched.NOW, Place.PLAN);
        desk.model.typedProperty().set(typed);
        // a pane that floats has its parts only when it has been in a window
        var scene = new Scene(view, width, height);
        Theme.dress(scene);
        view.applyCss();
        search.open();
        view.applyCss();
        view.layout();
        scene.setRoot(new StackPane());
        return view;
    }
}
