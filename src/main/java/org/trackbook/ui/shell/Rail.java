package org.trackbook.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The way from place to place.
final class Rail extends VBox {
    private final ShellViewModel shell;
    private final Texts texts;
    private final Map<Place, ToggleButton> items = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();

    Rail(ShellViewModel shell, Texts texts, List<Place> places, Runnable onHelp, Runnable onSettings) {
        this.shell = shell;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_RAIL);
        places.forEach(place -> items.put(place, item(place)));
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(items.values());
        getChildren().addAll(rest, foot("rail-help", Feather.HELP_CIRCLE, texts.say("shell.rail.help"), "F1", onHelp),
                foot("rail-settings", Feather.SETTINGS, texts.say("shell.rail.settings"), "Shortcut+Comma",
                        onSettings));
        bind();
    }

    private ToggleButton item(Place place) {
        var item = new ToggleButton(PlaceWords.name(texts, place), Icons.large(PlaceWords.icon(place)));
        item.setId("rail-" + place.digit());
        item.getStyleClass().add(Styles.SHELL_RAIL_ITEM);
        item.setContentDisplay(ContentDisplay.TOP);
        item.setToggleGroup(group);
        item.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Tips.on(item, item.getText(), Keys.of(PlaceWords.key(place)));
        item.setOnAction(_ -> {
            shell.go(place);
            choose(shell.placeProperty().get());
        });
        return item;
    }

    private static Button foot(String id, Feather icon, String words, String key, Runnable action) {
        var button = new Button("", Icons.large(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SHELL_RAIL_FOOT);
        button.setOnAction(_ -> action.run());
        Tips.on(button, words, Keys.of(key));
        return button;
    }

    private void bind() {
        shell.placeProperty().subscribe(this::choose);
        items.forEach((place, item) -> item.disableProperty()
                .bind(shell.openedProperty().map(it -> place.needsConference() && it.isEmpty())));
    }

    private void choose(Place place) {
        group.selectToggle(Objects.requireNonNull(items.get(place)));
    }
}
