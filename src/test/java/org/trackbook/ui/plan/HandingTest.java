package org.trackbook.ui.plan;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.Track;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.usecase.Handout;

@UiTest
class HandingTest {
    @TempDir
    Path folder = Path.of("");

    private final TempDatabase library = new TempDatabase();
    private @Nullable PlanFrame frame;
    private @Nullable Scene window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        var plan = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00"));
        plan.model.tracks().choose(new Track("Sea"));
        frame = plan;
        window = Windows.show(stage, plan.view, 1000, 700);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Scene scene() {
        return requireNonNull(window);
    }

    @Test
    void theMenuOpensByKeyAndWhatItAsksForIsWritten(FxRobot robot) throws IOException {
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#plan-handing-calendar").tryQuery().isPresent());
        assertTrue(robot.lookup("Only Saturday 22 May").tryQuery().isPresent());
        Window.getWindows().stream().filter(ContextMenu.class::isInstance).forEach(
                open -> Snapshots.save("plan-handing-menu", open.getScene()));
        robot.clickOn("Only Saturday 22 May");
        assertTrue(robot.lookup("#plan-handing-calendar").tryQuery().isPresent());

        HandingMenu menu = robot.lookup("#plan-handing").queryAs(HandingMenu.class);
        robot.interact(() -> menu.write(Handout.CALENDAR, folder.resolve("my.ics")));
        assertEquals(3, Files.readString(folder.resolve("my.ics")).split("BEGIN:VEVENT", -1).length - 1);
        robot.interact(() -> menu.write(Handout.TABLE, folder.resolve("my.csv")));
        assertEquals(7, Files.readString(folder.resolve("my.csv")).lines().count() - 1);
        Snapshots.save("plan-handing-written", scene());
    }

    @Test
    void starsOfAPhoneComeInWithUndoAndWhatIsUnknownIsNamed(FxRobot robot) throws IOException {
        var file = Files.writeString(folder.resolve("stars.json"),
                "[\"bricks\", {\"id\": 9, \"title\": \"A talk of another year\"}]");
        HandingMenu menu = robot.lookup("#plan-handing").queryAs(HandingMenu.class);
        robot.interact(() -> menu.takeStars(file));
        WaitForAsyncUtils.waitForFxEvents();
        Snapshots.save("plan-handing-unknown", scene());
        ListView<?> list = robot.lookup("#plan-unknown-list").queryListView();
        assertEquals("[A talk of another year]", list.getItems().toString());
        assertTrue(starred());

        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(starred());
        assertTrue(requireNonNull(frame).failures.shownProperty().get().isEmpty());
    }

    private boolean starred() {
        return library.visits().visit(PlanDesk.harbour().id()).day(1).starred().stream()
                .anyMatch(talk -> talk.value().equals("bricks"));
    }
}
