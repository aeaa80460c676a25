package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;

/// What a person does in my day: by keys alone, and by dragging.
@UiTest
class MyDayJourneyTest {
    private final TempDatabase library = new TempDatabase();
    private PlanFrame frame;

    @Start
    void open(Stage stage) {
        Fonts.load();
        frame = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00"));
        frame.model.tracks().choose(new Track("Sea"));
        frame.model.star(talk("bricks"));
        frame.toasts.close();
        frame.model.lookProperty().set(TalksLook.LIST);
        Windows.show(stage, frame.view, 1000, 960);
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(Optional.empty(), frame.failures.shownProperty().get());
    }

    private static Talk talk(String id) {
        return PlanDesk.harbour().talk(new TalkId(id)).orElseThrow();
    }

    private String day() {
        return String.join("; ", PlanDesk.items(frame.model.items()));
    }

    private static final String CLASH = "10:00 clash 15 nets bricks leave 10:15; 11:00 gap 30 sand;; 11:30 knots MAIN; "
            + "12:00 tides MAIN; 12:45 end";

    @Test
    void aClashAGapAndABackupAreSettledByKeysAndAllOfItGoesBackAndForth(FxRobot robot) {
        assertEquals(CLASH, day());
        robot.interact(() -> robot.lookup("#plan-my-day").query().requestFocus());

        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.K);
        var both = "10:00 nets MAIN leave 10:15; 10:15 bricks STAR 0 to room; 11:00 gap 30 sand;; ";
        assertTrue(day().startsWith(both), this::day);

        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.S);
        assertTrue(day().contains("11:00 sand STAR"), this::day);

        robot.push(KeyCode.HOME).push(KeyCode.K);
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.K);
        assertTrue(day().startsWith("10:00 dropped nets; 10:15 bricks STAR; 11:00 sand STAR"), this::day);

        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.B);
        robot.write("mend").push(KeyCode.ENTER);
        assertTrue(day().startsWith("10:15 bricks STAR else nets; 11:00 sand STAR"), this::day);
        var all = day();

        for (var step = 0; step < 5; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(CLASH, day());
        for (var step = 0; step < 5; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertEquals(all, day());
    }

    @Test
    void anOwnEntryIsAddedWhereTimeIsFree(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-my-day").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.A).write("Coffee").push(KeyCode.ENTER);
        assertTrue(day().contains("11:00 own-1 OWN"), this::day);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(CLASH, day());
    }

    @Test
    void theCardOfATalkLeadsToWhatElseRunsAndToOtherTalksOfItsSpeakers(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-talks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.SPACE);
        settle(robot);
        robot.interact(() -> robot.lookup("#plan-card-tab-3").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-card-meanwhile").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.S);
        assertEquals(Standing.NONE, frame.model.standing(talk("bricks")));

        robot.interact(() -> robot.lookup("#plan-card-tab-2").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-card-speakers").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(Optional.of("Knots that hold"), frame.model.cardProperty().get().map(Talk::title));

        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), frame.model.cardProperty().get());
    }

    @Test
    void talksAreDraggedToMyDayOntoATalkAndOutAgain(FxRobot robot) {
        settle(robot);
        var width = node(robot, "#plan-my-day").getLayoutBounds().getWidth();
        drag(robot, row(robot, "Gulls"), node(robot, "#plan-my-day"));
        assertTrue(day().startsWith("10:00 clash 20 nets bricks gulls "), this::day);

        drag(robot, cell(robot, "Knots that hold"), node(robot, "#plan-talks"));
        assertTrue(day().contains("dropped knots"), this::day);

        drag(robot, row(robot, "Roofs in a storm"), cell(robot, "Reading tides"));
        assertTrue(day().contains("12:00 tides MAIN else roofs"), this::day);
        assertEquals(width, node(robot, "#plan-my-day").getLayoutBounds().getWidth(), 1, "no border came along");
        assertEquals(Optional.empty(), frame.model.cardProperty().get(), "and no card was opened");
    }

    @Test
    void escLetsWhatIsDraggedBe(FxRobot robot) {
        robot.moveTo(row(robot, "Gulls")).press(MouseButton.PRIMARY).moveTo(node(robot, "#plan-my-day"));
        assertTrue(robot.lookup(".plan-dragged").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".plan-dragged").tryQuery().isEmpty());
        robot.release(MouseButton.PRIMARY);

        assertEquals(CLASH, day());
    }

    /// Panes find their width by and by, and cells follow their items.
    private void settle(FxRobot robot) {
        for (var pulse = 0; pulse < 3; pulse++) {
            robot.interact(() -> {
                frame.view.applyCss();
                frame.view.layout();
            });
        }
    }

    private static void drag(FxRobot robot, Node from, Node to) {
        robot.drag(from, MouseButton.PRIMARY).moveTo(to).moveBy(3, 3).drop();
    }

    private Node row(FxRobot robot, String title) {
        return holder(robot, "#plan-talks", title);
    }

    private Node cell(FxRobot robot, String title) {
        return holder(robot, "#plan-my-day", title);
    }

    private Node holder(FxRobot robot, String list, String title) {
        settle(robot);
        return node(robot, list).lookupAll(".list-cell")
                .stream()
                .filter(node -> node instanceof TalkHolder holder && isInSight(node)
                        && holder.held().map(Talk::title).equals(Optional.of(title)))
                .findFirst()
                .orElseThrow();
    }

    /// Lists keep cells that nobody sees.
    private static boolean isInSight(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return node.isVisible() && node.getParent().getParent().isVisible() && bounds.getMinX() >= -50
                && bounds.getMaxY() <= node.getScene().getHeight() && bounds.getHeight() > 0 && bounds.getMinY() > 0;
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }
}
