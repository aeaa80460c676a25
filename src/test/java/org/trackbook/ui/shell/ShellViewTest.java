package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Harbour;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;

@UiTest
class ShellViewTest {
    private final Harbour harbour = new Harbour();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final Failures failures = new Failures();
    private final Toasts toasts = new Toasts(tasks);
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> told = new ArrayList<>();
    private final List<String> owed = new ArrayList<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ShellViewModel shell = new ShellViewModel(harbour.library(), tasks, () -> Talks.at(1, "10:12"),
            toasts, failures);
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(Talks.at(1, "10:12"));
    private final Remembered remembered = remembered();
    private Stage window;
    private ShellView view;

    private Remembered remembered() {
        return new Remembered(harbour.database().folder().resolve("window.properties"), tasks, failures);
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        window = stage;
        view = new ShellView(shell, toasts, failures, texts, Talks.ZONE, theme,
                Stream.of(Place.values()).map(it -> new SamplePlace(it, told, it == Place.PLAN ? owed : List.of()))
                        .toList());
        view.reminding(new Reminders(shell.openedProperty(), now, () -> true, (_, _) -> {
        }, texts));
        view.leaving(tasks);
        view.lettering(remembered.letters());
        remembered.keep("width", 980);
        remembered.keep("height", 680);
        remembered.keep("x", 0);
        remembered.keep("y", 0);
        new MainWindow(shell, view, remembered, texts, theme).show(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            window.hide();
            window.setOnHiding(null);
        });
        harbour.close();
    }

    @Test
    void eachPlaceHasItsDigitAndIsToldWhenItComesAndGoes(FxRobot robot) {
        told.clear();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);

        assertEquals(List.of("left LIBRARY", "shown PLAN", "left PLAN", "shown REPORT"), told);
        assertEquals("Harbour Days 2027 – Trackbook", window.getTitle());
    }

    @Test
    void aLetterThatLeadsToAFieldIsNotTypedThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#action-PLAN").query().requestFocus());
        robot.push(KeyCode.F).push(KeyCode.F);

        assertEquals("f", robot.lookup("#field-PLAN").queryAs(TextField.class).getText());
    }

    @Test
    void aReminderStandsInTheWindowAndLeavesTheFocusWhereItIs(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn("#field-PLAN").write("ha");
        robot.interact(() -> now.set(Talks.at(1, "10:56")));
        robot.write("rbour");
        assertEquals("harbour", robot.lookup("#field-PLAN").queryAs(TextField.class).getText());
        Snapshots.save("shell-reminder", window.getScene());
        robot.clickOn("#reminder-go");
        assertEquals(Place.ATTEND, shell.placeProperty().get());
        assertEquals(Optional.of("second"), shell.wantedProperty().get().map(it -> it.value()));
        assertFalse(robot.lookup("#reminder").query().isVisible());
    }

    @Test
    void theConferenceThatIsOpenIsRemembered() {
        var file = harbour.database().folder().resolve("window.properties");
        tasks.elapse(Duration.ofSeconds(1));

        assertEquals(Optional.of("harbour-days-2027"),
                new Remembered(file, tasks, failures).word("conference"));
    }

    @Test
    void theRailIsAWayTooAndAlwaysHasOneChosen(FxRobot robot) {
        robot.clickOn("#rail-3").clickOn("#rail-3");

        assertEquals(Place.ATTEND, shell.placeProperty().get());
        assertTrue(robot.lookup("#rail-3").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void arrowsInTheRailGoThroughThePlacesAndSpaceOpensOne(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#rail-2").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals("rail-4", window.getScene().getFocusOwner().getId());
        assertTrue(robot.lookup("#rail-2").queryAs(ToggleButton.class).isSelected());

        robot.push(KeyCode.SPACE);
        assertEquals(Place.REPORT, shell.placeProperty().get());
    }

    @Test
    void theStripSaysWhatRunsAndLeadsThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("NOW, 10:12, Relax and recover on a rough sea, Room Sails, until 10:30, 18 min left",
                robot.lookup("#strip-now").query().getAccessibleText());
        assertEquals("NEXT, 11:00, Introduction to knots, Room Sails, same room, 30 min between",
                robot.lookup("#strip-next").query().getAccessibleText());

        robot.clickOn("#strip-next");

        assertEquals(Place.ATTEND, shell.placeProperty().get());
        assertEquals("second", shell.wantedProperty().get().orElseThrow().value());
    }

    @Test
    void aQuestionMarkShowsTheKeysAndEscPutsTheFocusBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        var before = robot.lookup("#action-PLAN").query();
        robot.interact(before::requestFocus);
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup("#keys").tryQuery().isPresent());
        Snapshots.save("shell-keys", window.getScene());

        robot.push(KeyCode.ESCAPE);

        assertFalse(robot.lookup("#keys").tryQuery().filter(Node::isVisible).isPresent());
        assertEquals(before, window.getScene().getFocusOwner());
    }

    @Test
    void lettersAreCommandsOnlyWhileNobodyTypes(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        told.clear();
        robot.interact(() -> robot.lookup("#field-PLAN").query().requestFocus());
        robot.write("s?");
        assertEquals("s?", robot.lookup("#field-PLAN").queryAs(TextField.class).getText());
        assertEquals(List.of(), told);

        robot.interact(() -> robot.lookup("#action-PLAN").query().requestFocus());
        robot.push(KeyCode.S);

        assertEquals(List.of("star"), told);
    }

    @Test
    void f6GoesRoundThePanes(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        var ids = new ArrayList<String>();
        robot.interact(() -> robot.lookup("#field-REPORT").query().requestFocus());
        for (var i = 0; i < 4; i++) {
            robot.push(KeyCode.F6);
            Snapshots.save("shell-focus-" + i, window.getScene());
            ids.add(window.getScene().getFocusOwner().getId());
        }

        assertEquals(List.of("action-REPORT", "rail-1", "switcher", "field-REPORT"), ids);
    }

    @Test
    void whatWasDoneIsTakenBackByTheToastOrByItsKey(FxRobot robot) {
        robot.interact(() -> toasts.say("Talk dropped", () -> told.add("undone")));
        robot.clickOn("#toast-undo");
        robot.interact(() -> toasts.say("Talk dropped", () -> told.add("undone again")));
        robot.interact(() -> tasks.elapse(Duration.ofSeconds(10)));
        robot.interact(() -> robot.lookup("#action-LIBRARY").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertEquals(List.of("undone", "undone again"), told.subList(told.size() - 2, told.size()));
    }

    @Test
    void theThemeIsChosenInTheSettings(FxRobot robot) {
        robot.clickOn("#rail-settings").clickOn("#settings-theme-3");

        Snapshots.save("shell-settings", window.getScene());
        assertEquals(Theme.DARK, theme.get());
        assertTrue(window.getScene().getRoot().getStyleClass().contains(Styles.DARK));
    }

    @Test
    void lettersInNotesAreChosenInTheSettings(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> robot.lookup("#settings-letters-larger").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(16, remembered.letters().sizeProperty().get());
        robot.push(KeyCode.SPACE);

        Snapshots.save("shell-settings-letters", window.getScene());
        assertEquals(17, remembered.letters().sizeProperty().get());
        assertEquals("17 px", robot.lookup("#settings-letters").queryAs(Label.class).getText());
        for (var step = 0; step < 12; step++) {
            robot.push(KeyCode.SPACE);
        }
        assertEquals(TextSize.LARGEST, remembered.letters().sizeProperty().get());
        robot.clickOn("#settings-letters-smaller");
        robot.interact(() -> tasks.elapse(Duration.ofSeconds(1)));
        assertEquals(30, remembered().letters().sizeProperty().get());
    }

    @Test
    void theWindowClosesOnlyOverWordsThatAreKept(FxRobot robot) {
        owed.add("A bowline holds");
        robot.interact(this::askToClose);
        assertTrue(window.isShowing(), "it says first that something is not saved");
        Snapshots.save("shell-leaving", window.getScene());
        robot.clickOn("#leaving-copy");
        robot.interact(() -> told.add(Clipboard.getSystemClipboard().getString()));
        assertEquals("A bowline holds", told.getLast());
        owed.clear();
        robot.clickOn("#leaving-again");
        assertFalse(robot.lookup("#leaving-copy").tryQuery().isPresent(), "all is kept now");
        owed.add("A bowline slips");
        robot.interact(this::askToClose);
        assertTrue(window.isShowing());
        robot.interact(this::askToClose);
        assertFalse(window.isShowing(), "who insists may go");
    }

    @Test
    void aWindowThatIsMadeAnewGoesOnlyOverWordsThatAreKept(FxRobot robot) {
        owed.add("A bowline holds");
        robot.interact(() -> view.leaveFor(() -> told.add("gone")));
        assertTrue(robot.lookup("#leaving-copy").tryQuery().isPresent());
        assertFalse(told.contains("gone"));
        owed.clear();
        robot.clickOn("#leaving-again");
        robot.interact(() -> view.leaveFor(() -> told.add("gone")));
        assertEquals("gone", told.getLast());
    }

    private void askToClose() {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Test
    void aMenuOfADarkWindowIsDark(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> theme.set(Theme.DARK));
        robot.clickOn("#switcher");

        var popup = robot.listWindows().stream().filter(PopupWindow.class::isInstance).findFirst().orElseThrow();
        assertTrue(popup.getScene().getRoot().getStyleClass().contains(Styles.DARK));
        Snapshots.save("shell-menu", popup.getScene());
    }

    @Test
    void aFailureIsSaidInPlaceAndItsDetailsCanBeHandedOn(FxRobot robot) {
        robot.interact(() -> failures.accept(new IllegalStateException("disk full")));
        robot.clickOn("#failure-copy");
        assertTrue(robot.lookup("#failure-copy").tryQuery().isPresent());

        robot.clickOn("#failure-close");

        assertTrue(robot.lookup("#failure-copy").tryQuery().isEmpty());
    }

    @Test
    void everyStopOfTheFrameSaysWhatItIs(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);

        Golden.check(ShellViewTest.class, "frame.focus.txt", FocusOrder.of(window.getScene().getRoot()));
    }
}
