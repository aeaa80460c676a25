package org.trackbook.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The bar on top: which conference, and what runs now or what the place has to say.
final class TopBar extends HBox {
    /// The key of the search.
    static final String SEARCH = "Shortcut+K";

    private static final double NARROW = 1060;
    private static final double WIDE = 208;
    private static final double SMALL = 34;

    private final Switcher switcher;
    private final NowNextStrip strip;
    private final Button search;

    TopBar(ShellViewModel shell, Texts texts) {
        search = searchButton(texts);
        switcher = new Switcher(shell, texts);
        strip = new NowNextStrip(shell, texts);
        getStyleClass().add(Styles.SHELL_TOP);
        switcher.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(strip, Priority.ALWAYS);
    }

    /// Drawn as a field, because one types as soon as it is pressed; an icon where the window is narrow.
    private Button searchButton(Texts texts) {
        var words = new Label(texts.say("shell.search"), Icons.of(Feather.SEARCH));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var key = Tips.key(Keys.shown(Keys.of(SEARCH)));
        var button = new Button("", new HBox(words, key));
        button.setId("search-open");
        button.getStyleClass().add(Styles.SHELL_SEARCH);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, texts.say("shell.search.name"), Keys.of(SEARCH));
        var wide = widthProperty().map(width -> width.doubleValue() > NARROW);
        key.visibleProperty().bind(wide);
        key.managedProperty().bind(wide);
        words.contentDisplayProperty().bind(wide.map(it -> it ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
        button.prefWidthProperty().bind(wide.map(it -> it ? WIDE : SMALL));
        button.setVisible(false);
        button.setManaged(false);
        return button;
    }

    /// Shows the button, with what it does.
    void searching(Runnable open) {
        search.setOnAction(_ -> open.run());
        search.setVisible(true);
        search.setManaged(true);
    }

    void show(Place place, Optional<Node> own) {
        var rest = own.orElseGet(Region::new);
        HBox.setHgrow(rest, Priority.ALWAYS);
        switch (place) {
            case LIBRARY -> getChildren().setAll(rest, search);
            case PLAN, ATTEND -> getChildren().setAll(switcher, strip, search);
            case REPORT, CHANGES -> getChildren().setAll(switcher, rest, search);
        }
    }
}
