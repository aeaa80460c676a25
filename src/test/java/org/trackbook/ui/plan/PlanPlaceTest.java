package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.testkit.FocusOrder;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.shell.Place;

@UiTest
class PlanPlaceTest {
    private TempDatabase library = new TempDatabase();
    private PlanFrame frame;

    @Start
    void open(Stage stage) {
        Fonts.load();
        frame = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00"));
        var scene = new Scene(frame.view, 980, 640);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(Optional.empty(), frame.failures.shownProperty().get());
    }

    @Test
    void whoComesByKeyGoesOnByKey(FxRobot robot) {
        robot.interact(() -> {
            frame = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00"));
            frame.shell.go(Place.LIBRARY);
            var scene = robot.lookup("#plan-grid").query().getScene();
            scene.setRoot(frame.view);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.SPACE);

        assertEquals(Optional.of(new TalkId("nets")), open());
    }

    @Test
    void aDayIsPlannedByKeysAlone(FxRobot robot) {
        robot.interact(() -> frame.model.lookProperty().set(TalksLook.LIST));
        robot.interact(() -> robot.lookup("#plan-shared-1").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        assertEquals("main track Sea", said());

        robot.interact(() -> robot.lookup("#plan-talks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.S);
        assertEquals("main track Sea, star bricks, clash", said());

        robot.push(KeyCode.UP).push(KeyCode.D);
        assertEquals("main track Sea, dropped nets, star bricks", said());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("main track Sea, star bricks, clash", said());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("main track Sea, dropped nets, star bricks", said());
    }

    @Test
    void enterMakesATrackTheMainTrackAndEnterAgainNoLonger(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-shared-1").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN);
        assertEquals(Optional.of(new Track("Land")), frame.model.tracks().previewProperty().get());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(new Track("Land")), main());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.empty(), main());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(new Track("Land")), main());

        robot.push(KeyCode.DOWN).push(KeyCode.HOME).push(KeyCode.UP);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("On land").push(KeyCode.ESCAPE);
        assertEquals("plan-main", robot.lookup("#plan-main").query().getScene().getFocusOwner().getId());
        assertEquals(Optional.empty(), label());
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("By land").push(KeyCode.ENTER);
        assertEquals(Optional.of("By land"), label());
    }

    @Test
    void tracksAreHiddenAndTalksShortListedByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-shared-1").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.H).push(KeyCode.H);
        assertEquals(List.of("Land", "Sea"), hidden());
        robot.push(KeyCode.TAB).push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertEquals(1, hidden().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("Land", "Sea"), hidden());

        robot.interact(() -> robot.lookup("#plan-grid").query().requestFocus());
        robot.push(KeyCode.L);
        assertEquals(List.of("gulls"), day().talks()
                .stream()
                .filter(TalkLine::shortListed)
                .map(line -> line.talk().id().value())
                .toList());
        robot.push(KeyCode.H);
        assertEquals(List.of("Air", "Land", "Sea"), hidden());
    }

