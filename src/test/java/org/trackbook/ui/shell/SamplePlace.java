package org.trackbook.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;

/// A place that tells what the frame did with it.
final class SamplePlace implements PlaceView {
    private final Place place;
    private final List<String> told;
    private final List<String> owed;
    private final TextField field = new TextField();
    private final Button action = new Button("Choose a track");
    private final VBox left = new VBox(field);
    private final StackPane right = new StackPane(
            new EmptyView(Feather.FLAG, "No main track yet", "Pick one in the list, or star single talks.", action));

    SamplePlace(Place place) {
        this(place, new ArrayList<>(), List.of());
    }

    /// @param owed what was typed and cannot be saved
    SamplePlace(Place place, List<String> told, List<String> owed) {
        this.place = place;
        this.told = told;
        this.owed = owed;
        field.setId("field-" + place);
        action.setId("action-" + place);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Node content() {
        left.getStyleClass().add(Styles.LINE_BELOW);
        left.setStyle("-fx-padding: 16px; -fx-min-width: 200px");
        HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
        return new HBox(left, right);
    }

    @Override
    public Optional<Node> bar() {
        var group = new ToggleGroup();
        var tabs = new HBox();
        for (var day : List.of("Saturday 22 May", "Sunday 23 May")) {
            var tab = new ToggleButton(day);
            tab.getStyleClass().add(Styles.TAB);
            tab.setToggleGroup(group);
            tab.setSelected(day.startsWith("Sat"));
            tabs.getChildren().add(tab);
        }
        return place == Place.PLAN ? Optional.of(tabs) : Optional.empty();
    }

    @Override
    public Optional<Node> top() {
        return place == Place.LIBRARY || place == Place.REPORT
                ? Optional.of(new Label("Top of " + place))
                : Optional.empty();
    }

    @Override
    public List<Node> panes() {
        return List.of(left, right);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("star", "S"), new KeyHint("drop", "D"), new KeyHint("main track", "Enter"));
    }

    @Override
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.S && !event.isShortcutDown() && !Keys.typing(event)) {
            told.add("star");
            event.consume();
        }
        if (event.getCode() == KeyCode.F && !Keys.typing(event)) {
            field.requestFocus();
            event.consume();
        }
    }

    @Override
    public void shown() {
        told.add("shown " + place);
    }

    @Override
    public void left() {
        told.add("left " + place);
    }

    @Override
    public List<String> owed() {
        return List.copyOf(owed);
    }
}
