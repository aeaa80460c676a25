package org.trackbook.ui.attend;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Segmented;
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
    private final BiConsumer<ConferenceId, TalkId> elsewhere;
    private final Runnable toNote;
    private final Segmented<Boolean> scope;
    private Subject shown = new Subject.Nothing();

    /// @param browse opens an address
    /// @param elsewhere opens a talk of another conference
    /// @param toNote gives the focus to the note
    PicksPane(AttendViewModel model, Texts texts, Consumer<String> browse, BiConsumer<ConferenceId, TalkId> elsewhere,
            Runnable toNote) {
        this.model = model;
        this.texts = texts;
        this.browse = browse;
        this.elsewhere = elsewhere;
        this.toNote = toNote;
        scope = new Segmented<>("attend-watch-scope", List.of(false, true),
                all -> texts.say(all ? "attend.picks.all" : "attend.picks.here"));
        scope.setAccessibleText(texts.say("attend.picks.scope"));
        Tips.on(scope.button(true), texts.say("attend.picks.all"), texts.say("attend.key.alt", "Y"));
        scope.valueProperty().subscribe((_, all) -> model.watchAll(all));
        setId("attend-picks");
        getStyleClass().add(Styles.ATTEND_DESK);
    }

    void show(AttendState.Ready ready) {
        if (ready.subject().equals(shown)) {
            return;
        }
        shown = ready.subject();
        switch (shown) {
            case Subject.Best(_, var talks) ->
                fill(List.of(new Subject.Picked(ready.conference(), talks)), ready.conference(), false);
            case Subject.Watch(var talks, var all) -> {
                scope.valueProperty().set(all);
                fill(talks, ready.conference(), true);
            }
            case Subject.Nothing _,Subject.OneTalk _,Subject.SeveralTalks _,Subject.Moment _,Subject.WholeDay _,Subject.Trip _,Subject.WithoutTalk _ ->
                getChildren().clear();
        }
    }

    private void fill(List<Subject.Picked> picked, Conference open, boolean watch) {
        var column = new VBox();
        column.getStyleClass().add(Styles.ATTEND_COLUMN);
        if (watch) {
            column.getChildren().add(new HBox(scope));
        }
        if (picked.stream().allMatch(each -> each.talks().isEmpty())) {
            column.getChildren().add(new EmptyView(watch ? Feather.VIDEO : Feather.AWARD,
                    texts.say("attend.picks.none"),
                    texts.say(watch ? "attend.picks.watch.how" : "attend.picks.best.how")));
        }
        for (var each : picked) {
            if (!each.conference().equals(open)) {
                var title = new Label(each.conference().title());
                title.getStyleClass().add(Styles.STRONG);
                column.getChildren().add(title);
            }
            var times = Times.of(texts, each.conference());
            each.talks().forEach(pick -> column.getChildren().add(row(each.conference(), pick, times, watch)));
        }
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

    private Node row(Conference of, Subject.Pick pick, Times times, boolean watch) {
        var talk = pick.talk();
        var title = new Button(talk.title());
        title.setId("attend-pick-" + talk.id().value());
        title.getStyleClass().add(Styles.BUTTON_LINK);
        title.setMinWidth(0);
        Tips.on(title, talk.title());
        title.setOnAction(_ -> go(of, talk));
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
            row.getChildren().add(watched(of, pick));
        }
        return row;
    }

    private void go(Conference of, Talk talk) {
        if (model.isOpen(of.id())) {
            model.open(talk.id());
            toNote.run();
        } else {
            elsewhere.accept(of.id(), talk.id());
        }
    }

    private void recordings(Subject.Pick pick, HBox row) {
        var recordings = pick.talk().text().recordings();
        if (recordings.isEmpty()) {
            var none = new Label(texts.say("attend.picks.recording.none"));
            none.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
            none.setMinWidth(USE_PREF_SIZE);
            none.setTooltip(new Tooltip(texts.say("attend.picks.recording.none.how")));
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

    private Button watched(Conference of, Subject.Pick pick) {
        var button = new Button(texts.say("attend.picks.watched"), Icons.small(Feather.CHECK));
        button.setId("attend-watched-" + pick.talk().id().value());
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        Tips.on(button, texts.say("attend.picks.watched.tip", pick.talk().title()));
        button.setOnAction(_ -> model.watched(of.id(), pick.talk().id()));
        return button;
    }
}
