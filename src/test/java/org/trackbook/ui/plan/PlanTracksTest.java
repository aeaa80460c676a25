package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.shell.Place;

@UiTest
class PlanTracksTest {
    private final TempDatabase library = new TempDatabase();
    private PlanFrame frame;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Fonts.load();
        var talks = IntStream.range(10, 40)
                .boxed()
                .flatMap(i -> Stream.of(talk("t" + i, "Track " + i, 1, i < 25 ? "10:00" : "17:00", 30),
                        talk("u" + i, "Track " + i, 2, i < 25 ? "10:00" : "17:00", 30)))
                .toArray(Talk[]::new);
        frame = new PlanFrame(library, conference(talks), Talks.at(-5, "12:00"));
        scene = Windows.show(stage, frame.view, 1366, 768);
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(Optional.empty(), frame.failures.shownProperty().get());
    }

    /// Whether a talk is drawn within the grid.
    private boolean isSeen(FxRobot robot, String title) {
        WaitForAsyncUtils.waitForFxEvents();
        var grid = robot.lookup("#plan-grid").query();
        var seen = grid.localToScene(grid.getBoundsInLocal());
        return blocks(robot, title)
                .stream()
                .anyMatch(block -> seen.contains(block.localToScene(block.getBoundsInLocal())));
    }

    /// Looked up where they come and go: the grid changes its nodes while it is drawn.
    private static List<GridBlockView> blocks(FxRobot robot, String title) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> robot.lookup(".plan-block")
                .<GridBlockView>queryAll()
                .stream()
                .filter(block -> block.talk().filter(talk -> talk.title().equals(title)).isPresent())
                .toList());
    }

    @Test
    void movingThroughTheTracksBringsTheirTalksIntoSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME);
        assertTrue(isSeen(robot, "Talk t10"));
        assertFalse(isSeen(robot, "Talk t39"));

        robot.push(KeyCode.END);
        assertEquals(Optional.of(new Track("Track 39")), frame.model.tracks().previewProperty().get());
        assertTrue(isSeen(robot, "Talk t39"));
        assertEquals("Track 39", robot.lookup("#plan-track-details .strong").queryLabeled().getText());
    }

    @Test
    void aTalkThatSomebodyFoundIsBroughtIntoSightOnItsDay(FxRobot robot) {
        robot.interact(() -> frame.shell.show(Place.PLAN, new TalkId("u39")));
        assertTrue(isSeen(robot, "Talk u39"));
        assertEquals(Optional.of("Talk u39"), frame.model.cardProperty().get().map(Talk::title));

        robot.interact(() -> frame.model.lookProperty().set(TalksLook.LIST));
        robot.interact(() -> frame.shell.show(Place.PLAN, new TalkId("t39")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(new TalkId("t39")), robot.lookup("#plan-talks")
                .<ListView<ListRow>>query()
                .getSelectionModel()
                .getSelectedItem() instanceof ListRow.Row(var line) ? Optional.of(line.talk().id()) : Optional.empty());
    }

    @Test
    void keysPointToATrackWhereverTheMouseRests(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).moveTo("Track 12");
        assertEquals(Optional.of(new Track("Track 12")), frame.model.tracks().previewProperty().get());

        robot.push(KeyCode.DOWN);
        assertEquals(Optional.of(new Track("Track 11")), frame.model.tracks().previewProperty().get());
    }

    @Test
    void theOtherMouseButtonOffersWhatTheKeysDo(FxRobot robot) {
        robot.rightClickOn("Track 12");
        assertEquals(List.of("plan-track-menu-choose Enter", "plan-track-menu-compare C", "plan-track-menu-hide H"),
                offered());
        fire("plan-track-menu-hide");
        assertEquals(List.of("Track 12"),
                frame.model.tracks().hidden().stream().map(TrackLine::name).toList());

        robot.rightClickOn((Node) blocks(robot, "Talk t11").getFirst());
        assertEquals(List.of("plan-menu-open Space", "plan-menu-star S", "plan-menu-short L", "plan-menu-backup B",
                "plan-menu-compare C", "plan-menu-hide H"), offered());
        fire("plan-menu-short");
        assertTrue(frame.model.tracks().lines().stream().anyMatch(line -> line.shortListed() == 1));
    }

    private static List<MenuItem> items() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows()
                .stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> item.getId() != null)
                .toList();
    }

    private static List<String> offered() {
        return items().stream().map(item -> item.getId() + " " + item.getAccelerator().getName()).toList();
    }

    private static void fire(String id) {
        var item = items().stream().filter(it -> id.equals(it.getId())).findFirst().orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            item.fire();
            item.getParentPopup().hide();
        });
    }

    @Test
    void theListTakesTheSameKeysAsTheGrid(FxRobot robot) {
        robot.interact(() -> {
            frame.model.lookProperty().set(TalksLook.LIST);
            robot.lookup("#plan-talks").query().requestFocus();
        });
        robot.push(KeyCode.HOME).push(KeyCode.L).push(KeyCode.DOWN).push(KeyCode.S).push(KeyCode.DOWN).push(KeyCode.H);
        assertEquals(List.of("Talk t10 listed", "Talk t11 STAR"), frame.model.talks()
                .stream()
                .filter(line -> line.shortListed() || line.starred())
                .map(line -> line.talk().title() + " " + (line.shortListed() ? "listed" : line.standing()))
                .toList());
        assertEquals(List.of("Track 12"),
                frame.model.tracks().hidden().stream().map(TrackLine::name).toList());

        robot.push(KeyCode.C).push(KeyCode.DOWN).push(KeyCode.C);
        assertEquals("plan-compare", scene.getFocusOwner().getId());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        assertTrue(frame.model.cardProperty().get().isPresent());
    }
}
