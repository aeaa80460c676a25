package org.trackbook.testkit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.trackbook.ui.kit.Theme;

/// Shows what a test looks at as the program does, in a corner of the screen: there points of the window are points of
/// the screen.
public final class Windows {
    private Windows() {
    }

    public static Scene show(Stage stage, Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        // tests share the window: whoever had it before may have left it in another size
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return scene;
    }
}
