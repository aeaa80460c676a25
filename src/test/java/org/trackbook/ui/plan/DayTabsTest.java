package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;

@UiTest
class DayTabsTest {
    private final TempDatabase library = new TempDatabase();
    private PlanFrame frame;

    @Start
    void open(Stage stage) {
        Fonts.load();
        frame = new PlanFrame(library, elevenDays(), Talks.at(-5, "12:00"));
        Windows.show(stage, frame.view, 1024, 700);
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(Optional.empty(), frame.failures.shownProperty().get());
    }

    private static Conference elevenDays() {
        var days = IntStream.rangeClosed(1, 11).boxed().toList();
        var two = Talks.conference(days.stream()
                .map(day -> Talks.talk("t" + day, "Sea", day, "10:00", 30))
                .toArray(Talk[]::new));
        return new Conference(two.id(), two.title(), two.venue(), two.city(), two.zone(), two.version(),
                days.stream().map(Talks::day).toList(), two.rooms(), two.talks());
    }

    /// The names of the days in sight, all of them within the window; the chosen one in brackets.
    private List<String> inSight(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var window = new BoundingBox(0, 0, 1024, 700);
        return robot.lookup(".place-tab")
                .match((Node node) -> node.isVisible() && node.getId() != null && node.getId().startsWith("plan-day-"))
                .<ToggleButton>queryAll()
                .stream()
                .filter(tab -> window.contains(tab.localToScene(tab.getBoundsInLocal())))
                .map(tab -> tab.isSelected() ? "[" + tab.getText() + "]" : tab.getText())
                .toList();
    }

    @Test
    void theChosenOfManyDaysStaysInSight(FxRobot robot) {
        assertEquals(List.of("[Sat 22]", "Sun 23", "Mon 24", "Tue 25", "Wed 26", "Thu 27"), inSight(robot));

        robot.interact(() -> robot.lookup("#plan-grid").query().requestFocus());
        IntStream.range(0, 10).forEach(_ -> robot.push(KeyCode.ALT, KeyCode.RIGHT));

        assertEquals(List.of("Thu 27", "Fri 28", "Sat 29", "Sun 30", "Mon 31", "[Tue 1]"), inSight(robot));
    }

    @Test
    void inANarrowWindowTheLooksAreSignsThatSayTheirNames(FxRobot robot) {
        var looks = robot.lookup("#plan-look .segment").<ToggleButton>queryAll();
        assertEquals(List.of("By room", "By track", "List"),
                looks.stream().map(ToggleButton::getAccessibleText).toList());
        robot.interact(() -> {
            assertTrue(looks.stream().allMatch(it -> it.getWidth() < 40));
            looks.forEach(it -> assertEquals(it.getTextFill(), ((FontIcon) it.getGraphic()).getIconColor()));
        });
    }

    @Test
    void anArrowOnATabShowsTheNextDay(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-day-1").query().requestFocus());
        robot.push(KeyCode.RIGHT);

        assertEquals(OptionalInt.of(2), frame.model.dayNumber());
    }

    @Test
    void aMenuLeadsToTheDaysThatAreNotInSight(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-days").<MenuButton>query().getItems().get(8).fire());

        assertEquals(OptionalInt.of(9), frame.model.dayNumber());
    }
}
