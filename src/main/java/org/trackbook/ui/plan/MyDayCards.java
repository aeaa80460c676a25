package org.trackbook.ui.plan;

import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;

/// Draws the lines of the visitor's day: the time at the left, a card or a line beside it.
final class MyDayCards {
    private final PlanViewModel model;
    private final Texts texts;
    private final Consumer<Talk> show;
    private final Consumer<LostTalk> attach;

    /// @param show told which talk to show on its card
    /// @param attach told which lost talk's words are to be brought to another
    MyDayCards(PlanViewModel model, Texts texts, Consumer<Talk> show, Consumer<LostTalk> attach) {
        this.model = model;
        this.texts = texts;
        this.show = show;
        this.attach = attach;
    }

    String words(MyDayItem.PastFold fold) {
        return texts.say("plan.past", fold.talks().size(), model.times().clock(fold.until()));
    }

    Node past(MyDayItem.PastFold fold) {
        var fore = Icons.small(fold.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        var line = new HBox(Icons.small(Feather.CHECK), Signs.words(words(fold), Styles.SMALL, Styles.MUTED),
                Signs.rest(), fore);
        line.getStyleClass().addAll(Styles.PLAN_LINE, Styles.MUTED);
        line.setOnMouseClicked(_ -> model.fold());
        return beside(new VBox(), line);
    }

    Node talk(MyDayItem.TalkItem item) {
        var talk = item.talk();
        var lines = new VBox();
        lines.getStyleClass().add(Styles.PLAN_CARD_LINES);
        item.left().ifPresent(left -> lines.getChildren()
                .add(new HBox(Signs.whole(texts.say("plan.now"), Styles.CAPTION, Styles.STRONG, Styles.ACCENT_WORDS),
                        Signs.rest(),
                        Signs.whole(texts.say("plan.left", model.times().length(left)), Styles.CAPTION, Styles.STRONG,
                                Styles.ACCENT_WORDS))));
        var title = title(talk.title());
        lines.getChildren().addAll(title, facts(talk, item.why()));
        if (talk.status() == Status.CANCELLED) {
            title.getStyleClass().add(Styles.STRUCK);
            lines.getChildren().add(Signs.words(texts.say("plan.cancelled"), Styles.CAPTION, Styles.DANGER_WORDS));
        }
        item.walk().ifPresent(walk -> lines.getChildren()
                .add(Signs.words(texts.say("plan.walk", model.times().length(walk)), Styles.CAPTION,
                        Styles.WARNING_WORDS)));
        var card = card(lines, item.sign());
        if (item.left().isPresent()) {
            card.getStyleClass().add(Styles.PLAN_CARD_NOW);
        }
        card.setOnMouseClicked(_ -> show.accept(talk));
        var all = new VBox(card);
        all.getStyleClass().add(Styles.PLAN_CARDS);
        item.backup().ifPresent(backup -> all.getChildren().add(backup(backup)));
        return beside(times(talk.slot()), all);
    }

    private Node backup(Talk talk) {
        var words = Signs.words(texts.say("plan.backup", Signs.joined(talk.title(), Signs.room(talk))), Styles.CAPTION,
                Styles.MUTED);
        words.setTooltip(new Tooltip(words.getText()));
        var line = new HBox(Icons.small(Feather.LIFE_BUOY), words);
        line.getStyleClass().addAll(Styles.PLAN_LINE, Styles.MUTED);
        line.setOnMouseClicked(_ -> show.accept(talk));
        return line;
    }

    Node gap(MyDayItem.GapItem gap) {
        var head = new HBox(
                Signs.whole(texts.say("plan.gap", model.times().length(gap.slot().length())), Styles.SMALL,
                        Styles.STRONG),
                Signs.rest());
        if (!gap.suggestions().isEmpty()) {
            head.getChildren().add(Signs.words(texts.say("plan.gap.nearest"), Styles.CAPTION, Styles.MUTED));
        }
        var box = new VBox(head);
        box.getStyleClass().add(Styles.PLAN_GAP);
        gap.suggestions().forEach(each -> box.getChildren().add(suggestion(each)));
        return beside(times(gap.slot()), box);
    }

    private Node suggestion(MyDayItem.Suggestion each) {
        var talk = each.talk();
        var title = Signs.words(talk.title(), Styles.SMALL);
        title.setTooltip(new Tooltip(talk.title()));
        var facts = Signs.words(Signs.joined(model.times().clock(talk.slot().start()),
                model.times().length(talk.slot().length()), Signs.room(talk)), Styles.CAPTION, Styles.MUTED);
        var lines = new VBox(title, facts);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var star = new Button("", Icons.of(Feather.STAR));
        star.setId("plan-suggestion-" + talk.id().value());
        star.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(star, texts.say("plan.star.talk", talk.title()));
        star.setOnAction(_ -> model.star(talk));
        var row = new HBox(new TrackSign(each.sign()), lines, star);
        row.getStyleClass().add(Styles.PLAN_SUGGESTION);
        lines.setOnMouseClicked(_ -> show.accept(talk));
        return row;
    }

    /// Times and talks stand in one grid, so that each time is beside its talk.
    Node clash(MyDayItem.ClashItem clash) {
        var grid = new GridPane();
        grid.getStyleClass().add(Styles.PLAN_CLASH);
        var frame = new Region();
        frame.getStyleClass().add(Styles.PLAN_CLASH_FRAME);
        grid.add(frame, 1, 0, 1, clash.talks().size() + 2);
        var minutes = Signs.whole(texts.say("plan.clash", model.times().length(clash.overlap())), Styles.SMALL,
                Styles.STRONG);
        minutes.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        var head = new HBox(minutes, Signs.rest());
        if (clash.elsewhere()) {
            head.getChildren().add(Signs.words(texts.say("plan.clash.elsewhere"), Styles.CAPTION));
        }
        head.getStyleClass().addAll(Styles.PLAN_CLASH_HEAD, Styles.WARNING_WORDS);
        head.getChildren().forEach(each -> each.getStyleClass().add(Styles.WARNING_WORDS));
        grid.add(head, 1, 0);
        for (var row = 0; row < clash.talks().size(); row++) {
            var each = clash.talks().get(row);
            grid.add(times(each.talk().slot()), 0, row + 1);
            var card = clashing(each);
            GridPane.setMargin(card, new Insets(0, 4, 0, 4));
            grid.add(card, 1, row + 1);
        }
        grid.add(leave(clash), 1, clash.talks().size() + 1);
        return grid;
    }

    private Node clashing(MyDayItem.Clashing each) {
        var lines = new VBox(title(each.talk().title()), facts(each.talk(), each.why()));
        lines.getStyleClass().add(Styles.PLAN_CARD_LINES);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var inside = new HBox(lines);
        inside.getStyleClass().add(Styles.PLAN_CLASHING);
        if (each.keepable()) {
            var keep = new Button(texts.say("plan.keep"));
            keep.setId("plan-keep-" + each.talk().id().value());
            keep.getStyleClass().add(Styles.BUTTON_SMALL);
            keep.setMinWidth(Region.USE_PREF_SIZE);
            Tips.on(keep, texts.say("plan.keep.talk", each.talk().title()));
            keep.setOnAction(_ -> model.keep(each));
            inside.getChildren().add(keep);
        }
        var card = card(inside, each.sign());
        lines.setOnMouseClicked(_ -> show.accept(each.talk()));
        return card;
    }

    private Node leave(MyDayItem.ClashItem clash) {
        var words = Signs.words(
                texts.say("plan.clash.leave", model.times().clock(clash.talks().get(1).talk().slot().start())),
                Styles.CAPTION);
        words.setGraphic(Icons.small(Feather.LOG_OUT));
        words.getStyleClass().add(Styles.PLAN_CLASH_FOOT);
        return words;
    }

    Node dropped(Talk talk) {
        var undo = new Button(texts.say("plan.undo"));
        undo.setId("plan-undrop-" + talk.id().value());
        undo.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_LINK);
        undo.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(undo, texts.say("plan.undrop.talk", talk.title()), "D");
        undo.setOnAction(_ -> model.drop(talk));
        return left(talk, Signs.whole(texts.say("plan.standing.dropped"), Styles.CAPTION, Styles.MUTED), Signs.rest(),
                undo);
    }

