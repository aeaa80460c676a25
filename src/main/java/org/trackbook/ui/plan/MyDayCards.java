package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;

/// Draws what the visitor goes to, and what he does not.
final class MyDayCards {
    private final PlanViewModel model;
    private final Texts texts;
    private final DayRows rows;
    private final MyDayWays ways;

    MyDayCards(PlanViewModel model, Texts texts, DayRows rows, MyDayWays ways) {
        this.model = model;
        this.texts = texts;
        this.rows = rows;
        this.ways = ways;
    }

    String words(MyDayItem.PastFold fold) {
        return texts.say("plan.past", fold.talks().size(), model.times().clock(fold.until()));
    }

    Node past(MyDayItem.PastFold fold) {
        var fore = Icons.small(fold.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        var line = new HBox(Icons.small(Feather.CHECK), Signs.words(words(fold), Styles.SMALL, Styles.MUTED),
                Signs.rest(), fore);
        line.getStyleClass().addAll(Styles.PLAN_LINE, Styles.MUTED);
        Signs.clicked(line, () -> model.fold());
        return DayRows.alone(new VBox(), line);
    }

    // ---- talks ----

    Node talk(MyDayItem.TalkItem item) {
        var talk = item.talk();
        var lines = new VBox();
        lines.getStyleClass().add(Styles.PLAN_CARD_LINES);
        item.left().ifPresent(left -> lines.getChildren()
                .add(new HBox(Signs.whole(texts.say("plan.now"), Styles.CAPTION, Styles.STRONG, Styles.ACCENT_WORDS),
                        Signs.rest(),
                        Signs.whole(texts.say("plan.left", model.times().length(left)), Styles.CAPTION, Styles.STRONG,
                                Styles.ACCENT_WORDS))));
        var title = DayRows.title(talk.title());
        lines.getChildren().addAll(title, rows.facts(talk, item.why()));
        if (talk.status() == Status.CANCELLED) {
            title.getStyleClass().add(Styles.STRUCK);
            lines.getChildren().add(Signs.words(texts.say("plan.cancelled"), Styles.CAPTION, Styles.DANGER_WORDS));
        }
        item.leave().ifPresent(leave -> lines.getChildren().add(leave(leave)));
        var card = DayRows.card(lines, item.sign());
        if (item.left().isPresent()) {
            card.getStyleClass().add(Styles.PLAN_CARD_NOW);
        }
        Signs.clicked(card, () -> ways.show().accept(talk));
        var times = rows.times(talk.slot());
        if (item.walk().isEmpty()) {
            return DayRows.alone(times, card);
        }
        var all = new VBox(walk(item.walk().get()), card);
        all.getStyleClass().add(Styles.PLAN_CARDS);
        times.getStyleClass().add(Styles.PLAN_TIMES_LOWER);
        return DayRows.alone(times, all);
    }

    /// A clash that is settled: what was decided, and the way to decide again.
    private Node leave(MyDayItem.Departure leave) {
        var again = new Button(texts.say("plan.leave.again"));
        again.setId("plan-stay-" + leave.from().id().value());
        again.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_LINK);
        again.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(again, texts.say("plan.leave.again.talk", leave.from().title()), "K");
        again.setOnAction(_ -> ways.decide().stay(leave.from()));
        var line = new HBox(Icons.small(Feather.LOG_OUT), DayRows.cut(words(leave), Styles.CAPTION, Styles.MUTED),
                Signs.rest(), again);
        line.getStyleClass().addAll(Styles.PLAN_FACTS, Styles.MUTED);
        return line;
    }

    String words(MyDayItem.Departure leave) {
        return texts.say("plan.leave", model.times().clock(leave.at()), leave.to().title());
    }

    private Node walk(MyDayItem.Walk walk) {
        var tone = walk.isTight() ? Styles.WARNING_WORDS : Styles.MUTED;
        var line = new HBox(Signs.rest(), DayRows.cut(words(walk), Styles.CAPTION, tone));
        line.getStyleClass().addAll(Styles.PLAN_WALK, tone);
        if (walk.isTight()) {
            line.getChildren().add(1, Icons.small(Feather.ALERT_TRIANGLE));
        }
        return line;
    }

    String words(MyDayItem.Walk walk) {
        return Signs.joined(texts.say(walk.building() ? "plan.walk.building" : "plan.walk.room"),
                texts.say("plan.walk.between", model.times().length(walk.between())));
    }

    Node backup(MyDayItem.BackupItem item) {
        var line = new HBox(Icons.small(Feather.LIFE_BUOY), DayRows.cut(words(item), Styles.CAPTION, Styles.MUTED),
                Signs.rest());
        line.getStyleClass().addAll(Styles.PLAN_LINE, Styles.MUTED);
        Signs.clicked(line, () -> ways.show().accept(item.talk()));
        return item.inClash()
                ? DayRows.joined(new VBox(), line, Styles.PLAN_CLASH, DayRows.Part.MIDDLE)
                : DayRows.alone(new VBox(), line);
    }

    String words(MyDayItem.BackupItem item) {
        var title = item.talk().title();
        return texts.say("plan.backup", item.talk().room().map(room -> title + ", " + room.value()).orElse(title));
    }

    // ---- what is left out ----

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
        var title = DayRows.cut(talk.title(), Styles.SMALL, Styles.MUTED, Styles.STRUCK);
        Signs.clicked(title, () -> ways.show().accept(talk));
        var line = new HBox(title);
        line.getChildren().addAll(more);
        line.getStyleClass().add(Styles.PLAN_LINE);
        return DayRows.alone(new VBox(), line);
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
        to.setOnAction(_ -> ways.attach().accept(lost));
        var top = new HBox(head, Signs.rest(), to);
        top.getStyleClass().add(Styles.PLAN_LOST_HEAD);
        var box = new VBox(top, DayRows.title(lost.talk().title()));
        var facts = words.facts(lost.talk());
        if (!facts.isEmpty()) {
            box.getChildren().add(DayRows.cut(facts, Styles.CAPTION, Styles.MUTED, Styles.STRUCK));
        }
        words.said(lost).forEach(said -> box.getChildren().add(DayRows.cut(said, Styles.CAPTION)));
        box.getStyleClass().add(Styles.PLAN_LOST);
        return DayRows.alone(lost.talk().start().map(start -> new VBox(
                Signs.whole(model.times().clock(start), Styles.SMALL, Styles.MUTED, Styles.STRUCK)))
                .orElseGet(VBox::new), box);
    }

    Node end(MyDayItem.EndItem end) {
        var line = new HBox(Signs.words(texts.say("plan.end", model.times().clock(end.start())), Styles.SMALL,
                Styles.MUTED));
        line.getStyleClass().add(Styles.PLAN_LINE);
        return DayRows.alone(new VBox(), line);
    }
}
