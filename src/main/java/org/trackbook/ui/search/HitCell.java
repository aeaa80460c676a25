package org.trackbook.ui.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.About;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.kit.WideCell;
import org.trackbook.ui.search.SearchRow.Group;
import org.trackbook.ui.search.SearchRow.Item;
import org.trackbook.ui.search.SearchRow.Past;
import org.trackbook.usecase.Hit;

/// Draws a row of the search: what, whose and where at the left, when at the right.
final class HitCell extends WideCell<SearchRow> {
    private static final String DOT = " · ";

    private final Texts texts;
    private final SearchWords words;

    HitCell(Texts texts, Consumer<SearchRow> onChosen) {
        this.texts = texts;
        this.words = new SearchWords(texts);
        selectedProperty().subscribe(this::applyCss); // a list selects while it lays out, when styles have been given
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null && !(getItem() instanceof Group)) {
                onChosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setMouseTransparent(row instanceof Group);
        switch (row) {
            case Group group -> draw(group);
            case Item item -> draw(item);
            case Past(var past) -> hit(Icons.of(Feather.CLOCK), new MarkedLine(Styles.SEARCH_LINES).add(past),
                    Optional.empty(), new HBox(), "", "");
        }
    }

    private void draw(Group group) {
        var name = new Label(words.section(group.section()));
        name.getStyleClass().addAll(Styles.STRONG, Styles.CAPTION);
        var count = new Label(words.group(group));
        count.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        var head = new HBox(name, count);
        head.getStyleClass().add(Styles.SEARCH_GROUP);
        if (getIndex() > 0) {
            head.getStyleClass().add(Styles.LINE_ABOVE);
        }
        setGraphic(head);
        setAccessibleText(name.getText() + " " + count.getText());
    }

    private void draw(Item item) {
        switch (item.hit()) {
            case Hit.Talk talk -> draw(item, talk);
            case Hit.Note note -> draw(note);
            case Hit.Name name -> draw(item, name);
        }
    }

    private void draw(Item item, Hit.Talk talk) {
        var first = new MarkedLine(Styles.SEARCH_LINES).add(talk.title());
        if (talk.saysMore()) {
            first.add(DOT, Styles.MUTED).besides(talk.snippet(), Styles.MUTED);
        }
        var second = new MarkedLine(Styles.SEARCH_SECOND);
        if (!item.here()) {
            second.add(talk.in().title() + (talk.speakers().text().isEmpty() ? "" : DOT), Styles.CAPTION, Styles.MUTED);
        }
        second.add(talk.speakers(), Styles.CAPTION, Styles.MUTED);
        talk.track().map(Track::value).ifPresent(track -> second
                .add(second.getChildren().isEmpty() ? track : DOT + track, Styles.CAPTION, Styles.MUTED));
        hit(talk.gone()
                ? Icons.of(Feather.ALERT_TRIANGLE)
                : talk.own()
                        ? Icons.of(Feather.USER_CHECK)
                        : new TrackSign(item.sign()),
                first, Optional.of(second), state(item, talk),
                talk.slot().map(slot -> when(talk, slot)).orElse(""), talk.room().map(Room::value).orElse(""));
    }

    /// The state that matters most to somebody who looks for a talk.
    private HBox state(Item item, Hit.Talk talk) {
        var state = new HBox();
        state.setAlignment(Pos.CENTER_RIGHT);
        if (talk.gone()) {
            state.getChildren().add(state(words.gone(), Icons.small(Feather.ALERT_TRIANGLE), Styles.WARNING_WORDS));
        } else if (item.stars() > 0) {
            state.getChildren().add(StarRating.shown(texts, item.stars()));
        } else if (item.starred()) {
            state.getChildren().add(state(words.star(), Icons.agendaStar(), Styles.ACCENT_WORDS));
        } else if (item.main()) {
            state.getChildren().add(state(words.main(), Icons.small(Feather.FLAG), Styles.ACCENT_WORDS));
        }
        return state;
    }