    Node cancelled(Talk talk) {
        return left(talk, Signs.whole(texts.say("plan.cancelled"), Styles.CAPTION, Styles.DANGER_WORDS));
    }

    private Node left(Talk talk, Node... more) {
        var title = Signs.words(talk.title(), Styles.SMALL, Styles.MUTED, Styles.STRUCK);
        title.setTooltip(new Tooltip(talk.title()));
        title.setOnMouseClicked(_ -> show.accept(talk));
        var line = new HBox(title);
        line.getChildren().addAll(more);
        line.getStyleClass().add(Styles.PLAN_LINE);
        return beside(new VBox(), line);
    }

    /// What was said of a talk that is gone waits here for another one.
    Node lost(LostTalk lost) {
        var words = new LostWords(texts, model.times());
        var head = Signs.whole(texts.say("plan.lost"), Styles.SMALL, Styles.STRONG, Styles.WARNING_WORDS);
        head.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        var to = new Button(texts.say("orphans.attach"));
        to.setId("plan-attach-" + lost.talk().id().value());
        to.getStyleClass().add(Styles.BUTTON_SMALL);
        to.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(to, texts.say("orphans.attach.talk", lost.talk().title()), "Enter");
        to.setOnAction(_ -> attach.accept(lost));
        var top = new HBox(head, Signs.rest(), to);
        top.getStyleClass().add(Styles.PLAN_LOST_HEAD);
        var title = title(lost.talk().title());
        var box = new VBox(top, title);
        var facts = words.facts(lost.talk());
        if (!facts.isEmpty()) {
            box.getChildren().add(cut(facts, Styles.CAPTION, Styles.MUTED, Styles.STRUCK));
        }
        words.said(lost).forEach(said -> box.getChildren().add(cut(said, Styles.CAPTION)));
        box.getStyleClass().add(Styles.PLAN_LOST);
        return beside(lost.talk().start().map(start -> new VBox(
                Signs.whole(model.times().clock(start), Styles.SMALL, Styles.MUTED, Styles.STRUCK)))
                .orElseGet(VBox::new), box);
    }

