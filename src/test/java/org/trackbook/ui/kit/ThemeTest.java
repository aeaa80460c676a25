package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.testkit.UiTest;

@UiTest
class ThemeTest {
    @Test
    void whatPopsUpOverAWindowTakesItsColours(FxRobot robot) {
        var popup = new Popup();
        robot.interact(() -> {
            var stage = window();
            Theme.DARK.choose(stage.getScene());
            popup.getContent().add(new Region());
            popup.show(stage);
        });

        assertTrue(popup.getScene().getRoot().getStyleClass().contains(Styles.DARK));
        robot.interact(() -> ((Stage) popup.getOwnerWindow()).close());
    }

    @Test
    void aWindowThatIsClosedIsForgotten() throws InterruptedException {
        var forgotten = new ReferenceQueue<Scene>();
        var scene = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var stage = window();
            stage.close();
            return new WeakReference<>(stage.getScene(), forgotten);
        });
        for (var tries = 0; tries < 50 && !scene.refersTo(null); tries++) {
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
            forgotten.remove(100);
        }

        assertTrue(scene.refersTo(null));
    }

    private static Stage window() {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 200, 100));
        Theme.dress(stage.getScene());
        stage.show();
        return stage;
    }
}
