package org.trackbook.ui.attend;

import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Remembered;

/// What somebody hears who goes through the place by Tab: a list to be read and followed.
@UiTest
class AttendAccessibilityTest {
    private static final Conference HARBOUR = conference(
            titled(talk("knots", "Sea", 2, "10:30", 30), "Introduction to knots", "Ben Rope"),
            talk("sails", "Sea", 2, "11:30", 60));

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTalk() {
        desk.now.set(Talks.at(2, "10:40"));
        desk.with(HARBOUR, "Sea", "Sea");
        desk.model.rate(4);
        check("talk.focus.txt", 1302);
    }

    @Test
    void aTalkInASmallWindow() {
        desk.now.set(Talks.at(2, "10:40"));
        desk.with(HARBOUR, "Sea", "Sea");
        check("talk-small.focus.txt", 960);
    }

    @Test
    void theTrip() {
        desk.with(HARBOUR, "Sea", "Sea");
        desk.model.openTrip();
        check("trip.focus.txt", 1302);
    }

    @Test
    void aMoment() {
        desk.with(HARBOUR, "Sea", "Sea");
        desk.model.openMoment();
        check("moment.focus.txt", 1302);
    }

    @Test
    void wordsWithoutATalk() {
        desk.with(conference(talk("nets", "Sea", 1, "10:00", 30)), "Sea");
        desk.notes.write(HARBOUR.id(), About.talk(HARBOUR.talks().getFirst().id()), "A bowline holds");
        desk.open(HARBOUR.id()).model.openWithoutTalk();
        check("lost.focus.txt", 1302);
    }

    @Test
    void anEmptyAgenda() {
        desk.with(HARBOUR);
        check("empty.focus.txt", 1302);
    }

    @Test
    void noConference() {
        check("none.focus.txt", 1302);
    }

    private void check(String name, int width) {
        var view = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var place = new AttendView(desk.model, desk.card(), Desk.TEXTS, desk.ways(),
                    new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks, desk.failures::add),
                    () -> {
                    }, () -> {
                    }, desk.orphanage(), desk.camera, desk.met);
            var scene = new Scene(place, width, 712);
            Theme.dress(scene);
            place.applyCss();
            place.layout();
            return place;
        });
        Golden.check(AttendAccessibilityTest.class, name, FocusOrder.of(view));
    }
}
