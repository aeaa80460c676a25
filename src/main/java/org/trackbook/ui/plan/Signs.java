package org.trackbook.ui.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Times;

/// Small parts of the place's rows and cards.
final class Signs {
    private Signs() {
    }

    static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words that stay whole where others are cut.
    static Label whole(String words, String... styles) {
        var label = words(words, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// What takes the room that is left.
    static Region rest() {
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        return rest;
    }

    static String speakers(Talk talk) {
        return talk.speakers().stream().map(Person::value).collect(Collectors.joining(", "));
    }

    static String room(Talk talk) {
        return talk.room().map(Room::value).orElse("");
    }

    /// `H.1301 (Cornil)` is `H.1301` where there is little room.
    static String shortened(String room) {
        var bracket = room.indexOf(" (");
        return bracket > 0 ? room.substring(0, bracket) : room;
    }

    /// Something was clicked. Where the pointer moved in between, something was dragged, and letting go is no click.
    static void clicked(Node node, Runnable action) {
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
            }
        });
    }

    /// `Sail Loft · Inês Duro`
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// For those who hear it: when, what, who, where.
    static String spoken(Talk talk, Times times, String... more) {
        return Stream.concat(Stream.of(times.span(talk.slot()), talk.title(), speakers(talk), room(talk)),
                Stream.of(more))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
