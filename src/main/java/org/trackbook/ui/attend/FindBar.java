package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Looks for words in the note that is open, and goes from one place to the next.
final class FindBar extends HBox {
    private final Texts texts;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private Optional<NoteEditor> editor = Optional.empty();
    private List<Finding.Place> places = List.of();

    FindBar(Texts texts) {
        this.texts = texts;
        setId("attend-find");
        getStyleClass().addAll(Styles.ATTEND_FIND, Styles.LINE_BELOW);
        words.setId("attend-find-words");
        words.setPromptText(texts.say("attend.find"));
        words.setAccessibleText(texts.say("attend.find"));
        words.textProperty().subscribe(_ -> look());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("attend-find-count");
        count.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        getChildren().addAll(words, button("attend-find-before", Feather.CHEVRON_UP, "attend.find.before", "Shift+F3",
                () -> go(-1)),
                button("attend-find-next", Feather.CHEVRON_DOWN, "attend.find.next", "F3", () -> go(1)), count,
                button("attend-find-close", Feather.X, "attend.find.close", "Esc", this::close));
        hide();
    }

    private Button button(String id, Feather icon, String key, String combination, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.BUTTON_SMALL);
        Tips.on(button, texts.say(key), Keys.of(combination));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        var back = event.isShiftDown();
        switch (event.getCode()) {
            case ENTER, F3 -> go(back ? -1 : 1);
            case DOWN -> go(1);
            case UP -> go(-1);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Looks in a note; for what is chosen there, else for what was looked for before.
    void open(NoteEditor wanted) {
        editor = Optional.of(wanted);
        setVisible(true);
        setManaged(true);
        var chosen = wanted.chosen();
        if (!chosen.isBlank() && chosen.indexOf('\n') < 0) {
            words.setText(chosen);
        }
        words.requestFocus();
        words.selectAll();
        look();
    }

    /// To the next or former place in a note, where something is looked for in it.
    void go(NoteEditor wanted, int by) {
        if (editor.equals(Optional.of(wanted))) {
            go(by);
        } else {
            open(wanted);
        }
    }

    /// Nothing is looked for any more, as when another note is opened.
    void hide() {
        editor = Optional.empty();
        setVisible(false);
        setManaged(false);
    }

    private void close() {
        var here = editor;
        hide();
        here.ifPresent(NoteEditor::requestFocus);
    }

    /// The first place from where the note is being read.
    private void look() {
        editor.ifPresent(it -> {
            places = Finding.of(words.getText(), it.text());
            show(places.stream().filter(place -> place.from() >= it.from()).findFirst()
                    .or(() -> places.stream().findFirst()));
        });
    }

    /// To the place after or before, round the ends of the note.
    private void go(int by) {
        editor.ifPresent(it -> {
            places = Finding.of(words.getText(), it.text());
            var next = by > 0
                    ? places.stream().filter(place -> place.from() >= it.to()).findFirst()
                            .or(() -> places.stream().findFirst())
                    : places.reversed().stream().filter(place -> place.to() <= it.from()).findFirst()
                            .or(() -> places.reversed().stream().findFirst());
            show(next);
        });
    }

    private void show(Optional<Finding.Place> place) {
        place.ifPresent(it -> editor.ifPresent(note -> note.choose(it.from(), it.to())));
        count.setText(words.getText().isEmpty()
                ? ""
                : place.map(it -> texts.say("attend.find.count", places.indexOf(it) + 1, places.size()))
                        .orElse(texts.say("attend.find.none")));
    }
}
