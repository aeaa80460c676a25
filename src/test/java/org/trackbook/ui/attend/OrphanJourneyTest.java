package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.About;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.orphans.AttachSheet;
import org.trackbook.ui.shell.Remembered;

/// A talk leaves the schedule after it was written about; its words find the talk that took its place.
@UiTest
class OrphanJourneyTest {
    private static final Talk NETS = titled(talk("nets", "Sea", 1, "10:00", 30), "Nets that mend themselves",
            "Ada Quay");
    private static final Talk AGAIN = titled(talk("new-nets", "Sea", 1, "11:00", 30), "Nets that mend", "Ada Quay");
    private static final Talk KNOTS = titled(talk("knots", "Sea", 1, "10:30", 30), "Introduction to knots", "Ben Rope");

    private final Desk desk = new Desk();
    private final StackPane over = new StackPane();

    @Start
    void open(Stage stage) {
        Fonts.load();
        desk.with(conference(NETS, KNOTS), "Sea");
        var overlay = new Overlay() {
            @Override
            public void show(Node node) {
                over.getChildren().add(node);
            }

            @Override
            public void hide() {
                over.getChildren().remove(1, over.getChildren().size());
            }
        };
        var attach = new AttachSheet(desk.attaching, Desk.TEXTS, desk.opened, () -> overlay);
        var view = new AttendView(desk.model, desk.card(), Desk.TEXTS, desk.ways(),
                new Remembered(desk.library.folder().resolve("window.properties"), desk.tasks, desk.failures::add),
                () -> {
                }, () -> {
                }, new AttendView.Orphanage(desk.attaching.attachedProperty(), attach::open, desk.attaching::detach),
                desk.camera, desk.met);
        over.getChildren().add(view);
        stage.setOnHiding(_ -> view.left());
        Windows.show(stage, over, 1180, 700);
        view.shown();
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void wordsWhoseTalkIsGoneAreReadInPlaceAttachedAndTakenBackByKeys(FxRobot robot) {
        robot.interact(() -> desk.model.open(NETS.id()));
        robot.clickOn(".attend-text").write("Every net asks for hands");
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.interact(() -> {
            desk.model.flush();
            desk.library.conferences().keep(conference(KNOTS, AGAIN), new Origin("test", "x", "2", at(1, "10:50")),
                    new Tally(1, 1, 0, 0), Map.of());
            desk.open(desk.ready().conference().id());
        });
        robot.push(KeyCode.ALT, KeyCode.O);
        assertEquals("Every net asks for hands", robot.lookup(".attend-text").queryAs(NoteText.class).getText());
        robot.push(KeyCode.ALT, KeyCode.B);
        robot.write("nets mend").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Attached to “Nets that mend”"),
                desk.said.subList(desk.said.size() - 1, desk.said.size()));
        assertEquals(About.talk(AGAIN.id()), desk.stored().notes().getFirst().about());
        assertEquals(Optional.of(5), desk.stored().rating(AGAIN.id()).map(Rating::stars));
        assertFalse(robot.lookup("#attend-foot-lost").query().isVisible() && desk.ready().foot().withoutTalk() > 0);

        robot.interact(() -> desk.model.open(AGAIN.id()));
        assertEquals("Nets that mend", robot.lookup("#attend-title").queryAs(Label.class).getText());
        robot.clickOn(".attend-text");
        robot.push(KeyCode.CONTROL, KeyCode.END).write(", and gets them");
        robot.push(KeyCode.ALT, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Every net asks for hands, and gets them"), desk.storedTexts());
        assertEquals(About.talk(NETS.id()), desk.stored().notes().getFirst().about(), "back where it came from");
    }
}
