package org.trackbook.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.About;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.usecase.CollectNotes;
import org.trackbook.usecase.CorrectNames;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;

@UiTest
class NotesViewTest {
    private static final Conference HARBOUR = conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Nets that mend"),
            titled(talk("knots", "Sea", 1, "10:30", 30), "Introduction to knots"));
    private static final Instant NOW = Instant.parse("2027-05-22T20:00:00Z");
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private final TempDatabase library = new TempDatabase();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        var ids = new AtomicInteger();
        var notes = new KeepNotes(library.conferences(), library.visits(), () -> NOW,
                () -> new NoteId("note-" + ids.incrementAndGet()));
        var id = HARBOUR.id();
        library.conferences().keep(HARBOUR, new Origin("test", "schedule-xml", "", NOW), Tally.first(2), Map.of());
        notes.write(id, About.talk(new TalkId("nets")),
                "Bejamin said so.\n- [ ] Mend the nets\n@Ada Quay (Harbour Labs)");
        notes.write(id, About.talk(new TalkId("knots")), "! A bowline holds, says Bejamin");
        new RateTalks(library.conferences(), library.visits(), () -> NOW).rate(id, new TalkId("knots"), Optional.of(4),
                Optional.empty());
        var model = new NotesViewModel(new CollectNotes(library.conferences(), library.visits()), notes,
                new ReadLibrary(library.conferences(), library.visits()),
                new MeetPeople(library.visits(), () -> NOW, () -> "person"),
                new CorrectNames(library.conferences(), library.visits(), notes), tasks, tasks, () -> NOW, TEXTS,
                new Notices() {
                    @Override
                    public void say(String words) {
                    }

                    @Override
                    public void say(String words, Runnable back) {
                        undo.add(back);
                    }
                }, () -> {
                }, failures::add);
        var over = new StackPane();
        var view = new NotesView(model, TEXTS, () -> new Overlay() {
            @Override
            public void show(Node node) {
                over.getChildren().add(node);
            }

            @Override
            public void hide() {
                over.getChildren().remove(1, over.getChildren().size());
            }
        });
        over.getChildren().add(new BorderPane(view));
        var scene = new Scene(over, 1302, 712);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(List.of(), failures);
    }

    private List<String> texts() {
        return library.visits().visit(HARBOUR.id()).notes().stream().map(Note::text).toList();
    }

    @Test
    void aNoteIsFoundAndWrittenOnByKeys(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" twice");
        Snapshots.save("notes-all", robot.listWindows().getFirst().getScene());
        robot.clickOn("#notes-list");
        assertEquals("! A bowline holds, says Bejamin twice", texts().getLast());
    }

    @Test
    void ofTheRatedTalksThoseOfEnoughStarsAreLeft(FxRobot robot) {
        assertFalse(robot.lookup("#notes-least").query().isVisible());
        robot.clickOn("#notes-filter-6");
        assertEquals(2, robot.lookup("#notes-list").queryListView().getItems().size());
        robot.clickOn("#notes-least-4");
        assertEquals(2, robot.lookup("#notes-list").queryListView().getItems().size());
        robot.clickOn("#notes-least-5");
        assertEquals(0, robot.lookup("#notes-list").queryListView().getItems().size());
    }

    @Test
    void anActionIsCheckedByTheSpaceBar(FxRobot robot) {
        robot.clickOn("#notes-filter-4");
        robot.interact(() -> robot.lookup("#notes-list").queryListView().getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#notes-list").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(List.of(new ActionMark(new NoteId("note-1"), "- [ ] Mend the nets", true)),
                library.visits().visit(HARBOUR.id()).actions());
        Snapshots.save("notes-actions", robot.listWindows().getFirst().getScene());
    }

    @Test
    void whatIsNextWithAPersonIsSaidByKeys(FxRobot robot) {
        robot.clickOn("#notes-filter-5");
        robot.interact(() -> {
            robot.lookup("#notes-list").queryListView().getSelectionModel().select(1);
            robot.lookup("#notes-list").query().requestFocus();
        });
        robot.push(KeyCode.E);
        robot.write("Write her").type(KeyCode.ENTER);
        var ada = library.visits().visit(HARBOUR.id()).people().getFirst();
        assertEquals(List.of("Ada Quay", "Harbour Labs", "Write her"),
                List.of(ada.name().orElseThrow(), ada.organisation().orElseThrow(), ada.next().orElseThrow()));
    }

    @Test
    void aMisspeltNameIsWrittenRightInAllNotes(FxRobot robot) {
        robot.clickOn("#notes-name-button");
        robot.write("Bejamin");
        robot.clickOn("#notes-name-right").write("Benjamin");
        Snapshots.save("notes-name", robot.listWindows().getFirst().getScene());
        assertEquals(List.of("Bejamin said so. > Benjamin said so.",
                "! A bowline holds, says Bejamin > ! A bowline holds, says Benjamin"),
                robot.lookup("#notes-name-preview").<CorrectNames.Correction>queryListView().getItems().stream()
                        .map(it -> it.old() + " > " + it.line())
                        .toList());
        robot.push(KeyCode.ENTER);
        assertTrue(texts().stream().allMatch(text -> text.contains("Benjamin")), texts().toString());
        robot.interact(undo.getLast());
        assertTrue(texts().stream().allMatch(text -> text.contains("Bejamin")), texts().toString());
    }
}
