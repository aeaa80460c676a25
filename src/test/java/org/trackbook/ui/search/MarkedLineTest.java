package org.trackbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.UiTest;
import org.trackbook.usecase.Marked;

@UiTest
class MarkedLineTest {
    private final MarkedLine line = new MarkedLine("search-lines");

    @Start
    void open(Stage stage) {
        line.add(new Marked("Lightning Talks", List.of())).add(" · ")
                .besides(new Marked("The system combines a Node.js front end with a server, ".repeat(3),
                        List.of(new Marked.Range(22, 29))));
        line.setMaxWidth(400);
        stage.setScene(new Scene(new HBox(line), 400, 60));
        stage.show();
    }

    @Test
    void theTitleStaysReadableBesideALongText(FxRobot robot) {
        robot.interact(() -> {
            line.getParent().layout();
            assertEquals(List.of("Lightning Talks", " · ", "Node.js"), line.getChildren()
                    .stream()
                    .map(Label.class::cast)
                    .filter(it -> it.getWidth() >= it.prefWidth(-1))
                    .map(Label::getText)
                    .toList());
            assertTrue(line.getChildren().getLast().getBoundsInParent().getMaxX() <= 400);
        });
    }
}
