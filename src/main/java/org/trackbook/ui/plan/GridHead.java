package org.trackbook.ui.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;

/// The head of a room in the grid.
final class GridHead extends VBox {
    /// What a head says of its room. Rooms have different names, so that no two of a day are equal.
    record Shown(String room, Standing standing, int sign, String track) {
        static Shown of(GridColumn column) {
            return new Shown(column.room(), column.standing(), column.sign(), column.track());
        }
    }

    GridHead(Shown column, Texts texts) {
        getStyleClass().addAll(Styles.PLAN_GRID_HEAD, TrackSigns.style(column.sign()));
        var name = Signs.words(
                column.room().isEmpty() ? texts.say("plan.grid.no.room") : Signs.shortened(column.room()),
                Styles.SMALL, Styles.STRONG);
        var line = new HBox(new TrackSign(column.sign()), name, Signs.rest());
        line.getStyleClass().add(Styles.PLAN_GRID_ROOM);
        if (column.standing() == Standing.MAIN) {
            var flag = Icons.small(Feather.FLAG);
            flag.getStyleClass().add(Styles.ACCENT_WORDS);
            line.getChildren().add(flag);
        } else if (column.standing() == Standing.STAR) {
            line.getChildren().add(Icons.agendaStar());
        }
        var track = new Label(column.track());
        track.getStyleClass().addAll(Styles.CAPTION, Styles.MUTED);
        track.setWrapText(true);
        track.setMaxHeight(Double.MAX_VALUE);
        track.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(track, Priority.ALWAYS);
        getChildren().addAll(line, track);
        if (column.standing().isMine()) {
            var bar = new Region();
            bar.getStyleClass().add(Styles.PLAN_GRID_OWN);
            getChildren().add(bar);
        }
        Tooltip.install(this, new Tooltip(Signs.joined(column.room(), column.track())));
    }
}
