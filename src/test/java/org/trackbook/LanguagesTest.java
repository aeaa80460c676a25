package org.trackbook;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.UiTest;
import org.trackbook.words.Language;

/// The window in each language, as small as it may be: no word of its own is cut off.
@UiTest
class LanguagesTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final InstantSource CLOCK = () -> Instant.parse("2027-05-22T09:10:00Z");

    private @Nullable Stage window;
    private @Nullable Path folder;
    private @Nullable Wiring wiring;
    private @Nullable Desktop desktop;

    @Start
    void open(Stage stage) throws IOException {
        window = stage;
        folder = Files.createTempDirectory("trackbook");
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> robot.listTargetWindows().forEach(it -> {
            it.hide();
            it.setOnHiding(_ -> {
                // the next test gets the same window, and no library to save into
            });
        }));
        requireNonNull(desktop).close();
        requireNonNull(wiring).close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordIsCutOffInTheSmallestWindow(Language language, FxRobot robot) throws TimeoutException {
        var objects = new Wiring(requireNonNull(folder), CLOCK, LISBON, language);
        wiring = objects;
        robot.interact(() -> {
            var shown = new Desktop(objects, requireNonNull(folder), CLOCK, LISBON, language, () -> {
            });
            desktop = shown;
            var stage = requireNonNull(window);
            shown.show(stage, List.of("resources/sample/kesterhaven-commons-2027.xml"), () -> {
            });
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        var cut = new TreeSet<String>();
        until(() -> robot.lookup("#library-plan").tryQuery().isPresent());
        look("library", language, robot, cut);
        robot.clickOn("#library-plan");
        until(() -> robot.lookup("#plan-shared-1").tryQuery().isPresent());
        look("plan", language, robot, cut);
        for (var place : List.of(KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
            robot.push(KeyCode.CONTROL, place);
            look(place.getName(), language, robot, cut);
            robot.push(KeyCode.F1);
            look(place.getName() + "-keys", language, robot, cut);
            robot.push(KeyCode.ESCAPE);
        }
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        look("settings", language, robot, cut);
        assertEquals(Set.of(), cut);
    }

    private static void look(String place, Language language, FxRobot robot, Set<String> cut) {
        WaitForAsyncUtils.waitForFxEvents();
        Snapshots.save("language-" + language.code() + "-" + place, robot.window(0).getScene());
        var bundle = ResourceBundle.getBundle("i18n.messages", language.locale());
        var own = bundle.keySet().stream().map(bundle::getString).collect(Collectors.toSet());
        robot.lookup(Labeled.class::isInstance).queryAllAs(Labeled.class).stream()
                .filter(it -> it.isVisible() && own.contains(it.getText()))
                .filter(LanguagesTest::isCut)
                .forEach(it -> cut.add(place + ": " + it.getText()));
    }

    /// What is drawn of it is not what it says; a label that draws none, like an icon, is not cut.
    private static boolean isCut(Labeled label) {
        var drawn = label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .map(it -> it.getText().replaceAll("\\s+", " ").strip())
                .filter(it -> !it.isEmpty())
                .toList();
        return isSeen(label) && label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && !drawn.isEmpty()
                && !drawn.contains(label.getText().replaceAll("\\s+", " ").strip());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
