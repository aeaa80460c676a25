package org.trackbook.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.plan.Building;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.kit.WideCell;

/// A talk that may be a backup: what it is called, when, where, and how far that is.
final class BackupCell extends WideCell<TalkLine> {
    private final PlanViewModel model;
    private final Texts texts;
    private final Talk talk;
    private final TrackSign sign = new TrackSign(TrackSigns.NONE);
    private final Label title = Signs.words("", Styles.STRONG);
    private final Label facts = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Node shortListed = Icons.small(Feather.BOOKMARK);
    private final HBox row;

    /// @param talk the one it is chosen for
    BackupCell(PlanViewModel model, Texts texts, Talk talk) {
        this.model = model;
        this.texts = texts;
        this.talk = talk;
        var lines = new VBox(title, facts);
        lines.setMinWidth(0);
        lines.getStyleClass().add(Styles.PLAN_LINES);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(sign, lines, shortListed);
        row.getStyleClass().add(Styles.PLAN_BACKUP_ROW);
    }

    @Override
    protected void updateItem(@Nullable TalkLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var it = line.talk();
        sign.setIndex(line.sign());
        title.setText(it.title());
        title.setTooltip(new Tooltip(it.title()));
        facts.setText(Signs.joined(model.times().span(it.slot()), Signs.room(it), distance(it), Signs.speakers(it)));
        shortListed.setVisible(line.shortListed());
        setAccessibleText(Signs.spoken(it, model.times(), distance(it),
                line.shortListed() ? texts.say("plan.standing.short") : ""));
        setGraphic(row);
    }

    private String distance(Talk other) {
        return switch (Building.distance(talk.room(), other.room())) {
            case 0 -> texts.say("plan.distance.room");
            case 1 -> texts.say("plan.distance.building");
            default -> "";
        };
    }
}
