package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;
import org.trackbook.text.Markdown;

@UiTest
class MarkdownViewTest {
    private final List<String> followed = new ArrayList<>();
    private MarkdownView view;

    @Start
    void open(Stage stage) {
        view = new MarkdownView(followed::add);
        view.show(Markdown.parse("Read [the site](https://example.org/a), **then** <b>ask</b>."));
        Windows.show(stage, view, 300, 200);
    }

    @Test
    void aLinkIsFollowedByMouseAndByKey(FxRobot robot) {
        var link = view.lookup("." + Styles.MARKDOWN_LINK);
        robot.interact(link::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.clickOn(link);

        assertEquals(List.of("https://example.org/a", "https://example.org/a"), followed);
    }

    @Test
    void aLineWithALinkIsAsHighBeforeItIsShownAsAfterwards(FxRobot robot) {
        robot.interact(() -> {
            var fresh = new MarkdownView(followed::add);
            fresh.show(
                    Markdown.parse("Read [all of this long name of a site](https://example.org/a), then ask again."));
            view.getChildren().add(fresh);
            fresh.applyCss();
            var before = fresh.prefHeight(120);
            fresh.resize(120, 400);
            fresh.layout();
            assertEquals(fresh.prefHeight(120), before);
        });
    }

    @Test
    void foreignMarkUpIsShownAndNotFollowed() {
        var words = view.lookupAll("." + Styles.MARKDOWN_WORDS).stream().map(it -> ((Text) it).getText()).toList();

        assertEquals("Read , then <b>ask</b>.", String.join("", words));
    }
}
