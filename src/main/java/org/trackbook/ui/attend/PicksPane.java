package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// A list of talks instead of a note: the best of the day, or what is to be watched later with its recordings.
final class PicksPane extends StackPane {
    private final AttendViewModel model;
    private final Texts texts;
    private final Consumer<String> browse;
    private final Runnable toNote;
    private Subject shown = new Subject.Nothing();

    /// @param browse opens an address
    /// @param toNote gives the focus to the note
    PicksPane(AttendViewModel model, Texts texts, Consumer<String> browse, Runnable toNote) {
        this.model = model;
        this.texts = texts;
        this.browse = browse;
        this.toNote = toNote;
        setId("attend-picks");
        getStyleClass().add(Styles.ATTEND_DESK);
    }

    void show(AttendState.Ready ready) {
        if (ready.subject().equals(shown)) {
            return;
        }
        shown = ready.subject();
        switch (shown) {
            case Subject.Best(_, var talks) -> fill(talks, ready.conference(), false);
            case Subject.Watch(var talks) -> fill(talks, ready.conference(), true);
            case Subject.Nothing _,Subject.OneTalk _,Subject.SeveralTalks _,Subject.Moment _,Subject.WholeDay _,Subject.Trip _,Subject.WithoutTalk _ ->
                getChildren().clear();
        }
    }

    private void fill(List<Subject.Pick> talks, Conference conference, boolean watch) {
        if (talks.isEmpty()) {
            getChildren().setAll(new EmptyView(watch ? Feather.VIDEO : Feather.AWARD, texts.say("attend.picks.none"),
                    texts.say(watch ? "attend.picks.watch.how" : "attend.picks.best.how")));
            return;
        }
        var times = Times.of(texts, conference);
        var column = new VBox();
        column.getStyleClass().add(Styles.ATTEND_COLUMN);
        talks.forEach(pick -> column.getChildren().add(row(pick, times, watch)));
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
    }

    @Override
    public void requestFocus() {
        applyCss();
        Optional.ofNullable(lookup("." + Styles.BUTTON_LINK)).ifPresent(Node::requestFocus);
    }

    private Node row(Subject.Pick pick, Times times, boolean watch) {
        var talk = pick.talk();
        var title = new Button(talk.title());
        title.setId("attend-pick-" + talk.id().value());
        title.getStyleClass().add(Styles.BUTTON_LINK);
        title.setMinWidth(0);
        Tips.on(title, talk.title());
        title.setOnAction(_ -> {
            model.open(talk.id());
            toNote.run();
        });
        var facts = new Label(Stream.of(times.dayAndClock(talk.slot().start()),
                talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")), pick.verdict())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("  ·  ")));
        facts.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        facts.setWrapText(true);
        var words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().add(Styles.ATTEND_PICK);
        if (pick.stars() > 0) {
            row.getChildren().add(StarRating.shown(texts, pick.stars()));
        }
        if (watch) {
            recordings(pick, row);
            row.getChildren().add(watched(pick));
        }
        return row;
    }

    private void recordings(Subject.Pick pick, HBox row) {
        var recordings = pick.talk().text().recordings();
        if (recordings.isEmpty()) {
            var none = new Label(texts.say("attend.picks.recording.none"));
            none.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            row.getChildren().add(none);
        }
        recordings.forEach(address -> {
            var button = new Button(texts.say("attend.picks.recording"), Icons.small(Feather.VIDEO));
            button.setId("attend-recording-" + pick.talk().id().value());
            button.getStyleClass().add(Styles.BUTTON_SMALL);
            button.setMinWidth(USE_PREF_SIZE);
            Tips.on(button, address);
            button.setOnAction(_ -> browse.accept(address));
            row.getChildren().add(button);
        });
    }

    private Button watched(Subject.Pick pick) {
        var button = new Button(texts.say("attend.picks.watched"), Icons.small(Feather.CHECK));
        button.setId("attend-watched-" + pick.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, texts.say("attend.picks.watched.tip", pick.talk().title()));
        button.setOnAction(_ -> model.watched(pick.talk().id()));
        return button;
    }
}
