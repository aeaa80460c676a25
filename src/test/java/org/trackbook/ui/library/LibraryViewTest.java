package org.trackbook.ui.library;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;

@UiTest
class LibraryViewTest {
    private final LibraryDesk desk = new LibraryDesk();
    private @Nullable LibraryView view;

    @Start
    void open(Stage stage) {
        Fonts.load();
        desk.at("2027-05-22T08:00:00Z");
        var place = desk.view();
        view = place;
        Windows.show(stage, new LibraryFrame(desk, place), 1000, 760);
        place.shown();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private int count(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAll().size();
    }

    @Test
    void theSampleIsOneClickAwayAndThenReadyToAttend(FxRobot robot) {
        robot.clickOn("#library-sample");
        assertEquals("62 talks and 5 breaks or the like kept", text(robot, "#library-sum-up"));

        robot.clickOn("#library-done").clickOn("#library-go-kesterhaven-commons-2027");
        assertEquals("[kesterhaven-commons-2027 ATTEND]", desk.went.toString());
    }

    @Test
    void aDroppedFileThatIsNoScheduleIsRefusedInItsPlace(FxRobot robot) {
        var file = desk.file("notes.txt", "not a schedule");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> requireNonNull(view).bring(List.of(file)));

        assertEquals(1, count(robot, "#library-refused"));
        robot.clickOn("#library-done");
        assertEquals(1, count(robot, "#library-empty"));
    }

    @Test
    void anAddressIsTypedCheckedImportedAndItsZoneCorrected(FxRobot robot) {
        var file = desk.file("pier.xml", LibraryDesk.pier(1, 6, ""));
        robot.clickOn("#library-sample").clickOn("#library-done");
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        robot.clickOn("#library-address-field");
        WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> robot.lookup("#library-address-field").queryAs(TextInputControl.class).setText("ftp://pier"));
        robot.type(KeyCode.ENTER);
        assertEquals(true, text(robot, "#library-address-wrong").contains("only http and https"));

        WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> robot.lookup("#library-address-field").queryAs(TextInputControl.class).setText(file));
        robot.type(KeyCode.ENTER);
        robot.clickOn("#library-report-open");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals("Copied", text(robot, "#library-report-copy"));
        var copied = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals("Import of Pier Talks 2027", copied.lines().findFirst().orElse(""));

        robot.clickOn("#library-report-zone").write("tok");
        assertEquals("“Talk 1” starts Sat 5 Jun at 09:00", text(robot, "#library-zone-example"));
        robot.type(KeyCode.ENTER);
        assertEquals("Asia/Tokyo", desk.conferences.all().stream()
                .filter(it -> it.title().startsWith("Pier"))
                .map(it -> it.zone().id().getId())
                .findFirst()
                .orElse(""));
    }

    @Test
    void aColumnOfATableIsSaidToBeNone(FxRobot robot) {
        var file = desk.file("harbour.csv", "Title,Start,Track\nKnots,2027-05-22 10:00,Ropes\n");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> requireNonNull(view).bring(List.of(file)));
        assertEquals(1, count(robot, "#library-done"));
        robot.clickOn("#library-done").clickOn("#library-more-harbour").type(KeyCode.ESCAPE).type(KeyCode.C);
        robot.clickOn("#library-column-track").type(KeyCode.HOME).type(KeyCode.ENTER).clickOn("#library-columns-read");

        assertEquals("harbour was read again: 1 entry", desk.said.getLast());
        assertEquals("{track=}", desk.conferences.columns(new ConferenceId("harbour")).toString());
        assertEquals(List.of(Optional.empty()), desk.conferences.conference(new ConferenceId("harbour")).orElseThrow()
                .talks().stream().map(Talk::track).toList());
    }

    @Test
    void aReportWhoseSourceIsGoneSaysSo(FxRobot robot) throws IOException {
        var file = desk.file("pier.xml", LibraryDesk.pier(1, 6));
        desk.model.work().imports().bring(file, Progress.NONE);
        Files.delete(Path.of(file));
        robot.interact(() -> requireNonNull(view).shown());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#library-more-pier-talks-2027").type(KeyCode.ESCAPE).type(KeyCode.R);

        assertEquals(file + ": There is no such file. Check the name, or choose another file. Nothing was changed.",
                robot.lookup("#library-wait-refused .label").queryAs(Labeled.class).getText());
    }

    @Test
    void whatACommandHeldBackIsThereWhenTheLibraryIsShown(FxRobot robot) {
        var work = desk.model.work();
        work.imports().bring(desk.file("pier.xml", LibraryDesk.pier(1, 6)), Progress.NONE);
        desk.file("pier.xml", LibraryDesk.pier(6, 6));
        work.refreshes().bring(new ConferenceId("pier-talks-2027"), false, Progress.NONE);
        robot.interact(() -> requireNonNull(view).shown());

        assertEquals(1, count(robot, "#library-held-pier-talks-2027"));
        robot.clickOn("#library-apply-pier-talks-2027");
        assertEquals("Pier Talks 2027: what was held back is applied", desk.said.getLast());
    }

    @Test
    void keysOfACardRefreshArchiveAndRemoveIt(FxRobot robot) {
        robot.clickOn("#library-sample").clickOn("#library-done").type(KeyCode.F5);
        assertEquals("Kesterhaven Commons 2027: nothing new", desk.said.getLast());
        robot.type(KeyCode.A);
        assertEquals(1, count(robot, "#library-archived-kesterhaven-commons-2027"));
        robot.clickOn("#library-back-kesterhaven-commons-2027");
        robot.clickOn("#library-more-kesterhaven-commons-2027").type(KeyCode.ESCAPE).type(KeyCode.DELETE);
        assertEquals(1, count(robot, "#library-empty"));
    }

    @Test
    void somebodyWhoHearsTheLibraryFindsEverything(FxRobot robot) {
        Golden.check(LibraryViewTest.class, "empty.focus.txt", FocusOrder.of(robot.lookup("#library").query()));

        robot.clickOn("#library-sample");
        Golden.check(LibraryViewTest.class, "sample.focus.txt", FocusOrder.of(robot.lookup("#library").query()));
    }
}