    private static Label state(String text, Node icon, String style) {
        var label = new Label(text, icon);
        label.getStyleClass().addAll(Styles.SMALL, style);
        return label;
    }

    private String when(Hit.Talk talk, Slot slot) {
        var times = new Times(texts, talk.in().zone());
        return words.day(times, slot.start()) + " "
                + (slot.length().isZero() ? times.clock(slot.start()) : times.span(slot));
    }

    private String when(Hit hit, Instant start) {
        var times = new Times(texts, hit.in().zone());
        return words.day(times, start) + " " + times.clock(start);
    }

    private void draw(Hit.Note note) {
        var second = new MarkedLine(Styles.SEARCH_SECOND);
        if (note.titles().text().isEmpty()) {
            second.add(words.about(note.about()), Styles.CAPTION, Styles.MUTED);
        } else {
            second.add(note.titles(), Styles.CAPTION, Styles.MUTED);
        }
        second.add(DOT + note.in().title(), Styles.CAPTION, Styles.MUTED);
        note.author().ifPresent(author -> second.add(DOT + author, Styles.CAPTION, Styles.MUTED));
        var state = new HBox();
        state.setAlignment(Pos.CENTER_RIGHT);
        if (note.gone()) {
            state.getChildren().add(state(words.gone(), Icons.small(Feather.ALERT_TRIANGLE), Styles.WARNING_WORDS));
        }
        var when = note.start().map(it -> when(note, it))
                .orElseGet(() -> note.about() instanceof About.Moment(_, var time) ? time.toString() : "");
        hit(Icons.of(Feather.EDIT_2), new MarkedLine(Styles.SEARCH_LINES).add(note.snippet()), Optional.of(second),
                state, when, "");
    }

    private void draw(Item item, Hit.Name name) {
        var second = new MarkedLine(Styles.SEARCH_SECOND)
                .add(item.here() ? "" : name.in().title() + DOT, Styles.CAPTION, Styles.MUTED)
                .add(words.talks(name), Styles.CAPTION, Styles.MUTED);
        var sign = switch (name.kind()) {
            case SPEAKER -> Icons.of(Feather.USER);
            case TRACK -> item.sign() == TrackSigns.NONE ? Icons.of(Feather.FLAG) : new TrackSign(item.sign());
            case ROOM -> Icons.of(Feather.MAP_PIN);
        };
        hit(sign, new MarkedLine(Styles.SEARCH_LINES).add(name.snippet()), Optional.of(second), new HBox(),
                when(name, name.start()), "");
    }

    private void hit(Node sign, MarkedLine first, Optional<MarkedLine> second, HBox state, String when, String where) {
        var place = new StackPane(sign);
        place.getStyleClass().add(Styles.SEARCH_SIGN);
        var lines = new VBox(first);
        second.ifPresent(lines.getChildren()::add);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
        var right = new VBox();
        right.getStyleClass().add(Styles.SEARCH_WHEN);
        if (!when.isEmpty()) {
            right.getChildren().add(label(when, Styles.SMALL));
        }
        if (!where.isEmpty()) {
            right.getChildren().add(label(where, Styles.CAPTION));
        }
        var line = new HBox(place, lines, state, right);
        line.getStyleClass().add(Styles.SEARCH_HIT);
        setGraphic(line);
        var read = new ArrayList<String>();
        read.add(first.words());
        second.map(MarkedLine::words).filter(it -> !it.isBlank()).ifPresent(read::add);
        state.getChildren()
                .forEach(it -> read.add(it instanceof Label label ? label.getText() : it.getAccessibleText()));
        if (!when.isEmpty()) {
            read.add(when);
        }
        if (!where.isEmpty()) {
            read.add(where);
        }
        setAccessibleText(String.join(", ", read));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, style.equals(Styles.CAPTION) ? Styles.MUTED : Styles.SMALL);
        return label;
    }
}
