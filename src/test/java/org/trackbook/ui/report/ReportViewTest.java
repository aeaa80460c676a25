package org.trackbook.ui.report;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Theme;

@UiTest
class ReportViewTest {
    private final ReportDesk desk = new ReportDesk();
    private @Nullable ReportView view;

    @Start
    void open(Stage stage) {
        Fonts.load();
        view = desk.view();
        var pane = new BorderPane(requireNonNull(view).content(), requireNonNull(view).bar().orElseThrow(), null, null,
                null);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.of("Shortcut+Z").match(event)) {
                desk.toasts.undo();
            } else {
                requireNonNull(view).key(event);
            }
        });
        var scene = new Scene(new StackPane(pane, desk.over), 990, 660);
        desk.over.setPickOnBounds(false);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        desk.weekend();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), desk.failures);
        desk.close();
    }

    @Test
    void paragraphsAreMovedJoinedSplitAndLeftOutByKeys(FxRobot robot) {
        choose(robot, "Cranes lift.");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("- Anchors hold.", "- Cranes lift.", "- Boats float."), desk.outline().subList(3, 6));
        assertEquals("Cranes lift.", chosen(robot), "it is still the chosen one");

        robot.push(KeyCode.J);
        assertEquals("Anchors hold. Cranes lift.", chosen(robot));
        robot.push(KeyCode.J);
        assertEquals(List.of("- Anchors hold.", "- Cranes lift.", "- Boats float."), desk.outline().subList(3, 6));

        choose(robot, "Boats float.");
        robot.push(KeyCode.X);
        assertEquals(List.of("Boats float."), desk.unused());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), desk.unused());
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(List.of("Boats float."), desk.unused());
        robot.clickOn("#report-use-n3");
        assertEquals(List.of(), desk.unused());
    }

    @Test
    void aParagraphIsDraggedToAnotherPlaceAndEscLetsItBe(FxRobot robot) {
        robot.drag("Anchors hold.").moveTo("Cranes lift.").moveBy(0, 10).drop();
        assertEquals(List.of("- Boats float.", "- Cranes lift.", "- Anchors hold."), desk.outline().subList(3, 6));

        robot.drag("Anchors hold.").moveTo("Boats float.").moveBy(0, -10).push(KeyCode.ESCAPE).drop();
        assertEquals(List.of("- Boats float.", "- Cranes lift.", "- Anchors hold."), desk.outline().subList(3, 6));
    }

    @Test
    void kindAndLookAreChosenByKeys(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertTrue(robot.lookup("#report-kind-2").queryAs(ToggleButton.class).isSelected());
        assertTrue(desk.ready().draft().text().contains("Sessions attended"));
        robot.push(KeyCode.CONTROL, KeyCode.M);
        assertTrue(robot.lookup("#report-raw").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(robot.lookup("#report-kind-1").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aClickOnAParagraphChoosesItsRow(FxRobot robot) {
        robot.clickOn(robot.lookup("#report-page").lookup((Node node) -> node instanceof TextFlow
                && "Docks wait.".equals(node.getAccessibleText())).queryAs(Node.class));
        assertEquals("Docks wait.", chosen(robot));
    }

    private static ListView<OutlineRow> list(FxRobot robot) {
        ListView<OutlineRow> list = robot.lookup("#report-outline").queryListView();
        robot.interact(list::requestFocus);
        return list;
    }

    private static void choose(FxRobot robot, String name) {
        var list = list(robot);
        robot.interact(() -> list.getItems().stream().filter(row -> row.name().equals(name)).findFirst()
                .ifPresent(row -> list.getSelectionModel().clearAndSelect(list.getItems().indexOf(row))));
    }

    private static String chosen(FxRobot robot) {
        return list(robot).getSelectionModel().getSelectedItem().name();
    }

    @Test
    void aNoteIsEditedBesideThePageItReadsOn(FxRobot robot) {
        choose(robot, "Boats float.");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" Two of them.");
        assertTrue(robot.lookup("#report-page").lookup((Node node) -> node instanceof TextFlow
                && "Boats float. Two of them.".equals(node.getAccessibleText())).tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.texts().contains("Boats float. Two of them."));
        assertTrue(robot.lookup("#report-note").tryQuery().isEmpty());
        assertEquals("Boats float. Two of them.", chosen(robot));
    }

    @Test
    void whatIsMissingIsTypedWhereItIsFound(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.F8);
        assertEquals("No TL;DR: one or two sentences with your verdict, for those in a hurry.",
                robot.lookup("#report-findings").<FindingRow>queryListView().getSelectionModel().getSelectedItem()
                        .words());
        robot.push(KeyCode.ENTER);
        robot.write("no").push(KeyCode.ESCAPE).push(KeyCode.M).write("mm Many boats.").push(KeyCode.ENTER);
        assertTrue(desk.outline().contains("- mm Many boats."), desk.outline().toString());
        assertTrue(robot.lookup("#report-findings-field").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(!desk.outline().contains("- mm Many boats."), desk.outline().toString());
    }

    @Test
    void factsAreSaidByKeysAndOfferedForTheNextReportOfTheFlavour(FxRobot robot) {
        list(robot);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.write("Rope").push(KeyCode.TAB).write("Ada").push(KeyCode.TAB).push(KeyCode.ESCAPE);
        assertEquals(Optional.of("Rope"), desk.settings().title());
        assertEquals(Optional.of("Ada"), desk.settings().author());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Optional.empty(), desk.settings().author());

        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.clickOn("#report-fact-report-author-use");
        assertEquals(Optional.of("Ada"), desk.settings().author());
    }

    @Test
    void aFileThatWasEditedIsShownAsAConflict(FxRobot robot) throws IOException {
        var folder = desk.temp.folder().resolve("out");
        robot.interact(() -> requireNonNull(view).exportTo(folder));
        var file = folder.resolve(desk.ready().draft().path());
        Files.writeString(file, "mine");
        robot.interact(() -> requireNonNull(view).exportTo(folder));
        robot.clickOn("#report-leave");
        assertEquals("mine", Files.readString(file));
        robot.interact(() -> requireNonNull(view).exportTo(folder));
        robot.clickOn("#report-overwrite");
        assertEquals(desk.ready().draft().text(), Files.readString(file));
    }
}
