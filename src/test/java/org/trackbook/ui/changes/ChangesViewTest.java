package org.trackbook.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.About;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.ShellView;

@UiTest
class ChangesViewTest {
    private final ChangesDesk desk = new ChangesDesk();
    private ShellView frame;
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        window = stage;
        frame = desk.frame(Theme.LIGHT);
        Windows.show(stage, frame, 990, 660);
        var id = desk.open(desk.write(Harbours.FIRST));
        desk.plans.pick(id, 1, Optional.of(new Track("Sea")), Optional.empty());
        desk.plans.star(id, List.of(new TalkId("b"), new TalkId("w")));
        desk.notes.write(id, About.talk(new TalkId("w")), "Take a coat");
        desk.shell.reload();
    }

    @AfterEach
    void close() {
        assertEquals(Optional.empty(), desk.failures.shownProperty().get());
        desk.close();
    }

    private void publish(FxRobot robot, String schedule) {
        robot.interact(() -> {
            desk.write(schedule);
            desk.clock.set(desk.clock.get().plus(Duration.ofDays(1)));
        });
    }

    @Test
    void aRefreshIsLookedThroughAndLostWordsFindTheirTalkByKeysAlone(FxRobot robot) {
        publish(robot, Harbours.SECOND);
        robot.push(KeyCode.F5);
        assertEquals("Harbour Days 2027: 5 changes", toast(robot));
        assertEquals("Changes, 5 changes unseen, 2 of yours", robot.lookup("#rail-5").query().getAccessibleText());

        list(robot);
        robot.push(KeyCode.HOME);
        assertEquals("Moved Bricks for the quay", chosen());
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#changes-plan-b").tryQuery().isPresent());
        robot.push(KeyCode.K);
        assertEquals("Keeping “Bricks for the quay”", toast(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.ENTER);

        robot.push(KeyCode.DOWN);
        assertEquals("Gone Rain as it falls", chosen());
        robot.push(KeyCode.A);
        Snapshots.save("changes-attach", window.getScene());
        robot.write("gulls").push(KeyCode.ENTER);
        assertEquals("Attached to “Gulls”", toast(robot));
        assertEquals(List.of(), desk.orphans.list(desk.opened().conference().id()));
        assertEquals(desk.model.items().size(), 7);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, desk.orphans.list(desk.opened().conference().id()).size());
        robot.push(KeyCode.M);
        assertEquals("Changes", robot.lookup("#rail-5").query().getAccessibleText());
        robot.push(KeyCode.P);
        assertEquals(List.of(), desk.planned, "a talk that is gone stands nowhere");
        robot.push(KeyCode.DOWN).push(KeyCode.P);
        assertEquals(List.of(new TalkId("s")), desk.planned, "heads are passed by");
    }

    @Test
    void whatWasHeldBackIsComparedAppliedAndBroughtBackByKeysAlone(FxRobot robot) {
        publish(robot, Harbours.TORN);
        robot.push(KeyCode.F5);
        assertTrue(robot.lookup("#changes-apply-harbour-days-2027").tryQuery().isPresent());
        robot.push(KeyCode.C);
        assertTrue(robot.lookup("#changes-compared-apply").tryQuery().isPresent());
        list(robot);
        robot.push(KeyCode.HOME);
        assertEquals("Gone Bricks for the quay", chosen());
        Snapshots.save("changes-compared-small", window.getScene());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#changes-compared-apply").tryQuery().isPresent());

        robot.push(KeyCode.Y);
        assertEquals(2, desk.opened().conference().talks().size());
        assertFalse(robot.lookup("#changes-apply-harbour-days-2027").tryQuery().isPresent());
        robot.push(KeyCode.B);
        assertEquals(6, desk.opened().conference().talks().size());
        assertEquals("Harbour Days 2027 is as it was before", toast(robot));
    }

    @Test
    void chipsAndTheOrderAnswerToKeys(FxRobot robot) {
        publish(robot, Harbours.SECOND);
        robot.push(KeyCode.F5);
        robot.interact(() -> robot.lookup("#changes-chip-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals("Gone, Moved, New", tags());
        assertEquals("changes-chip-1", window.getScene().getFocusOwner().getId(), "the focus stays on the chip");
        robot.push(KeyCode.DIGIT3);
        assertEquals("Gone, Moved, New, Renamed", tags());
        robot.push(KeyCode.DIGIT0).push(KeyCode.T);
        assertEquals(ChangesOrder.TIME, desk.model.orderProperty().get());
        assertEquals("Gone, Moved, New, Renamed, Speakers", tags());
    }

    @Test
    void somebodyWhoHearsThePlaceFindsEverything(FxRobot robot) {
        publish(robot, Harbours.SECOND);
        robot.push(KeyCode.F5);
        publish(robot, Harbours.TORN);
        robot.push(KeyCode.F5);
        robot.interact(desk.toasts::close);
        Golden.check(ChangesViewTest.class, "changes.focus.txt", FocusOrder.of(frame));
        robot.push(KeyCode.F1);
        Snapshots.save("changes-keys", window.getScene());
        robot.push(KeyCode.ESCAPE);
        list(robot);
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.A);
        Golden.check(ChangesViewTest.class, "attach.focus.txt", FocusOrder.of(robot.lookup("#attach").query()));
    }

    @Test
    void whereNothingWasRefreshedTheWayToItIsSaid(FxRobot robot) {
        Golden.check(ChangesViewTest.class, "first.focus.txt", FocusOrder.of(robot.lookup("#changes").query()));
        publish(robot, Harbours.SECOND);
        robot.clickOn("#changes-first-refresh");
        assertEquals(7, desk.model.items().size());
    }

    private static void list(FxRobot robot) {
        robot.interact(() -> robot.lookup("#changes-list").query().requestFocus());
    }

    private String chosen() {
        var list = (ListView<?>) window.getScene().lookup("#changes-list");
        return list.getSelectionModel().getSelectedItem() instanceof ChangeItem.Row(var row, _)
                ? ChangesDesk.TEXTS.say("changes.tag." + row.tag().name().toLowerCase(Locale.ROOT)) + " "
                        + row.talk().title()
                : "nothing";
    }

    private String tags() {
        return desk.model.items()
                .stream()
                .filter(ChangeItem.Row.class::isInstance)
                .map(item -> ((ChangeItem.Row) item).row().tag().name())
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String toast(FxRobot robot) {
        return robot.lookup(".shell-toast .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).findFirst()
                .orElse("");
    }
}
