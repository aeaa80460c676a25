package org.trackbook.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Equal choices side by side, of which exactly one is taken.
public final class Segmented<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<T> value;

    /// @param id of the whole; a segment has the same with its place behind it, from 1
    /// @param values at least one; the first is taken
    public Segmented(String id, List<T> values, Function<T, String> words) {
        value = new SimpleObjectProperty<>(this, "value", values.getFirst());
        setId(id);
        getStyleClass().add(Styles.SEGMENTED);
        var group = new ToggleGroup();
        for (var each : values) {
            var button = new ToggleButton(words.apply(each));
            button.setId(id + "-" + (buttons.size() + 1));
            button.getStyleClass().add(Styles.SEGMENT);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(each, button);
        }
        getChildren().addAll(buttons.values());
        getChildren().getFirst().getStyleClass().add(Styles.SEGMENT_FIRST);
        getChildren().getLast().getStyleClass().add(Styles.SEGMENT_LAST);
        group.selectedToggleProperty().subscribe((before, taken) -> {
            if (taken == null) {
                group.selectToggle(before);
            } else {
                buttons.forEach((each, button) -> {
                    if (button.equals(taken)) {
                        value.set(each);
                    }
                });
            }
        });
        value.subscribe(each -> {
            var button = buttons.get(each);
            if (button != null) {
                group.selectToggle(button);
            }
        });
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// The button of one choice, for an icon or a tooltip.
    public ToggleButton button(T each) {
        var button = buttons.get(each);
        if (button == null) {
            throw new IllegalArgumentException("no such choice: " + each);
        }
        return button;
    }
}
