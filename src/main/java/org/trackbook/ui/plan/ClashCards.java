package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Draws what clashes: how long, and each talk with what keeps it.
final class ClashCards {
    private final PlanViewModel model;
    private final Texts texts;
    private final DayRows rows;
    private final MyDayWays ways;

    ClashCards(PlanViewModel model, Texts texts, DayRows rows, MyDayWays ways) {
        this.model = model;
        this.texts = texts;
        this.rows = rows;
        this.ways = ways;
    }

    Node head(MyDayItem.ClashItem clash) {
        var minutes = Signs.whole(texts.say("plan.clash", model.times().length(clash.overlap())), Styles.SMALL,
                Styles.STRONG, Styles.WARNING_WORDS);
        minutes.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        var head = new HBox(minutes, Signs.rest());
        if (clash.elsewhere()) {
            head.getChildren().add(DayRows.cut(texts.say("plan.walk.building"), Styles.CAPTION, Styles.WARNING_WORDS));
        }
        head.getStyleClass().addAll(Styles.PLAN_CLASH_HEAD, Styles.WARNING_WORDS);
        return DayRows.joined(new VBox(), head, Styles.PLAN_CLASH, DayRows.Part.TOP);
    }

    Node talk(MyDayItem.Clashing each) {
        var lines = new VBox(DayRows.title(each.talk().title()), rows.facts(each.talk(), each.why()));
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
            Tips.on(keep, texts.say("plan.keep.talk", each.talk().title()), "K");
            keep.setOnAction(_ -> ways.decide().keep(each));
            inside.getChildren().add(keep);
        }
        var card = DayRows.card(inside, each.sign());
        Signs.clicked(lines, () -> ways.show().accept(each.talk()));
        return DayRows.joined(rows.times(each.talk().slot()), card, Styles.PLAN_CLASH, DayRows.Part.MIDDLE);
    }

    Node foot(MyDayItem.ClashFoot foot) {
        var line = new HBox(foot.ways().isEmpty() ? DayRows.cut(words(foot), Styles.CAPTION) : all(foot));
        line.getStyleClass().add(Styles.PLAN_CLASH_FOOT);
        return DayRows.joined(new VBox(), line, Styles.PLAN_CLASH, DayRows.Part.FOOT);
    }

    private Node all(MyDayItem.ClashFoot foot) {
        var all = new Button(words(foot), Icons.small(Feather.LOG_OUT));
        all.setId("plan-keep-all-" + foot.ways().getFirst().from().id().value());
        all.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_QUIET, Styles.PLAN_KEEP_ALL);
        Tips.on(all, words(foot), "K");
        all.setOnAction(_ -> ways.decide().keepAll(foot));
        return all;
    }

    String words(MyDayItem.ClashFoot foot) {
        return foot.ways().isEmpty()
                ? texts.say("plan.clash.together")
                : texts.say("plan.clash.leave", foot.ways().size() + 1, ways.decide().clocks(foot));
    }
}
