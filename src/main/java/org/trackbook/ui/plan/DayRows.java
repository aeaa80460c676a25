package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSigns;

/// The parts that the lines of the visitor's day are made of: the time at the left, a card or a line beside it.
final class DayRows {
    private final PlanViewModel model;
    private final Texts texts;

    DayRows(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Where a line stands among those that share a frame.
    enum Part {
        TOP(Styles.PLAN_JOINED_TOP), MIDDLE(Styles.PLAN_JOINED_MIDDLE), FOOT(Styles.PLAN_JOINED_FOOT);

        private final String style;

        Part(String style) {
            this.style = style;
        }
    }

    VBox times(Slot slot) {
        return new VBox(Signs.whole(model.times().clock(slot.start()), Styles.SMALL, Styles.STRONG),
                Signs.whole(model.times().clock(slot.end()), Styles.CAPTION, Styles.MUTED));
    }

    /// A line of its own.
    static Node alone(VBox times, Region content) {
        return row(times, content, Styles.PLAN_MY_ROW);
    }

    /// A line of several in one frame.
    ///
    /// @param frame the style class of what they share
    static Node joined(VBox times, Region content, String frame, Part part) {
        content.getStyleClass().add(Styles.PLAN_PLATE);
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        var framed = new HBox(content);
        framed.getStyleClass().add(frame);
        return row(times, framed, part.style);
    }

    private static Node row(VBox times, Region content, String style) {
        times.getStyleClass().addFirst(Styles.PLAN_TIMES);
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        var row = new HBox(times, content);
        row.getStyleClass().add(style);
        return row;
    }

    static HBox card(Node inside, int sign) {
        var bar = new Region();
        bar.getStyleClass().add(Styles.PLAN_CARD_BAR);
        HBox.setHgrow(inside, Priority.ALWAYS);
        var card = new HBox(bar, inside);
        card.getStyleClass().addAll(Styles.PLAN_CARD, TrackSigns.style(sign));
        return card;
    }

    static Label title(String words) {
        var title = Signs.words(words, Styles.STRONG, Styles.PLAN_CARD_TITLE);
        title.setWrapText(true);
        title.setTooltip(new Tooltip(words));
        return title;
    }

    /// Words that are cut where there is no room, and then told by pointing at them.
    static Label cut(String words, String... styles) {
        var label = Signs.words(words, styles);
        label.setTooltip(new Tooltip(words));
        label.setMinWidth(0);
        return label;
    }

    /// What the talk is to the plan, with its sign; where and by whom it is held.
    HBox facts(Talk talk, Why why) {
        var words = cut(Signs.joined(said(why), Signs.shortened(Signs.room(talk)), Signs.speakers(talk)),
                Styles.CAPTION,
                Styles.MUTED);
        var line = new HBox(words);
        switch (why) {
            case STAR -> line.getChildren().addFirst(Icons.agendaStar());
            case OWN -> line.getChildren().addFirst(Icons.small(Feather.USER));
            case MAIN, BACKUP -> {
            }
        }
        line.getStyleClass().addAll(Styles.PLAN_FACTS, Styles.MUTED);
        return line;
    }

    private String said(Why why) {
        return switch (why) {
            case STAR -> texts.say("plan.starred");
            case OWN -> texts.say("plan.own");
            case MAIN, BACKUP -> "";
        };
    }

    String standing(Why why) {
        return switch (why) {
            case MAIN -> texts.say("plan.standing.main");
            case STAR -> texts.say("plan.standing.star");
            case BACKUP -> texts.say("plan.standing.backup");
            case OWN -> texts.say("plan.standing.own");
        };
    }
}