    @Test
    void twoTracksAreComparedAndOneIsChosenByKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-shared-1").<ToggleButton>query().fire());
        robot.interact(() -> robot.lookup("#plan-tracks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.C).push(KeyCode.DOWN).push(KeyCode.C);
        var compare = robot.lookup("#plan-compare").query();
        assertEquals("Sea: 10:00–10:30, Mending nets, Ana Café, Rui Costa, Room Sea, 15 min overlap",
                compare.getAccessibleText());
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.S);
        assertEquals("Land: 11:00–11:25, Sand and silt, Maria Lima, Room Land, starred", compare.getAccessibleText());
        assertEquals(Standing.STAR, frame.model.standing(talk("sand")));

        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(new Track("Land")), main());
        Golden.check(PlanPlaceTest.class, "compare.focus.txt", FocusOrder.of(compare));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#plan-compare").tryQuery().isEmpty());
        assertEquals("plan-tracks", frame.view.getScene().getFocusOwner().getId());
    }

    private List<String> hidden() {
        return frame.model.tracks().hidden().stream().map(TrackLine::name).toList();
    }

    private Optional<Track> main() {
        return day().chosen();
    }

    private Optional<String> label() {
        return day().label();
    }

    private PlanDay day() {
        return ((PlanState.Ready) frame.model.stateProperty().get()).day();
    }

    @Test
    void theOrderOfTheTracksIsRemembered(FxRobot robot) {
        robot.interact(() -> frame.model.tracks().orderProperty().set(TrackOrder.NAME));
        frame.tasks.elapse(java.time.Duration.ofSeconds(1));
        robot.interact(() -> frame = new PlanFrame(library, PlanDesk.harbour(), Talks.at(-5, "12:00")));

        assertEquals(TrackOrder.NAME, frame.model.tracks().orderProperty().get());
    }

    private String said() {
        var day = ((PlanState.Ready) frame.model.stateProperty().get()).day();
        var words = new StringBuilder("main track ").append(day.chosen().orElseThrow().value());
        for (var line : day.talks()) {
            switch (line.standing()) {
                case STAR -> words.append(", star ").append(line.talk().id().value());
                case DROPPED -> words.append(", dropped ").append(line.talk().id().value());
                case MAIN, BACKUP, NONE -> {
                }
            }
        }
        return day.items().stream().anyMatch(MyDayItem.ClashItem.class::isInstance)
                ? words.append(", clash").toString()
                : words.toString();
    }

    @Test
    void keysMoveThroughDaysCardsAndTheFilter(FxRobot robot) {
        robot.interact(() -> frame.model.lookProperty().set(TalksLook.LIST));
        robot.interact(() -> robot.lookup("#plan-talks").query().requestFocus());
        robot.push(KeyCode.HOME).push(KeyCode.SPACE);
        assertEquals(Optional.of(new TalkId("nets")), open());
        robot.push(KeyCode.DOWN);
        assertEquals(Optional.of(new TalkId("bricks")), open());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), open());

        robot.push(KeyCode.F).write("sds");
        assertEquals(List.of(), List.copyOf(frame.model.rows()));
        assertTrue(frame.model.items().isEmpty());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        assertEquals(10, frame.model.rows().size());

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(2, frame.model.rows().size());
        robot.push(KeyCode.HOME).push(KeyCode.S);
        assertEquals(Standing.STAR, frame.model.standing(talk("ropes")));
    }

    @Test
    void theGridIsWalkedByArrows(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-grid").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(new TalkId("nets")), open());
        robot.push(KeyCode.DOWN);
        assertEquals(Optional.of(new TalkId("knots")), open());
        assertEquals(List.of("Knots that hold"), marked(robot), "the block of the open card is marked");
        robot.push(KeyCode.LEFT);
        assertEquals(Optional.of(new TalkId("sand")), open());

        robot.push(KeyCode.S).push(KeyCode.DIGIT0).push(KeyCode.PLUS).push(KeyCode.N);
        assertEquals(Standing.STAR, frame.model.standing(talk("sand")));
        assertEquals("11:00–11:25, Sand and silt, Maria Lima, Room Land, starred",
                robot.lookup("#plan-grid").query().getAccessibleText());
        robot.push(KeyCode.G);
        assertEquals(TalksLook.LIST, frame.model.lookProperty().get());
        robot.type(KeyCode.G, KeyCode.T);
        assertEquals(TalksLook.TRACKS, frame.model.lookProperty().get());
    }

    private Optional<TalkId> open() {
        return frame.model.cardProperty().get().map(talk -> talk.id());
    }

    @Test
    void somebodyWhoHearsThePlaceFindsEverything(FxRobot robot) {
        robot.interact(() -> {
            frame.model.tracks().choose(new Track("Sea"));
            frame.model.star(talk("bricks"));
            frame.model.drop(talk("knots"));
            frame.toasts.close();
        });

        Golden.check(PlanPlaceTest.class, "planned.focus.txt", FocusOrder.of(frame.view));
    }

    @Test
    void theCardOfATalkIsHeardToo(FxRobot robot) {
        robot.interact(() -> frame.model.open(talk("bricks")));

        Golden.check(PlanPlaceTest.class, "card.focus.txt", FocusOrder.of(robot.lookup("#plan-panes").query()));
    }

    @Test
    void theCardPutsATalkOnTheShortListAndTakesItOffWithTheSameButton(FxRobot robot) {
        robot.interact(() -> frame.model.open(talk("bricks")));
        robot.interact(() -> robot.lookup("#plan-card-short").query().requestFocus());
        assertEquals("Short list", shortListButton(robot));

        robot.push(KeyCode.SPACE);
        assertTrue(frame.model.isShortListed(talk("bricks")));
        assertEquals("Off the short list", shortListButton(robot));

        robot.push(KeyCode.SPACE);
        assertFalse(frame.model.isShortListed(talk("bricks")));

        robot.push(KeyCode.S);
        assertEquals(Standing.STAR, frame.model.standing(talk("bricks")));
        robot.interact(() -> frame.model.tracks().choose(new Track("Land")));
        assertTrue(robot.lookup("#plan-card-short").tryQuery().isEmpty(), "what is planned needs no list");
    }

    /// What the button says that has the focus.
    private String shortListButton(FxRobot robot) {
        var button = robot.lookup("#plan-card-short").<Button>query();
        assertEquals(button, button.getScene().getFocusOwner());
        return button.getText();
    }

    @Test
    void thePageOfATalkIsOpenedAndItsLinkCopiedByKeyAndFromTheCard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#plan-grid").query().requestFocus());
        robot.push(KeyCode.HOME).type(KeyCode.O).push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(List.of(), frame.browsed, "a talk without a page");
        assertEquals(List.of(), frame.copied);

        var page = "https://harbour.example/talk/bricks";
        robot.interact(() -> show(robot, linked(page)));
        robot.push(KeyCode.HOME);
        robot.interact(() -> frame.model.open(day().talks().getFirst().talk()));
        robot.type(KeyCode.O).push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(List.of(page), frame.browsed);
        assertEquals(List.of(page), frame.copied);

        robot.interact(() -> {
            robot.lookup("#talk-page").<ButtonBase>query().fire();
            robot.lookup("#talk-copy").<ButtonBase>query().fire();
        });
        assertEquals(List.of(page, page), frame.browsed);
        assertEquals(List.of(page, page), frame.copied);
    }

    private static Conference linked(String page) {
        return Talks.conference(Talks.with(Talks.talk("bricks", "Land", 1, "10:15", 45),
                new Text("", "", "", "", "", List.of(), List.of(), List.of(), page, "", "")));
    }

    private void show(FxRobot robot, Conference conference) {
        var scene = robot.lookup("#plan-grid").query().getScene();
        library.close();
        library = new TempDatabase();
        frame = new PlanFrame(library, conference, Talks.at(-5, "12:00"));
        scene.setRoot(frame.view);
    }

    @Test
    void noOwnRoomIsCutByTheOthersBesideIt(FxRobot robot) {
        robot.interact(() -> frame.model.star(talk("bricks")));
        robot.interact(() -> frame.model.tracks().choose(new Track("Sea")));
        WaitForAsyncUtils.waitForFxEvents();
        var edge = robot.lookup(".plan-grid-edge").query();
        var blocks = robot.lookup(".plan-block").match(node -> node.getParent().getBoundsInParent().getMinX() < 50)
                .queryAll();
        assertEquals(6, blocks.size());
        blocks.forEach(block -> assertTrue(right(block) <= right(edge), block + " ends within its rooms"));
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    @Test
    void theWheelWithCtrlZoomsAndWhatIsUnderTheMouseStaysThere(FxRobot robot) {
        var grid = robot.lookup("#plan-grid").query();
        wheel(robot, grid, top(grid), 40, true); // from here on the day is higher than the window
        var high = height(grid);
        var at = top(grid);

        wheel(robot, grid, at, 40, true);
        assertTrue(height(grid) > high);
        assertEquals(at, top(grid), 3);

        wheel(robot, grid, at, -20, false);
        assertEquals(at - 20, top(grid), 3);

        wheel(robot, grid, at, -40, true);
        wheel(robot, grid, at, -40, true);
        assertTrue(height(grid) < high);
    }

    /// The headless platform knows no keys held down while the wheel turns.
    private static void wheel(FxRobot robot, Node grid, double at, double delta, boolean ctrl) {
        var y = grid.localToScene(200, at).getY();
        robot.interact(() -> Event.fireEvent(grid, new ScrollEvent(ScrollEvent.SCROLL, 200, y, 200, y, false, ctrl,
                false, false, false, false, 0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        robot.interact(() -> grid.getScene().getRoot().layout());
    }

    private static double height(Node grid) {
        return block(grid, "Knots that hold").getLayoutBounds().getHeight();
    }

    private static double top(Node grid) {
        return grid.sceneToLocal(block(grid, "Knots that hold").localToScene(0, 0)).getY();
    }

    private static List<String> marked(FxRobot robot) {
        return robot.lookup(".plan-block")
                .match((Node node) -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("open")))
                .queryAll()
                .stream()
                .flatMap(node -> ((TalkHolder) node).held().stream())
                .map(Talk::title)
                .toList();
    }

    @Test
    void whatComesIntoSightIsDressedBeforeItIsDrawn(FxRobot robot) {
        robot.interact(() -> frame.model.filter().textProperty().set("nobody"));
        robot.interact(() -> {
            var root = frame.view;
            root.applyCss();
            frame.model.filter().textProperty().set("");
            root.layout(); // as in a frame: styles were given before
            var grid = robot.lookup("#plan-grid").query();
            assertTrue(((Region) block(grid, "Knots that hold")).getBackground() != null);
            assertEquals(List.of(), grid.lookupAll(".plan-grid-name")
                    .stream()
                    .map(Label.class::cast)
                    .filter(name -> name.getFont().getSize() != 12)
                    .map(Label::getText)
                    .toList());
        });
    }

    private static Node block(Node grid, String title) {
        return grid.lookupAll(".plan-block")
                .stream()
                .filter(node -> node instanceof TalkHolder holder
                        && holder.held().map(Talk::title).equals(Optional.of(title)))
                .findFirst()
                .orElseThrow();
    }

    private Talk talk(String id) {
        return PlanDesk.harbour().talk(new TalkId(id)).orElseThrow();
    }
}
