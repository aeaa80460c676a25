package org.trackbook.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// What the frame asks of a place. Built once, shown many times.
public interface PlaceView {
    Place place();

    /// Fills the window below the bars.
    Node content();

    /// The place bar, 48 high: its controls become 28 high.
    default Optional<Node> bar() {
        return Optional.empty();
    }

    /// What stands in the top bar: in Library all of it, in Report and Changes beside the conference; Plan and Attend have what
    /// runs now there.
    default Optional<Node> top() {
        return Optional.empty();
    }

    /// The panes F6 goes round, each with something in it that takes the focus.
    default List<Node> panes() {
        return List.of(content());
    }

    /// Lines for the key sheet.
    default List<KeyHint> keys() {
        return List.of();
    }

    /// What waits there, for the rail.
    default ObservableValue<Badge> badge() {
        return new SimpleObjectProperty<>(Badge.NONE);
    }

    /// A key nobody in the place wanted, wherever the focus is. Consume it if it is yours, and ask
    /// [org.trackbook.ui.kit.Keys#typing] before taking a letter.
    default void key(KeyEvent event) {
    }

    /// It is in front now.
    default void shown() {
    }

    /// Another place comes to the front, or the window closes: what was typed is saved now.
    default void left() {
    }

    /// What was typed there and is not in the library yet.
    default List<String> owed() {
        return List.of();
    }
}
