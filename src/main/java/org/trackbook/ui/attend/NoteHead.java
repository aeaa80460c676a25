package org.trackbook.ui.attend;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.ui.draft.SavedLabel;
import org.trackbook.ui.kit.StarRating;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;

/// What the note is about: title, speakers and time, whether it is saved, and for a talk its stars, verdict and
/// attendance.
final class NoteHead extends VBox {
    private final AttendViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final TextField time = new TextField();
    private final HBox names = new HBox();
    private final TrackSign sign = new TrackSign(-1);
    private final Label facts = new Label();
    private final Label cancelled = new Label();
    private final StarRating stars;
    private final Label word = new Label();
    private final Label number = new Label();
    private final CustomTextField verdict = new CustomTextField();
    private final HBox marks = new HBox();
    private final AttendanceBar attendance;

    /// @param buttons at the right of the title
    NoteHead(AttendViewModel model, Texts texts, List<? extends Node> buttons) {
        this.model = model;
        this.texts = texts;
        stars = new StarRating(texts);
        attendance = new AttendanceBar(model, texts);
        build(buttons);
        bind();
    }

    private void build(List<? extends Node> buttons) {
        getStyleClass().addAll(Styles.ATTEND_NOTE_HEAD, Styles.LINE_BELOW);
        title.setId("attend-title");
        title.getStyleClass().addAll(Styles.TITLE, Styles.ATTEND_TITLE);
        title.setWrapText(true);
        time.setId("attend-moment-time");
        time.setPrefColumnCount(5);
        Tips.on(time, texts.say("attend.moment.time"));
        names.getStyleClass().add(Styles.ATTEND_TITLE_LINE);
        names.getChildren().addAll(title, time);
        HBox.setHgrow(names, Priority.ALWAYS);
        var top = new HBox(names);
        top.getStyleClass().add(Styles.ATTEND_TOP);
        top.getChildren().addAll(buttons);
        facts.setId("attend-facts");
        facts.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        cancelled.setText(texts.say("attend.cancelled"));
        cancelled.getStyleClass().addAll(Styles.SMALL, Styles.DANGER_WORDS);
        cancelled.setMinWidth(USE_PREF_SIZE);
        var saved = new SavedLabel("attend-saved", model.savingProperty(), texts);
        saved.getStyleClass().add(Styles.SMALL);
        saved.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(sign, facts, cancelled, saved);
        line.getStyleClass().add(Styles.ATTEND_FACTS);
        getChildren().addAll(top, line, marks(), attendance);
    }

    private HBox marks() {
        stars.setId("attend-rating");
        stars.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add(Styles.STRONG);
        word.setId("attend-rating-word");
        word.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        verdict.setId("attend-verdict");
        var hint = new Label(texts.say("attend.verdict"));
        hint.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        verdict.setRight(hint);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        marks.getStyleClass().add(Styles.ATTEND_MARKS);
        marks.getChildren().addAll(stars, new HBox(number, word), Tips.key(texts.say("attend.key.rating")), verdict);
        ((HBox) marks.getChildren().get(1)).getStyleClass().add(Styles.ATTEND_RATING_WORDS);
        return marks;
    }

    private void bind() {
        stars.setOnRate(model::rate);
        verdict.textProperty().bindBidirectional(model.verdictProperty());
        verdict.focusedProperty().subscribe((before, _) -> {
            if (before) {
                model.flush();
            }
        });
        time.setOnAction(_ -> move());
        time.focusedProperty().subscribe((before, _) -> {
            if (before) {
                move();
            }
        });
    }

    /// A time nobody can read stays as it is typed, marked, and the note keeps the one it had.
    private void move() {
        time.getStyleClass().remove(Styles.FIELD_WRONG);
        if (!model.moveMoment(time.getText())) {
            time.getStyleClass().add(Styles.FIELD_WRONG);
        }
    }

    void show(AttendState.Ready ready) {
        var subject = ready.subject();
        var ofTalk = subject instanceof Subject.OneTalk;
        shown(marks, ofTalk);
        shown(attendance, ofTalk);
        shown(sign, ofTalk);
        shown(time, subject instanceof Subject.Moment);
        shown(cancelled, subject instanceof Subject.OneTalk(var talk, _, _, _, _, _)
                && talk.status() == Status.CANCELLED);
        var times = Times.of(texts, ready.conference());
        var day = times.dayLong(ready.day().date());
        switch (subject) {
            case Subject.Nothing _ -> words(texts.say("attend.nothing"), day);
            case Subject.OneTalk talk -> {
                words(talk.talk().title(), facts(talk.talk(), times));
                show(talk);
            }
            case Subject.SeveralTalks(var talks) -> words(texts.say("attend.together", talks.size()),
                    talks.stream().map(Talk::title).collect(Collectors.joining(" · ")));
            case Subject.Moment(_, var at) -> {
                words(texts.say("attend.moment"), day);
                if (!time.isFocused()) {
                    time.getStyleClass().remove(Styles.FIELD_WRONG);
                    time.setText(at.toString());
                }
            }
            case Subject.WholeDay _ -> words(texts.say("attend.day"), day);
            case Subject.Trip _ -> words(texts.say("attend.trip"), ready.conference().title());
            case Subject.Best _ -> words(texts.say("attend.foot.best"), day);
            case Subject.Watch(_, var all) -> words(texts.say("attend.foot.watch"),
                    all ? texts.say("attend.picks.all") : ready.conference().title());
            case Subject.WithoutTalk _ -> words(texts.say("attend.lost"), texts.say("attend.lost.why"));
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void words(String head, String line) {
        title.setText(head);
        facts.setText(line);
    }

    private void show(Subject.OneTalk talk) {
        sign.setIndex(talk.sign());
        stars.starsProperty().set(talk.stars());
        var rated = talk.stars() > 0;
        number.setText(rated ? String.valueOf(talk.stars()) : "");
        word.setText(rated ? texts.say("rating.word." + talk.stars()) : texts.say("rating.none"));
        verdict.setDisable(!rated);
        verdict.setPromptText(rated ? "" : texts.say("attend.verdict.unrated"));
        verdict.setAccessibleText(rated ? texts.say("attend.verdict") : texts.say("attend.verdict.unrated"));
        attendance.show(talk);
    }

    private static String facts(Talk talk, Times times) {
        return Stream.of(talk.speakers().stream().map(Person::value).collect(Collectors.joining(", ")),
                times.span(talk.slot()), talk.room().map(Room::value).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /// The line beside the stars, to be typed in.
    void focusVerdict() {
        if (!verdict.isDisabled()) {
            verdict.requestFocus();
        }
    }
}
