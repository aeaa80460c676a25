package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Strip;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// The line above the note that offers something: another room, or the question of the evening. It never takes the
/// focus.
final class HintLine extends StackPane {
    private static final double FIRST = 280;
    private static final double OTHER = 160;

    /// What the strip needs for its sign and what it says.
    private static final double WORDS = 220;

    private final AttendViewModel model;
    private final Texts texts;
    private final Runnable toNote;
    private final Consumer<About> toAnswer;
    private final List<Button> ways = new ArrayList<>();
    private Hint shown = new Hint.Nothing();

    /// @param toNote gives the focus to the note
    /// @param toAnswer gives it to the note about something
    HintLine(AttendViewModel model, Texts texts, Runnable toNote, Consumer<About> toAnswer) {
        this.model = model;
        this.texts = texts;
        this.toNote = toNote;
        this.toAnswer = toAnswer;
        setId("attend-hint");
        getStyleClass().add(Styles.ATTEND_HINT);
        setVisible(false);
        setManaged(false);
        setMinWidth(0);
        widthProperty().subscribe((_, _) -> fit());
    }

    void show(AttendState.Ready ready) {
        if (ready.hint().equals(shown)) {
            return;
        }
        shown = ready.hint();
        ways.clear();
        switch (shown) {
            case Hint.Nothing _ -> getChildren().clear();
            case Hint.RoomFull full -> getChildren().setAll(full(full, ready.conference()));
            case Hint.Evening evening -> getChildren().setAll(evening(evening));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Strip full(Hint.RoomFull full, Conference conference) {
        var times = Times.of(texts, conference);
        full.talks().forEach(talk -> ways.add(go(talk, times, talk.equals(full.talks().getFirst()))));
        fit();
        return Strip.warning(texts.say(full.backup() ? "attend.full.backup" : "attend.full"),
                ways.toArray(Node[]::new));
    }

    /// Only as many ways as there is room for beside the words, the likeliest always.
    private void fit() {
        var room = getWidth() - WORDS - FIRST;
        for (var i = 1; i < ways.size(); i++) {
            var fits = room >= i * OTHER;
            ways.get(i).setVisible(fits);
            ways.get(i).setManaged(fits);
        }
    }

    private Button go(Talk talk, Times times, boolean first) {
        var where = Stream.of(talk.room().map(Room::value).orElse(""), times.span(talk.slot()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        var button = new Button(texts.say("attend.full.go", talk.title(), where));
        button.setId("attend-instead-" + talk.id().value());
        button.getStyleClass().addAll(Styles.BUTTON_SMALL);
        button.setPrefWidth(first ? FIRST : OTHER - 8);
        var words = texts.say("attend.full.go.tip", talk.title(), where);
        if (first) {
            Tips.on(button, words, texts.say("attend.key.alt", "G"));
            button.setGraphic(Tips.key(texts.say("attend.key.alt", "G")));
        } else {
            Tips.on(button, words);
        }
        button.setOnAction(_ -> {
            model.open(talk.id());
            toNote.run();
        });
        return button;
    }

    private Strip evening(Hint.Evening evening) {
        var words = switch (evening.question()) {
            case Question.OfTalk(_, var title) -> texts.say("attend.evening.talk", title);
            case Question.OfPart(_, var key) -> texts.say(key);
        };
        var hush = new Button("", Icons.of(Feather.X));
        hush.setId("attend-hush");
        hush.getStyleClass().add(Styles.BUTTON_ICON);
        Tips.on(hush, texts.say("attend.evening.hush"));
        hush.setOnAction(_ -> {
            model.hush();
            toNote.run();
        });
        var line = texts.say("attend.evening.left", words, evening.left());
        return evening.open() && evening.left() == 0
                ? Strip.info(line, hush)
                : Strip.info(line, answer(evening.open()), hush);
    }

    private Button answer(boolean open) {
        var words = texts.say(open ? "attend.evening.next" : "attend.evening.answer");
        var button = new Button(words, Tips.key(texts.say("attend.key.alt", "E")));
        button.setId("attend-answer");
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        Tips.on(button, words, texts.say("attend.key.alt", "E"));
        button.setOnAction(_ -> model.answer().ifPresent(toAnswer));
        return button;
    }
}
