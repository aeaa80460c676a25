package org.trackbook.ui.attend;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSign;

/// A field over the desk: part of a talk's name, and Enter opens it. Nothing is opened while one types.
final class JumpBar extends VBox {
    private static final double ROW = 40;

    private final AttendViewModel model;
    private final Texts texts;
    private final Runnable toNote;
    private final TextField words = new TextField();
    private final ListView<Jump> list = new ListView<>();
    private Times times;

    /// @param toNote gives the focus back to the note
    JumpBar(AttendViewModel model, Texts texts, Runnable toNote) {
        this.model = model;
        this.texts = texts;
        this.toNote = toNote;
        times = new Times(texts, ZoneOffset.UTC);
        setId("attend-jump");
        getStyleClass().addAll(Styles.CARD, Styles.ATTEND_JUMP);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        words.setId("attend-jump-words");
        words.setPromptText(texts.say("attend.jump.prompt"));
        words.setAccessibleText(texts.say("attend.jump.prompt"));
        words.textProperty().subscribe((_, _) -> look());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.focusedProperty().subscribe((before, _) -> {
            if (before && !isFocusWithin()) {
                hide();
            }
        });
        list.setId("attend-jump-list");
        list.setAccessibleText(texts.say("attend.keys.jump"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setPlaceholder(new Label(texts.say("attend.jump.none")));
        list.setOnMouseClicked(_ -> take());
        getChildren().addAll(words, list);
        hide();
    }

    void open() {
        model.zone().ifPresent(zone -> times = new Times(texts, zone));
        setVisible(true);
        words.clear();
        look();
        words.requestFocus();
    }

    private void look() {
        list.getItems().setAll(model.jumps(words.getText()));
        list.setPrefHeight(Math.max(1, list.getItems().size()) * ROW + 2);
        choose(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choose(list.getSelectionModel().getSelectedIndex() + 1);
            case UP -> choose(list.getSelectionModel().getSelectedIndex() - 1);
            case ENTER -> take();
            case ESCAPE -> {
                hide();
                toNote.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int place) {
        if (place >= 0 && place < list.getItems().size()) {
            list.getSelectionModel().select(place);
            words.setAccessibleHelp(said(list.getItems().get(place)));
        }
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            model.open(chosen.talk().id());
            toNote.run();
        }
    }

    private void hide() {
        setVisible(false);
    }

    private String where(Jump jump) {
        var talk = jump.talk();
        return Stream.of(texts.say(jump.planned() ? "attend.jump.planned" : "attend.jump.free"),
                talk.room().map(Room::value).orElse(""),
                talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(Jump jump) {
        return String.join(", ", times.dayAndClock(jump.talk().slot().start()), jump.talk().title(), where(jump));
    }

    /// When, what and where.
    private final class Row extends ListCell<Jump> {
        @Override
        protected void updateItem(@Nullable Jump jump, boolean empty) {
            super.updateItem(jump, empty);
            if (empty || jump == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var time = label(times.dayAndClock(jump.talk().slot().start()), Styles.SMALL, Styles.MUTED,
                    Styles.ATTEND_JUMP_TIME);
            var title = jump.planned() ? label(jump.talk().title(), Styles.STRONG) : label(jump.talk().title());
            var both = new VBox(title, label(where(jump), Styles.CAPTION, Styles.MUTED));
            both.setMinWidth(0);
            both.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(both, Priority.ALWAYS);
            var line = new HBox(time, new TrackSign(jump.sign()), both);
            line.getStyleClass().add(Styles.ATTEND_JUMP_ROW);
            setGraphic(line);
            setPrefWidth(0);
            setAccessibleText(said(jump));
        }
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
