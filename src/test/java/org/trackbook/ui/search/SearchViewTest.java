package org.trackbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Failures;
import org.trackbook.ui.shell.MainWindow;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.shell.ShellView;
import org.trackbook.ui.shell.ShellViewModel;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.usecase.Hit;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.Searched;

@UiTest
class SearchViewTest {
    private final SearchDesk desk = new SearchDesk();
    private List<EmptyPlace> places = List.of();
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        window = stage;
        places = Stream.of(Place.values()).map(EmptyPlace::new).toList();
        var tasks = new DirectTaskRunner();
        var failures = new Failures();
        var toasts = new Toasts(tasks);
        var temp = desk.library.library();
        var shell = new ShellViewModel(new ReadLibrary(temp.conferences(), temp.visits()), tasks,
                () -> Talks.at(1, "10:12"), toasts, failures);
        var theme = new SimpleObjectProperty<>(Theme.LIGHT);
        var view = new ShellView(shell, toasts, failures, desk.texts, Talks.ZONE, theme, places);
        var search = new SearchView(desk.model, desk.texts, view);
        view.searching(search::open);
        var remembered = new Remembered(temp.folder().resolve("frame.properties"), tasks, failures);
        remembered.keep("width", 980);
        remembered.keep("height", 680);
        remembered.keep("x", 0);
        remembered.keep("y", 0);
        new MainWindow(shell, view, remembered, desk.texts, theme).show(stage);
        shell.open(Searched.NOW, Place.PLAN);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.hide();
            window.setOnHiding(null);
        });
        desk.close();
    }

    private Node button() {
        return places.stream().filter(it -> it.place() == Place.PLAN).findFirst().orElseThrow().button();
    }

    private static String chosen(FxRobot robot) {
        var row = robot.lookup("#search-list").queryAs(ListView.class).getSelectionModel().getSelectedItem();
        return switch (assertInstanceOf(SearchRow.Item.class, row).hit()) {
            case Hit.Talk talk -> talk.id().value() + " " + talk.in().id().value();
            case Hit.Note note -> note.id().value();
            case Hit.Name name -> name.name();
        };
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#search").tryQuery().filter(it -> it.getScene() != null).isPresent();
    }

    @Test
    void somebodySearchesAndJumps(FxRobot robot) {
        robot.interact(() -> button().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("kube");
        assertEquals("kube harbour-days-2027", chosen(robot));
        Snapshots.save("search-typed", window.getScene());

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals("n1", chosen(robot));
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("kube harbour-days-2026", chosen(robot));
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        assertEquals("small harbour-days-2027", chosen(robot));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals("small harbour-days-2027", chosen(robot));
        Snapshots.save("search-window", window.getScene());
        robot.push(KeyCode.ENTER);

        assertFalse(isOpen(robot));
        assertEquals(List.of("Starred “Small ships”", "plan harbour-days-2027 small"), desk.told);

        robot.clickOn("#search-open");
        assertEquals("kube", robot.lookup("#search-field").queryAs(TextField.class).getSelectedText());
        robot.write("captain").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("attend harbour-days-2027 exact", desk.told.getLast());
    }

    @Test
    void escLeavesItAndPutsTheFocusBack(FxRobot robot) {
        robot.interact(() -> button().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.K).write("kube").push(KeyCode.ESCAPE);

        assertFalse(isOpen(robot));
        assertEquals(button(), window.getScene().getFocusOwner());
    }

    @Test
    void aChipShowsAllOfItsKindAndTypingGoesOn(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("room");
        robot.clickOn("#search-talks");
        assertEquals(13, robot.lookup("#search-list").queryAs(ListView.class).getItems().size());

        robot.push(KeyCode.END).write(" sails");

        assertTrue(robot.lookup("#search-field").queryAs(TextField.class).isFocused());
        assertEquals("room sails", desk.model.typedProperty().get());
    }

    @Test
    void aRowIsFollowedByTheMouseToo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("whaling");
        robot.clickOn(robot.lookup("#search-list .search-hit").nth(0).<Node>query());

        assertEquals(List.of("attend harbour-days-2027 gone"), desk.told);
    }

    @Test
    void everyStopSaysWhatItIs(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("kube");

        Golden.check(SearchViewTest.class, "search.focus.txt", FocusOrder.of(robot.lookup("#search").query()));
    }
}
