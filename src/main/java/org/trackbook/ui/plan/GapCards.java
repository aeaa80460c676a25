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
import org.trackbook.ui.kit.TrackSign;

/// Draws free time, with what takes place in it.
final class GapCards {
    private final PlanViewModel model;
    private final Texts texts;
    private final DayRows rows;
    private final MyDayWays ways;

    GapCards(PlanViewModel model, Texts texts, DayRows rows, MyDayWays ways) {
        this.model = model;
        this.texts = texts;
        this.rows = rows;
        this.ways = ways;
    }

    Node head(MyDayItem.GapItem gap) {
        var head = new HBox(
                Signs.whole(texts.say("plan.gap", model.times().length(gap.slot().length())), Styles.SMALL,
                        Styles.STRONG),
                Signs.rest(),
                DayRows.cut(texts.say(gap.fitting() == 0 ? "plan.gap.none" : "plan.gap.nearest"), Styles.CAPTION,
                        Styles.MUTED));
        head.getStyleClass().add(Styles.PLAN_GAP_HEAD);
        return DayRows.joined(rows.times(gap.slot()), head, Styles.PLAN_GAP, DayRows.Part.TOP);
    }

    Node suggestion(MyDayItem.SuggestionItem each) {
        var talk = each.talk();
        var facts = DayRows.cut(Signs.joined(model.times().clock(talk.slot().start()),
                model.times().length(talk.slot().length()), Signs.shortened(Signs.room(talk))), Styles.CAPTION,
                Styles.MUTED);
        var lines = new VBox(DayRows.cut(talk.title(), Styles.SMALL), facts);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(new TrackSign(each.sign()), lines);
        if (each.shortListed()) {
            row.getChildren().add(Icons.small(Feather.BOOKMARK));
        }
        var star = new Button("", Icons.of(Feather.STAR));
        star.setId("plan-suggestion-" + talk.id().value());
        star.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(star, texts.say("plan.star.talk", talk.title()), "S");
        star.setOnAction(_ -> model.star(talk));
        row.getChildren().add(star);
        row.getStyleClass().add(Styles.PLAN_SUGGESTION);
        Signs.clicked(lines, () -> ways.show().accept(talk));
        return DayRows.joined(new VBox(), row, Styles.PLAN_GAP, DayRows.Part.MIDDLE);
    }

    Node foot(MyDayItem.GapFoot foot) {
        var add = link(texts.say("plan.gap.add"));
        add.setId("plan-gap-add");
        add.setGraphic(Icons.small(Feather.PLUS));
        Tips.on(add, texts.say("plan.gap.add.at", model.times().span(foot.slot())), "A");
        add.setOnAction(_ -> ways.add().accept(foot.slot()));
        var line = new HBox(Signs.rest(), add);
        if (foot.more() > 0) {
            line.getChildren().addFirst(more(foot));
        }
        line.getStyleClass().add(Styles.PLAN_GAP_FOOT);
        return DayRows.joined(new VBox(), line, Styles.PLAN_GAP, DayRows.Part.FOOT);
    }

    private Button more(MyDayItem.GapFoot foot) {
        var more = link(texts.say("plan.gap.more", foot.more()));
        more.setId("plan-gap-more");
        Tips.on(more, texts.say("plan.gap.more.at", model.times().span(foot.slot())), "Enter");
        more.setOnAction(_ -> ways.more().accept(foot.slot()));
        return more;
    }

    private static Button link(String words) {
        var link = new Button(words);
        link.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_LINK);
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }
}
