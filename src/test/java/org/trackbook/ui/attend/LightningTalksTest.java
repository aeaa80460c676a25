package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.About;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.task.FxTaskRunner;
import org.trackbook.task.TaskRunner;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.shell.Remembered;

/// An afternoon of four talks of five minutes, one right behind the other.
@UiTest
class LightningTalksTest {
    private static final List<Talk> TALKS = Stream.of("00", "05", "10", "15")
            .map(minute -> titled(talk("bolt" + minute, "Sea", 1, "14:" + minute, 5), "Bolt at 14:" + minute,
                    "Ada Quay"))
            .toList();

    private final TaskRunner writes = new FxTaskRunner(Executors.newSingleThreadExecutor());
    private final Desk desk = new Desk(Optional.of(writes));

    @Start
    void open(Stage stage) {
        Fonts.load();
        desk.now.set(Talks.at(1, "14:01"));
        desk.with(conference(TALKS.toArray(Talk[]::new)), "Sea");
        var view = new AttendView(desk.model, desk.card(), Desk.TEXTS, desk.ways(),
                new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks, desk.failures::add),
                () -> {
                }, () -> {
                }, desk.orphanage(), desk.camera, desk.met);
        stage.setOnHiding(_ -> view.left());
        Windows.show(stage, view, 980, 680);
        view.shown();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Nobody waits for anything: a word, a mark, on to the next, and at the end something of the first comes to mind.
    @Test
    void eachKeepsItsWordsThoughOneKeyIsAllBetweenThem(FxRobot robot) {
        robot.write("one");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.write("two");
        robot.push(KeyCode.ALT, KeyCode.H);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.write("four");
        for (var back = 0; back < 3; back++) {
            robot.push(KeyCode.ALT, KeyCode.UP);
        }
        robot.write(" more");
        robot.interact(desk.model::flush);
        writes.close();
        var said = new LinkedHashMap<TalkId, String>();
        desk.stored().notes().forEach(note -> said.put(((About.Talks) note.about()).talks().getFirst(), note.text()));
        assertEquals(Map.of(TALKS.get(0).id(), "one more", TALKS.get(1).id(), "! two", TALKS.get(3).id(), "four"),
                said);
        assertEquals(List.of(5, 2), TALKS.stream().flatMap(it -> desk.stored().rating(it.id()).stream())
                .map(Rating::stars).toList());
        assertEquals(List.of(), desk.failures);
    }
}
