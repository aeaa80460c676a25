package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.testkit.Snapshots;
import org.trackbook.text.Markdown;

class KitPictureTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void theKitIsDrawnInBothThemes(Theme theme) {
        var file = Snapshots.save("kit-" + theme, theme, 1240, 860, KitPictureTest::kit);

        assertTrue(Files.exists(file));
    }

    private static Parent kit() {
        var left = new VBox(16, words(), signs(), buttons(), chips(), fields(), ratings(), prose());
        left.setPrefWidth(700);
        var right = new VBox(16, states(), Strip.error("Line 214: this talk has no start. 341 talks kept.",
                small("Details")), Strip.info("In 5 minutes: Introduction to knots", small("Go")),
                Strip.warning("1 note without a talk", small("Attach to…")), list());
        right.setPrefWidth(420);
        var all = new HBox(32, left, right);
        all.setStyle("-fx-padding: 24px");
        return all;
    }

    private static Node words() {
        return new HBox(12, styled("Title", Styles.TITLE), styled("Head", Styles.HEAD), styled("Strong", Styles.STRONG),
                new Label("Body"), styled("Small", Styles.SMALL), styled("Caption", Styles.CAPTION),
                styled("Muted", Styles.MUTED), styled("Mono", Styles.MONO), styled("Accent", Styles.ACCENT_WORDS),
                styled("Warning", Styles.WARNING_WORDS), styled("Danger", Styles.DANGER_WORDS),
                styled("Struck", Styles.STRUCK), Tips.key("Ctrl K"));
    }

    private static Label styled(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node signs() {
        var grid = new GridPane(20, 12);
        IntStream.range(0, 48).forEach(i -> grid.add(new TrackSign(i), i % 12, i / 12));
        return grid;
    }

    private static Node buttons() {
        var primary = new Button("Export", Icons.of(Feather.SHARE));
        primary.getStyleClass().add(Styles.BUTTON_PRIMARY);
        var quiet = new Button("Refresh all", Icons.of(Feather.REFRESH_CW));
        quiet.getStyleClass().add(Styles.BUTTON_QUIET);
        var off = new Button("Disabled");
        off.setDisable(true);
        var sign = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
        sign.getStyleClass().add(Styles.BUTTON_ICON);
        var link = new Button("Undo");
        link.getStyleClass().add(Styles.BUTTON_LINK);
        return new HBox(8, primary, new Button("Import", Icons.of(Feather.PLUS)), quiet, off, small("Keep"), sign,
                link);
    }

    private static Button small(String words) {
        var button = new Button(words);
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        return button;
    }

    private static Node chips() {
        var menu = new MenuButton("Room", null, new MenuItem("AW1.121"));
        menu.getStyleClass().add(Styles.CHIP);
        var on = new ToggleButton("Only free slots");
        on.getStyleClass().add(Styles.CHIP);
        on.setSelected(true);
        var off = new ToggleButton("Free");
        off.getStyleClass().add(Styles.CHIP);
        var tab = new ToggleButton("Saturday 4 Feb");
        tab.getStyleClass().add(Styles.TAB);
        tab.setSelected(true);
        var other = new ToggleButton("Sunday 5 Feb");
        other.getStyleClass().add(Styles.TAB);
        return new HBox(8, menu, on, off, new Segmented<>("view", List.of("Grid", "List", "Both"), it -> it), tab,
                other);
    }

    private static Node fields() {
        var wrong = new TextField("htps://fosdem.org");
        wrong.getStyleClass().add(Styles.FIELD_WRONG);
        var prompt = new TextField();
        prompt.setPromptText("Filter talks");
        var combo = new ComboBox<String>();
        combo.getItems().add("End Point blog, 2017");
        combo.getSelectionModel().selectFirst();
        return new HBox(8, wrong, prompt, combo);
    }

    private static Node ratings() {
        var four = new StarRating(TEXTS);
        four.starsProperty().set(4);
        return new HBox(16, new StarRating(TEXTS), four, StarRating.shown(TEXTS, 3), Icons.agendaStar(),
                Icons.small(Feather.CLOCK), Icons.of(Feather.FLAG), Icons.large(Feather.BOOK_OPEN));
    }

    private static Node states() {
        var busy = new BusyView(TEXTS, "Searching 8 conferences…", () -> {
        });
        busy.setVisible(true);
        busy.progressProperty().set(0.4);
        var empty = new EmptyView(Feather.FLAG, "No main track yet", "Pick one in the list, or star single talks.",
                small("Show tracks"));
        empty.getStyleClass().add(Styles.CARD);
        busy.getStyleClass().add(Styles.CARD);
        empty.setPrefWidth(200);
        busy.setPrefWidth(200);
        return new HBox(12, empty, busy);
    }

    private static Node prose() {
        var view = new MarkdownView(_ -> {
        });
        view.show(Markdown.parse("""
                # Restore is the test

                One script boots a client, **wipes** a second VM and *restores* into it; see
                [the site](https://example.org) or `ssh`. ~~Never~~ ***always*** test.

                > A release used to cost us two people and a weekend.

                - plain text
                - [ ] try it
                - [x] done

                3. third
                4. fourth

                ```
                rear -v mkrescue
                ```

                | Tool | Words |
                |---|---|
                | Sails  | 12 |

                ---

                ![A slide](slide.png)
                """));
        return view;
    }

    private static Node list() {
        var list = new ListView<String>();
        list.getItems().addAll("Python", "MySQL and Friends", "Graph");
        list.getSelectionModel().select(1);
        list.setPrefHeight(120);
        return list;
    }
}
