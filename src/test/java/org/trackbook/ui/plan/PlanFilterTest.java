package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;

@UiTest
class PlanFilterTest {
    private final TempDatabase library = new TempDatabase();
    private PlanFrame frame;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Fonts.load();
        frame = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00"));
        scene = Windows.show(stage, frame.view, 1366, 768);
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(Optional.empty(), frame.failures.shownProperty().get());
    }

    private String said() {
        WaitForAsyncUtils.waitForFxEvents();
        return frame.model.filter().said() + " = " + frame.model.filter().countProperty().get();
    }

    private boolean menu(FxRobot robot) {
        return robot.lookup("#plan-filter-menu").<Node>query().isVisible();
    }

    @Test
    void talksAreFilteredByKeysAlone(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-grid").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F);
        assertTrue(menu(robot));
        robot.write("ana").push(KeyCode.ENTER);
        assertEquals("Ana Café = 2 of 7 talks", said());

        robot.push(KeyCode.DOWN).push(KeyCode.LEFT).push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.RIGHT)
                .push(KeyCode.END).push(KeyCode.SPACE);
        assertEquals("Ana Café, Sea = 2 of 7 talks", said());
        robot.write("costa").push(KeyCode.ENTER).write("ana").push(KeyCode.ENTER);
        assertEquals("Sea, Rui Costa = 1 of 7 talks", said());
        Snapshots.save("plan-filter-keys", scene);
        Golden.check(PlanFilterTest.class, "menu.focus.txt", FocusOrder.of(robot.lookup("#plan-filter-menu").query()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(menu(robot));
        assertEquals("plan-grid", scene.getFocusOwner().getId());
    }

    @Test
    void chipsAreReachedAndRemovedByKeys(FxRobot robot) {
        robot.interact(() -> {
            for (var value : List.of("Sea", "Land")) {
                frame.model.filter().turn(new Filter.Condition(Facet.TRACK, value));
            }
            robot.lookup("#plan-grid").query().requestFocus();
        });
        robot.push(KeyCode.F).write("nets").push(KeyCode.DOWN);
        assertEquals("plan-chip-1", scene.getFocusOwner().getId());
        robot.push(KeyCode.RIGHT).push(KeyCode.DELETE);
        assertEquals("“nets”, Sea = 1 of 7 talks", said());
        assertEquals("plan-chip-1", scene.getFocusOwner().getId());

        robot.push(KeyCode.F).push(KeyCode.ESCAPE);
        assertEquals("Sea = 3 of 7 talks", said());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertEquals(" = 7 talks", said());
    }
}
