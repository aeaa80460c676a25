package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.WideCell;

/// A track in the list of a day's tracks.
final class TrackCell extends WideCell<TrackLine> {
    private final TrackWords words;
    private final TrackSign sign = new TrackSign(0);
    private final Label name = Signs.words("");
    private final Label second = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label count = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final Label star = Signs.whole("", Styles.CAPTION, Styles.MUTED, Styles.PLAN_TRACK_STARS);
    private final Label listed = Signs.whole("", Styles.CAPTION, Styles.MUTED, Styles.PLAN_TRACK_STARS);
    private final Tooltip tip = new Tooltip();
    private final HBox row;

    /// @param choose told which track is to be the main one
    /// @param pointed told at which track the mouse points, if at any
    TrackCell(Texts texts, TrackWords words, Consumer<TrackLine> choose, Consumer<Optional<TrackLine>> pointed) {
        this.words = words;
        var flag = new Button("", Icons.small(Feather.FLAG));
        flag.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        flag.setFocusTraversable(false);
        Tips.on(flag, texts.say("plan.tracks.choose"), "Enter");
        flag.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        count.visibleProperty().bind(flag.visibleProperty().not());
        flag.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(choose));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                Optional.ofNullable(getItem()).ifPresent(choose);
            }
        });
        hoverProperty().subscribe((_, hovered) -> pointed.accept(hovered
                ? Optional.ofNullable(getItem())
                : Optional.empty()));
        star.setGraphic(Icons.agendaStar());
        listed.setGraphic(Icons.small(Feather.BOOKMARK));
        star.managedProperty().bind(star.visibleProperty());
        listed.managedProperty().bind(listed.visibleProperty());
        var lines = new VBox(name, second);
        lines.getStyleClass().add(Styles.PLAN_LINES);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var end = new StackPane(count, flag);
        end.getStyleClass().add(Styles.PLAN_TRACK_END);
        row = new HBox(sign, lines, listed, star, end);
        row.getStyleClass().add(Styles.PLAN_TRACK);
    }

    @Override
    protected void updateItem(@Nullable TrackLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        sign.setIndex(line.sign());
        name.setText(line.name());
        count.setText(String.valueOf(line.track().talks()));
        count(star, line.stars());
        count(listed, line.shortListed());
        second.setText(words.when(line));
        var spoken = words.spoken(line);
        tip.setText(spoken);
        setTooltip(tip);
        setAccessibleText(spoken);
        setGraphic(row);
    }

    /// A mark, with how many there are where it is not one.
    private static void count(Label mark, int count) {
        mark.setVisible(count > 0);
        mark.setText(count > 1 ? String.valueOf(count) : "");
    }
}
