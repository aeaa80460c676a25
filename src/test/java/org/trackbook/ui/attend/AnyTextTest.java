package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.Conference;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.shell.Remembered;

/// No text is so long or so odd that it does not arrive in the library as it stands on the desk.
@UiTest
class AnyTextTest {
    private static final Conference HARBOUR = conference(talk("knots", "Sea", 1, "10:30", 30));
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final int LONG = 20_000;

    private final Desk desk = new Desk();
    private NoteText area;
    private Stage window;

    /// @param name what is odd about it
    record Odd(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Start
    void open(Stage stage) {
        desk.with(HARBOUR, "Sea");
        var remembered = new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks,
                desk.failures::add);
        var notes = new NoteDesk(desk.model, desk.met, Desk.TEXTS, remembered, new SimpleObjectProperty<>(Map.of()),
                _ -> {
                }, _ -> {
                });
        desk.model.stateProperty().subscribe(state -> notes.show((AttendState.Ready) state));
        window = stage;
        stage.setScene(new Scene(notes, 700, 500));
        stage.show();
        notes.focusText();
        area = (NoteText) notes.lookup(".attend-text");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::hide);
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    static Stream<Odd> oddTexts() {
        return Stream.of(
                new Odd("signs of two halves", "👩‍🔬 says 𝔸𝔹ℂ **😀** @👩‍🔬 [[😀"),
                new Odd("from right to left", "> שלום **עולם** (abc) [קשר](https://example.org/א)\n! مرحبا بالعالم"),
                new Odd("marks upon letters", "Z̸̢͍a̴͙͠l̶̰̽g̷̝̈o̵̢͝ **e\u0301** a\u0300\u0301\u0302"),
                new Odd("a long line", "word ".repeat(LONG / 5)),
                new Odd("a long word", "w".repeat(LONG)),
                new Odd("many quotations", ">".repeat(LONG)),
                new Odd("many backticks", "`".repeat(LONG)),
                new Odd("backticks apart", "` `` ".repeat(LONG / 5)),
                new Odd("many stars", "**a ".repeat(LONG / 4)),
                new Odd("many brackets", "[a](".repeat(LONG / 4)),
                new Odd("many talks", "[[".repeat(LONG / 2)),
                new Odd("many names", "@a".repeat(LONG / 2)),
                new Odd("many fences", "```\n".repeat(5_000)),
                new Odd("a megabyte", "A line of a book that somebody has pasted, **all** of it.\n".repeat(18_000)));
    }

    /// Pasted, and typed on at its end.
    @ParameterizedTest
    @MethodSource("oddTexts")
    void itArrivesAsItStands(Odd odd, FxRobot robot) {
        var threads = ManagementFactory.getThreadMXBean();
        robot.interact(() -> {
            var began = threads.getCurrentThreadCpuTime();
            area.put(Pasted.over("", 0, 0, odd.text()));
            type("x");
            type("\n");
            key(KeyCode.ENTER);
            type("y");
            var worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);
            assertTrue(worked.compareTo(PATIENCE) < 0, () -> "it took " + worked);
        });
        assertTrue(area.getText().startsWith(odd.text() + "x"), "it stands there");
        assertEquals(area.getText(), desk.draft(0, 0).text(), "the draft has it");
        robot.interact(desk.model::flush);
        assertEquals(List.of(area.getText()), desk.storedTexts());
    }

    @Test
    void aSignOfTwoHalvesGoesAsOne(FxRobot robot) {
        robot.interact(() -> {
            type("a😀");
            key(KeyCode.BACK_SPACE);
        });
        assertEquals("a", desk.draft(0, 0).text());
    }

    /// Another program may end lines with two signs; here they end with one, so places behind them are others.
    @Test
    void aTextOfAnotherProgramIsShownAndTypedIn(FxRobot robot) {
        robot.interact(() -> {
            type("a longer text that somebody shortens");
            desk.rest();
            desk.now.set(Talks.at(1, "10:45"));
            desk.notes.replace(HARBOUR.id(), desk.stored().notes().getFirst().id(), "a\r\n\r\n\r\nb");
            desk.open(HARBOUR.id());
            area.moveTo(area.getLength());
            type("c");
            desk.rest();
        });
        assertEquals("a\n\n\nbc", area.getText());
        assertEquals(List.of("a\n\n\nbc"), desk.storedTexts());
    }

    /// What an input method composes stands there while it is composed, and once when it is chosen.
    @Test
    void whatIsComposedArrivesOnceAndWhole(FxRobot robot) {
        robot.interact(() -> {
            type("! ");
            compose("", "に");
            compose("", "にほ");
            assertEquals("! にほ", area.getText());
            desk.rest();
            compose("", "日本");
            compose("日本", "");
            compose("é", "");
            type("n");
            desk.rest();
        });
        assertEquals("! 日本én", area.getText());
        assertEquals(List.of("! 日本én"), desk.storedTexts());
    }

    @Test
    void aCompositionThatIsGivenUpLeavesNothing(FxRobot robot) {
        robot.interact(() -> {
            type("a");
            compose("", "に");
            desk.rest();
            compose("", "");
            type("b");
            desk.rest();
        });
        assertEquals(List.of("ab"), desk.storedTexts());
    }

    private void type(String sign) {
        Event.fireEvent(area,
                new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void key(KeyCode key) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void compose(String committed, String composed) {
        var runs = composed.isEmpty()
                ? Collections.<InputMethodTextRun>emptyList()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        area.handleInputMethodEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed,
                composed.length()));
    }
}
