package org.trackbook.ui.plan;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.usecase.MakeConference;

@UiTest
class PlanByHandTest {
    private static final ConferenceId MEETING = new ConferenceId("harbour-meeting");
    private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");

    private final TempDatabase library = new TempDatabase();
    private @Nullable Scene window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        new MakeConference(library.conferences(), library.visits(), () -> NOW).make("Harbour Meeting",
                LocalDate.parse("2027-06-05"), LocalDate.parse("2027-06-06"), ZoneId.of("Europe/Lisbon"));
        var frame = new PlanFrame(library, library.conferences().conference(MEETING).orElseThrow(), NOW);
        window = Windows.show(stage, frame.view, 1366, 768);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Scene scene() {
        return requireNonNull(window);
    }

    private List<String> talks() {
        WaitForAsyncUtils.waitForFxEvents();
        return library.conferences().conference(MEETING).orElseThrow().talks().stream().map(Talk::title).toList();
    }

    @Test
    void aProgrammeIsTypedTalkByTalkAndMendedByKeys(FxRobot robot) {
        Snapshots.save("plan-hand-empty", scene());
        robot.clickOn("#plan-add-first").write("Ropes");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(List.of("Ropes"), talks());
        robot.write("Knots");
        Snapshots.save("plan-hand-sheet", scene());
        Golden.check(PlanByHandTest.class, "hand.focus.txt", FocusOrder.of(robot.lookup("#plan-hand").query()));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Ropes", "Knots"), talks());
        assertEquals(9 * 60 + 45, library.conferences().conference(MEETING).orElseThrow().talks().getLast().slot()
                .start().atZone(ZoneId.of("Europe/Lisbon")).toLocalTime().toSecondOfDay() / 60);

        robot.type(KeyCode.A).write("Lines").type(KeyCode.ESCAPE);
        assertEquals(2, talks().size());

        Snapshots.save("plan-hand-two", scene());
        robot.type(KeyCode.G);
        robot.clickOn("#plan-talks").type(KeyCode.END, KeyCode.SPACE);
        robot.clickOn("#plan-card-edit").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("Better knots").type(KeyCode.ENTER);
        assertEquals(List.of("Ropes", "Better knots"), talks());
        robot.clickOn("#plan-card-delete");
        assertEquals(List.of("Ropes"), talks());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(List.of("Ropes", "Better knots"), talks());
    }
}
