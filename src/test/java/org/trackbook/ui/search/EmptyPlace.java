package org.trackbook.ui.search;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;

/// A place to search from.
record EmptyPlace(Place place, Button button, StackPane pane) implements PlaceView {
    EmptyPlace(Place place) {
        this(place, new Button(place.name()), new StackPane());
        pane.getChildren().add(button);
    }

    @Override
    public Node content() {
        return pane;
    }
}
