package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Harbour;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Texts;

@UiTest
class ZoneNoteTest {
    private final Harbour harbour = new Harbour();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final ShellViewModel shell = new ShellViewModel(harbour.library(), tasks, () -> Talks.at(1, "10:12"),
            new Toasts(tasks), new Failures());

    @AfterEach
    void close() {
        harbour.close();
    }

    private String note(FxRobot robot, String computer, Place place) {
        var said = new StringBuilder();
        robot.interact(() -> {
            var note = new ZoneNote(shell, Texts.in(Locale.ENGLISH), ZoneId.of(computer));
            shell.open(Harbour.ID, place);
            said.append(note.isVisible() ? note.getText() : "");
        });
        return said.toString();
    }

    @Test
    void anotherZoneOfTheComputerIsSaidOnce(FxRobot robot) {
        assertEquals("Times are Lisbon time, 5 h ahead of this computer", note(robot, "America/New_York", Place.PLAN));
        assertEquals("Times are Lisbon time, 4 h 30 min behind this computer", note(robot, "Asia/Kolkata", Place.PLAN));
    }

    @Test
    void nothingIsSaidWhereTheClocksAgree(FxRobot robot) {
        assertEquals("", note(robot, "Europe/Lisbon", Place.PLAN));
        assertEquals("", note(robot, "Europe/London", Place.PLAN));
        assertEquals("", note(robot, "America/New_York", Place.LIBRARY));
    }
}
