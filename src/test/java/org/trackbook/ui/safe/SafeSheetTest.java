package org.trackbook.ui.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.UiTest;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.words.Words;

@UiTest
class SafeSheetTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private final SafeDesk desk = new SafeDesk();
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final StackPane window = new StackPane();

    private final Overlay overlay = new Overlay() {
        @Override
        public void show(javafx.scene.Node node) {
            window.getChildren().setAll(node);
        }

        @Override
        public void hide() {
            window.getChildren().clear();
        }
    };

    @Start
    void open(Stage stage) {
        Fonts.load();
        var all = desk.temp.folder().resolve("all.zip");
        desk.model.save(all);
        desk.bringSample();
        desk.model.bringBack(all);
        var scene = new Scene(window, 900, 640);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        new SafeSheet(desk.model, texts, overlay, LISBON).show();
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void aBackupIsBroughtBackByKeysAlone(FxRobot robot) {
        assertEquals(0, desk.conferences());
        robot.interact(() -> robot.lookup("#safe-back-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(1, desk.conferences());
        assertTrue(robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(it -> it.getText().startsWith("The library is sound: 1 conference")));
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> theme.choose(robot.window(0).getScene()));
            assertTrue(Files.exists(Snapshots.save("safe-" + theme, robot.window(0).getScene())));
        }
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.getChildren().isEmpty());
    }

    @Test
    void aLibraryThatCannotBeOpenedSaysWhyAndWhatToDo(FxRobot robot) {
        var problem = new Problem(Effect.REFUSED, Cause.LIBRARY_FOREIGN, desk.temp.file().toString(),
                "file is not a database");
        var rescue = new RescueViewModel(problem, desk.checking, desk.restoring, new DirectTaskRunner(), this::close,
                desk.failures::add);
        robot.interact(() -> {
            var other = new Stage();
            new RescueView(rescue, texts, new Words(Locale.ENGLISH), LISBON, other::hide).show(other);
        });
        var scene = robot.lookup("#rescue").query().getScene();
        assertTrue(Files.exists(Snapshots.save("rescue", scene)));
        assertTrue(robot.lookup("#rescue-again").query().isFocused());
        robot.interact(() -> scene.getWindow().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#rescue").tryQuery().isEmpty());
    }
}
