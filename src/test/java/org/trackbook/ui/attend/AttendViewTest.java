package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.base.NodeMatchers;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPart;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.task.FxTaskRunner;
import org.trackbook.task.TaskRunner;
import org.trackbook.testkit.Pictures;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.shell.Remembered;

@UiTest
class AttendViewTest {
    private static final Talk NETS = titled(talk("nets", "Sea", 1, "10:00", 30), "Nets that mend themselves",
            "Ada Quay");
    private static final Talk KNOTS = titled(talk("knots", "Sea", 1, "10:30", 30), "Introduction to knots", "Ben Rope");
    private static final Talk SAILS = titled(talk("sails", "Sea", 1, "11:30", 60), "Sails nobody has tested",
            "Cleo Bay", "Dan Reef");
    private static final Talk BREAD = titled(talk("bread", "Galley", 1, "10:30", 30), "Bread on board", "Dora Mill");
    private static final Conference HARBOUR = conference(NETS, KNOTS, SAILS, BREAD);

    private final TaskRunner writes = new FxTaskRunner(Executors.newSingleThreadExecutor());
    private final Desk desk = new Desk(Optional.of(writes));
    private final ObjectProperty<Optional<TalkId>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private final Remembered remembered = new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks,
            desk.failures::add);
    private AttendView view;
    private Stage window;

    @Start
    void open(Stage stage) {
        Fonts.load();
        window = stage;
        desk.with(HARBOUR, "Sea");
        view = new AttendView(desk.model, desk.card(), Desk.TEXTS, desk.ways(),
                remembered,
                () -> {
                }, () -> {
                }, desk.orphanage(), desk.camera, desk.met);
        view.heeding(wanted);
        stage.setOnHiding(_ -> view.left());
        Windows.show(stage, view, 980, 680);
        view.shown();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::hide);
        writes.close();
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void aTalkIsWrittenRatedAndAttendedWithoutLeavingTheKeys(FxRobot robot) {
        assertEquals("Introduction to knots", title(robot));
        robot.write("A bowline holds");
        robot.push(KeyCode.ALT, KeyCode.H);
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        robot.push(KeyCode.ALT, KeyCode.W);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        settle(robot);
        assertEquals("Sails nobody has tested", title(robot));
        assertEquals("", text(robot));
        robot.write("Later");
        robot.push(KeyCode.ALT, KeyCode.UP);
        settle(robot);
        assertEquals("! A bowline holds", text(robot));
        assertEquals(List.of("! A bowline holds", "Later"), desk.storedTexts());
        assertEquals(Optional.of(4), desk.stored().rating(KNOTS.id()).map(Rating::stars));
        assertEquals(Optional.of(Attendance.State.ATTENDED),
                desk.stored().attendance(KNOTS.id()).flatMap(Attendance::state));
        assertTrue(desk.stored().attendance(KNOTS.id()).orElseThrow().watch());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("A bowline holds", text(robot), "each note keeps its own undo");
    }

    @Test
    void aNoteIsTakenFromItsTalkAndFindsAnotherByKeys(FxRobot robot) {
        robot.write("A bowline holds");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.UP);
        settle(robot);
        robot.push(KeyCode.ALT, KeyCode.X);
        settle(robot);
        assertEquals("", text(robot));
        robot.push(KeyCode.ALT, KeyCode.O);
        robot.push(KeyCode.ALT, KeyCode.B);
        assertEquals(List.of("Introduction to knots"), desk.lost.stream().map(lost -> lost.talk().title()).toList());
    }

    @Test
    void theMouseRatesAndSaysWhatWasMissed(FxRobot robot) {
        var stars = robot.lookup("#attend-rating").queryAs(StarRating.class);
        robot.clickOn(stars.getChildren().get(2));
        robot.clickOn("#attend-missed");
        settle(robot);
        assertEquals("fine", robot.lookup("#attend-rating-word").queryAs(Label.class).getText());
        robot.clickOn("#attend-verdict").write("Too short");
        robot.clickOn(cell(robot, "Nets that mend themselves"));
        settle(robot);
        assertEquals(Optional.of("Too short"), desk.stored().rating(KNOTS.id()).flatMap(Rating::verdict));
        assertEquals(Optional.of(Attendance.State.MISSED),
                desk.stored().attendance(KNOTS.id()).flatMap(Attendance::state));
        assertEquals("Nets that mend themselves", title(robot));
    }

    @Test
    void aFullRoomLeadsToTheBackupByOneKey(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        settle(robot);
        assertTrue(robot.lookup("#attend-instead-bread").query().isVisible());
        robot.push(KeyCode.ALT, KeyCode.G);
        settle(robot);
        assertEquals("Bread on board", title(robot));
        robot.write("Sourdough keeps");
        robot.push(KeyCode.ALT, KeyCode.UP);
        settle(robot);
        assertEquals(List.of("Sourdough keeps"), desk.storedTexts());
        assertEquals(Optional.of(Attendance.State.ROOM_FULL),
                desk.stored().attendance(KNOTS.id()).flatMap(Attendance::state));
    }

    @Test
    void partOfANameLeadsToItsTalkAndEscapeBackToTheText(FxRobot robot) {
        robot.write("A bowline");
        robot.push(KeyCode.ALT, KeyCode.K);
        robot.write("rope");
        robot.type(KeyCode.ESCAPE);
        robot.write(" holds");
        assertEquals("A bowline holds", text(robot));
        robot.push(KeyCode.ALT, KeyCode.K);
        robot.write("s");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("Nets that mend themselves", title(robot));
        robot.write("Mesh");
        settle(robot);
        robot.clickOn("#attend-jump-button").write("sail").type(KeyCode.ENTER);
        assertEquals("Sails nobody has tested", title(robot));
        settle(robot);
        assertEquals(List.of("A bowline holds", "Mesh"), desk.storedTexts());
    }

    @Test
    void theQuestionsOfAGoodNoteStandWhereNothingIsWrittenAndNeverEnterIt(FxRobot robot) {
        var prompt = robot.lookup(".attend-prompt").queryAs(Label.class);
        assertTrue(prompt.getText().endsWith("What is new?\nWhat do I think?\nWhat is it good for?"), prompt.getText());
        assertTrue(prompt.isVisible());
        robot.write("A");
        assertFalse(prompt.isVisible());
        assertEquals("A", text(robot));
        robot.type(KeyCode.BACK_SPACE);
        assertTrue(prompt.isVisible());
        assertEquals("", text(robot));
    }

    @Test
    void anActionGetsItsOwnerAndDateByKeysAndAgainLater(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.write("Try a bowline");
        assertTrue(robot.lookup("#attend-line-bar").query().isVisible());
        robot.push(KeyCode.ALT, KeyCode.S);
        robot.write("me").type(KeyCode.TAB).write("someday").type(KeyCode.ENTER);
        assertEquals("- [ ] Try a bowline", text(robot), "a date nobody understands is not written");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7").type(KeyCode.ENTER);
        assertEquals("- [ ] Try a bowline @me 2027-05-29", text(robot));
        robot.push(KeyCode.ALT, KeyCode.S);
        assertEquals("Try a bowline", robot.lookup("#attend-line-task").queryAs(TextField.class).getText());
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("- [ ] Try a bowline", text(robot), "undo takes it back like what was typed");
        robot.push(KeyCode.CONTROL, KeyCode.END).type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertFalse(robot.lookup("#attend-line-bar").query().isVisible(), "it belongs to its line");
    }

    @Test
    void whoWasMetIsFilledInOnceInLineAndList(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.P);
        robot.push(KeyCode.ALT, KeyCode.S);
        robot.write("Didac").type(KeyCode.TAB).write("DRLM").type(KeyCode.TAB).write("test logs").type(KeyCode.TAB)
                .write("Write him").type(KeyCode.ENTER);
        assertEquals("@Didac (DRLM): test logs", text(robot));
        settle(robot);
        robot.push(KeyCode.ALT, KeyCode.S);
        assertEquals("Write him", robot.lookup("#attend-line-next").queryAs(TextField.class).getText());
        robot.clickOn("#attend-line-name").write(" Oriol").clickOn("#attend-line-done").clickOn("#attend-line-take");
        settle(robot);
        var person = desk.stored().people().getFirst();
        assertEquals(List.of("Didac Oriol", "DRLM", "test logs", "Write him", "true"),
                List.of(person.name().orElseThrow(), person.organisation().orElseThrow(),
                        person.about().orElseThrow(), person.next().orElseThrow(), "" + person.done()));
        assertEquals(1, desk.stored().people().size());
        assertEquals("@Didac Oriol (DRLM): test logs", text(robot));
    }

    @Test
    void ofSeveralSpeakersOneIsChosenWhoSaidIt(FxRobot robot) {
        robot.interact(() -> desk.model.open(SAILS.id()));
        robot.clickOn(".attend-text");
        robot.push(KeyCode.ALT, KeyCode.Q);
        robot.write("Wind is free");
        robot.clickOn("Dan Reef");
        assertEquals("> Wind is free — Dan Reef", text(robot));
        robot.interact(() -> desk.model.open(KNOTS.id()));
        robot.push(KeyCode.ALT, KeyCode.Q);
        assertFalse(robot.lookup("#attend-line-bar").query().isVisible(), "of a single speaker nobody asks");
    }

    @Test
    void whatIsOfferedIsNeverCutHoweverNarrowTheWindowIs(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        settle(robot);
        for (var width : List.of(900, 1100, 1220, 1500)) {
            robot.interact(() -> window.setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            var right = robot.lookup("#attend-card").tryQuery().map(card -> card.localToScene(0, 0).getX())
                    .orElse((double) width);
            for (var part : List.of("#attend-capture-photo", "#attend-instead-bread")) {
                var button = robot.lookup(part).query();
                assertTrue(button.localToScene(button.getBoundsInLocal()).getMaxX() <= right,
                        part + " at " + width);
            }
        }
    }

    @Test
    void aPhotoIsPastedDescribedAndDeletedWithAWayBack(FxRobot robot) throws IOException {
        var slide = Files.write(desk.library.folder().resolve("slide.jpg"), Pictures.photo(90, 60, 6)).toFile();
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(slide))));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle(robot);
        var photo = desk.stored().photos().getFirst();
        assertEquals(Optional.of(About.talk(KNOTS.id())), photo.about());
        robot.clickOn("#attend-photo-alt-" + photo.id()).write("A red corner");
        until(() -> desk.stored().photos().getFirst().alt().equals("A red corner"));
        robot.write(" on white").push(KeyCode.ENTER);
        settle(robot);
        assertEquals("A red corner on white", desk.stored().photos().getFirst().alt());
        until(() -> robot.lookup("#attend-photo-delete-" + photo.id()).match(NodeMatchers.isVisible()).tryQuery()
                .isPresent());
        robot.clickOn("#attend-photo-delete-" + photo.id());
        settle(robot);
        assertEquals(List.of(), desk.stored().photos());
        robot.interact(desk.undo.getLast());
        settle(robot);
        assertEquals("A red corner on white", desk.stored().photos().getFirst().alt());
        assertEquals("", text(robot), "nothing was pasted as words");
    }

    /// The platform without a screen drags nothing: what it would bring is handed over by hand.
    @Test
    void aPhotoIsDroppedOntoTheNote(FxRobot robot) throws IOException {
        var slide = Files.write(desk.library.folder().resolve("slide.jpg"), Pictures.photo(90, 60, 1)).toFile();
        var letter = Files.writeString(desk.library.folder().resolve("letter.txt"), "Dear Ada").toFile();
        robot.write("A bowline holds");
        robot.push(KeyCode.ALT, KeyCode.N);
        settle(robot);
        var photos = robot.lookup("#attend-photos").queryAs(PhotosPane.class);
        robot.interact(() -> photos.drop(List.of(slide, letter)));
        settle(robot);
        assertEquals(1, desk.stored().photos().size());
        assertEquals(Optional.of(About.talk(KNOTS.id())), desk.stored().photos().getFirst().about());
        assertEquals(1, robot.lookup("#attend-photo-list").queryListView().getItems().size());
    }

    @Test
    void theEveningLeadsFromQuestionToQuestion(FxRobot robot) {
        robot.interact(() -> desk.now.set(Talks.at(1, "20:00")));
        robot.push(KeyCode.ALT, KeyCode.E);
        robot.write("Ropes everywhere");
        robot.push(KeyCode.ALT, KeyCode.E);
        robot.write("Soup with Ben");
        settle(robot);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        settle(robot);
        assertEquals(List.of(new About.WholeDay(1, DayPart.INTRO), new About.WholeDay(1, DayPart.ATMOSPHERE)),
                desk.stored().notes().stream().map(note -> note.about()).toList());
        assertEquals(List.of("Ropes everywhere", "Soup with Ben"), desk.storedTexts());
        robot.clickOn("#attend-hush");
        settle(robot);
        assertFalse(robot.lookup("#attend-hint").query().isVisible());
    }

    @Test
    void whatIsToBeWatchedIsReachedByKeysAndLeadsBackToItsNote(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.W);
        settle(robot);
        robot.push(KeyCode.ALT, KeyCode.Y);
        settle(robot);
        assertEquals("Watch later", title(robot));
        robot.push(KeyCode.SPACE);
        settle(robot);
        assertEquals("Introduction to knots", title(robot));
    }

    @Test
    void severalChosenTalksGetOneNote(FxRobot robot) {
        robot.interact(() -> robot.lookup("#attend-list").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("2 talks together", title(robot));
        robot.clickOn(".attend-text").write("Both");
        robot.interact(desk.model::flush);
        settle(robot);
        assertEquals(new About.Talks(List.of(KNOTS.id(), SAILS.id())), desk.stored().notes().getFirst().about());
    }

    @Test
    void aTalkThatSomebodyAskedForIsOpenedWhileThePlaceIsInFront(FxRobot robot) {
        robot.interact(() -> wanted.set(Optional.of(SAILS.id())));
        assertEquals("Sails nobody has tested", title(robot));
        robot.interact(() -> {
            view.left();
            wanted.set(Optional.of(NETS.id()));
        });
        assertEquals("Sails nobody has tested", title(robot));
    }

    @Test
    void tabLeavesTheTextAndComesBack(FxRobot robot) {
        robot.write("A");
        robot.type(KeyCode.TAB);
        assertEquals("attend-capture-highlight", window.getScene().getFocusOwner().getId());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("B");
        assertEquals("AB", text(robot));
    }

    @Test
    void typingIsHelpedAndNeverHeldUp(FxRobot robot) {
        robot.write("- met @be");
        assertTrue(robot.lookup("#attend-suggestions").query().isVisible());
        robot.type(KeyCode.ENTER);
        robot.write(" twice");
        robot.type(KeyCode.ENTER);
        robot.write("so #x is a? tag");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        robot.write("End");
        assertEquals("- met Ben Rope twice\n- so #x is a? tag\nEnd", text(robot));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("- met Ben Rope twice\n- so #x is a? tag\n- ", text(robot), "the end of a list is one step back");
    }

    @Test
    void wordsAreFoundInTheNoteAndTheKeysGoOnInTheText(FxRobot robot) {
        robot.write("Rope, rope and ROPE");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("rope");
        assertEquals("1 of 3", robot.lookup("#attend-find-count").queryAs(Label.class).getText());
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals("3 of 3", robot.lookup("#attend-find-count").queryAs(Label.class).getText());
        robot.type(KeyCode.ESCAPE);
        robot.write("twine");
        assertEquals("Rope, rope and twine", text(robot));
    }

    @Test
    void whatANoteSaidBeforeIsTakenUpByKeys(FxRobot robot) {
        robot.interact(() -> {
            var about = About.talk(KNOTS.id());
            var note = desk.notes.write(HARBOUR.id(), about, "The first text");
            desk.notes.replace(HARBOUR.id(), note.id(), "The second text");
            desk.open(HARBOUR.id());
            desk.model.nextTalk();
            desk.model.previousTalk();
            view.shown();
        });
        robot.push(KeyCode.ALT, KeyCode.Z);
        robot.type(KeyCode.ENTER);
        settle(robot);
        assertEquals("The first text", text(robot));
        assertEquals(List.of("The first text"), desk.storedTexts());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("The second text", text(robot), "undo in the text takes it back");
    }

    @Test
    void lettersGrowByKeyAndStaySo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals("-fx-font-size: 16px", robot.lookup(".attend-text").queryAs(NoteText.class).getStyle());
        assertEquals(16, remembered.letters().sizeProperty().get());
    }

    @Test
    void closingTheWindowKeepsTheLastKey(FxRobot robot) {
        robot.write("The last word");
        robot.interact(window::hide);
        writes.close();
        assertEquals(List.of("The last word"), desk.storedTexts());
    }

    @Test
    void leavingTheTextKeepsItWithoutAPause(FxRobot robot) {
        robot.write("Said in passing");
        robot.clickOn("#attend-rating");
        settle(robot);
        assertEquals(List.of("Said in passing"), desk.storedTexts());
    }

    /// Waits for the one thread that writes, and for what it tells the window.
    private static void until(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError("it never came", e);
        }
    }

    private void settle(FxRobot robot) {
        var done = new CountDownLatch(1);
        robot.interact(() -> writes.run(_ -> "", _ -> done.countDown(), desk.failures::add));
        try {
            assertTrue(done.await(10, TimeUnit.SECONDS), "the writes are done");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String title(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#attend-title").queryAs(Label.class).getText();
    }

    private static String text(FxRobot robot) {
        return robot.lookup(".attend-text").queryAs(NoteText.class).getText();
    }

    private static Node cell(FxRobot robot, String title) {
        return robot.lookup("#attend-list").lookup((Label label) -> label.getText().equals(title)).query();
    }
}
