package org.trackbook.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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

    Rail(ShellViewModel shell, Texts texts, List<PlaceView> places, Runnable onHelp, Runnable onSettings) {
        this.shell = shell;
        this.texts = texts;
        getStyleClass().add(Styles.SHELL_RAIL);
        places.forEach(view -> items.put(view.place(), item(view)));
        var rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        getChildren().addAll(items.values());
        getChildren().addAll(rest, foot("rail-help", Feather.HELP_CIRCLE, texts.say("shell.rail.help"), "F1", onHelp),
                foot("rail-settings", Feather.SETTINGS, texts.say("shell.rail.settings"), "Shortcut+Comma",
                        onSettings));
        bind();
    }

    private ToggleButton item(PlaceView view) {
        var place = view.place();
        var badge = new Label();
        badge.getStyleClass().add(Styles.SHELL_BADGE);
        var icon = new StackPane(Icons.large(PlaceWords.icon(place)), badge);
        icon.getStyleClass().add(Styles.SHELL_RAIL_ICON);
        var item = new ToggleButton(PlaceWords.name(texts, place), icon);
        item.setId("rail-" + place.digit());
        item.getStyleClass().add(Styles.SHELL_RAIL_ITEM);
        item.setContentDisplay(ContentDisplay.TOP);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setToggleGroup(group);
        item.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        view.badge().subscribe(waiting -> show(waiting, badge, item, place));
        item.setOnAction(_ -> {
            shell.go(place);
            choose(shell.placeProperty().get());
        });
        return item;
    }

    private void show(Badge waiting, Label badge, ToggleButton item, Place place) {
        badge.setText(waiting.shown());
        badge.setVisible(waiting.count() > 0);
        var words = waiting.words().isEmpty()
                ? item.getText()
                : texts.say("shell.rail.waiting", item.getText(), waiting.words());
        Tips.on(item, words, Keys.of(PlaceWords.key(place)));
    }

    private static Button foot(String id, Feather icon, String words, String key, Runnable action) {
        var button = new Button("", Icons.large(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SHELL_RAIL_FOOT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        Tips.on(button, words, Keys.of(key));
        return button;
    }

    /// Arrows go through the items and go nowhere else: Space or Enter opens a place. In a group they would mark a place
    /// that is not in front.
    private void walk(KeyEvent event) {
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) {
            return;
        }
        var stops = getChildren().stream().filter(it -> it.isFocusTraversable() && !it.isDisabled()).toList();
        var next = stops.indexOf(getScene().getFocusOwner()) + step;
        if (next >= 0 && next < stops.size()) {
            Panes.focus(stops.get(next));
        }
        event.consume();
    }

    private void bind() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        shell.placeProperty().subscribe(this::choose);
        items.forEach((place, item) -> item.disableProperty()
                .bind(shell.openedProperty().map(it -> place.needsConference() && it.isEmpty())));
    }

    private void choose(Place place) {
        group.selectToggle(Objects.requireNonNull(items.get(place)));
    }
}
