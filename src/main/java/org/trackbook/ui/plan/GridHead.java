package org.trackbook.ui.plan;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.TrackSigns;

/// The head of a room in the grid.
final class GridHead extends VBox {
    private static final double SIGN = 8;
    private static final double ICON = 20;
    private static final int LINES = 3;
    private static final double BESIDE_FIRST = 4;

    private final Text ruler = new Text();
    private final TrackSign sign;
    private final HBox line;
    private final Label name;
    private final Label track;
    private final Shown shown;
    private final String room;

    /// What a head says of its room. Rooms have different names, so that no two of a day are equal.
    record Shown(boolean ofTrack, String room, Standing standing, int sign, String track) {
        static Shown of(GridColumn column) {
            return new Shown(column.ofTrack(), column.room(), column.standing(), column.sign(), column.track());
        }
    }

    GridHead(Shown column, Texts texts) {
        shown = column;
        getStyleClass().addAll(Styles.PLAN_GRID_HEAD, TrackSigns.style(column.sign()));
        room = column.room().isEmpty()
                ? texts.say(column.ofTrack() ? "plan.filter.no.track" : "plan.grid.no.room")
                : Signs.shortened(column.room());
        name = Signs.words(room, Styles.SMALL, Styles.STRONG, Styles.PLAN_GRID_NAME);
        sign = new TrackSign(column.sign());
        line = new HBox(sign, name);
        line.getStyleClass().add(Styles.PLAN_GRID_ROOM);
        if (column.standing() == Standing.MAIN) {
            var flag = Icons.small(Feather.FLAG);
            flag.getStyleClass().add(Styles.ACCENT_WORDS);
            line.getChildren().addAll(Signs.rest(), flag);
        } else if (column.standing() == Standing.STAR) {
            line.getChildren().addAll(Signs.rest(), Icons.agendaStar());
        }
        track = Signs.words(column.track(), Styles.CAPTION, Styles.MUTED);
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

    /// A long name takes two lines of the three, and leaves one to the track.
    @Override
    protected void layoutChildren() {
        var width = getWidth() - snappedLeftInset() - 2;
        var mine = shown.standing() == Standing.MAIN || shown.standing() == Standing.STAR;
        var rooms = Hyphens.lines(room, width - SIGN - line.getSpacing() - 2 - (mine ? ICON : 0), 2,
                words -> width(words, name.getFont()));
        name.setText(String.join("\n", rooms));
        line.setAlignment(rooms.size() > 1 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        HBox.setMargin(sign, new Insets(rooms.size() > 1 ? BESIDE_FIRST : 0, 0, 0, 0));
        track.setText(String.join("\n", Hyphens.lines(shown.track(), width, LINES - rooms.size(),
                words -> width(words, track.getFont()))));
        super.layoutChildren();
    }

    private double width(String words, Font font) {
        ruler.setFont(font);
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