    private static Label cut(String words, String... styles) {
        var label = Signs.words(words, styles);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    Node end(Instant at) {
        var line = new HBox(Signs.words(texts.say("plan.end", model.times().clock(at)), Styles.SMALL, Styles.MUTED));
        line.getStyleClass().add(Styles.PLAN_LINE);
        return beside(new VBox(), line);
    }

    String standing(Why why) {
        return switch (why) {
            case MAIN -> texts.say("plan.standing.main");
            case STAR -> texts.say("plan.standing.star");
            case BACKUP -> texts.say("plan.standing.backup");
            case OWN -> texts.say("plan.standing.own");
        };
    }

    private HBox facts(Talk talk, Why why) {
        var star = why == Why.STAR;
        var words = Signs.words(Signs.joined(star ? texts.say("plan.starred") : "", Signs.room(talk),
                Signs.speakers(talk)), Styles.CAPTION, Styles.MUTED);
        var line = new HBox(words);
        if (star) {
            line.getChildren().addFirst(Icons.agendaStar());
        }
        line.getStyleClass().add(Styles.PLAN_FACTS);
        return line;
    }

    private static Label title(String words) {
        var title = Signs.words(words, Styles.STRONG, Styles.PLAN_CARD_TITLE);
        title.setWrapText(true);
        title.setTooltip(new Tooltip(words));
        return title;
    }

    private static HBox card(Node inside, int sign) {
        var bar = new Region();
        bar.getStyleClass().add(Styles.PLAN_CARD_BAR);
        HBox.setHgrow(inside, Priority.ALWAYS);
        var card = new HBox(bar, inside);
        card.getStyleClass().addAll(Styles.PLAN_CARD, TrackSigns.style(sign));
        return card;
    }

    private VBox times(Slot slot) {
        var times = new VBox(Signs.whole(model.times().clock(slot.start()), Styles.SMALL, Styles.STRONG),
                Signs.whole(model.times().clock(slot.end()), Styles.CAPTION, Styles.MUTED));
        times.getStyleClass().add(Styles.PLAN_TIMES);
        return times;
    }

    private static Node beside(VBox times, Region content) {
        if (!times.getStyleClass().contains(Styles.PLAN_TIMES)) {
            times.getStyleClass().add(Styles.PLAN_TIMES);
        }
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        var row = new HBox(times, content);
        row.getStyleClass().add(Styles.PLAN_MY_ROW);
        return row;
    }
}
