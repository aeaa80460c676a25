package org.trackbook.ui.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.plan.TrackOfDay;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;
import org.trackbook.ui.kit.WideCell;

/// A track in the list of a day's tracks.
final class TrackCell extends WideCell<TrackLine> {
    private final Texts texts;
    private final PlanViewModel model;
    private final TrackSign sign = new TrackSign(0);
    private final Label name = Signs.words("");
    private final Label second = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label count = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final StackPane star = new StackPane(Icons.agendaStar());
    private final Button flag = new Button("", Icons.small(Feather.FLAG));
    private final HBox row;

    TrackCell(Texts texts, PlanViewModel model) {
        this.texts = texts;
        this.model = model;
        flag.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        flag.setFocusTraversable(false);
        Tips.on(flag, texts.say("plan.tracks.choose"), "Enter");
        flag.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        count.visibleProperty().bind(flag.visibleProperty().not());
        flag.setOnAction(_ -> {
            if (getItem() != null) {
                model.choose(getItem().track().track());
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                model.choose(getItem().track().track());
            }
        });
        hoverProperty().subscribe(hovered -> model.previewProperty()
                .set(hovered && getItem() != null ? Optional.of(getItem().track().track()) : Optional.empty()));
        star.managedProperty().bind(star.visibleProperty());
        var words = new VBox(name, second);
        words.getStyleClass().add(Styles.PLAN_LINES);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var end = new StackPane(count, flag);
        end.getStyleClass().add(Styles.PLAN_TRACK_END);
        row = new HBox(sign, words, star, end);
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
        star.setVisible(line.starred());
        setTooltip(new Tooltip(line.name()));
        second.setText(when(line.track(), model.times()));
        setAccessibleText(texts.say("plan.tracks.spoken", line.name(), line.track().talks(),
                model.times().length(line.track().length()), second.getText()));
        setGraphic(row);
    }

    /// `10:30–18:00 · H.1301`
    static String when(TrackOfDay track, Times times) {
        var slot = new Slot(track.first(), Duration.between(track.first(), track.last()));
        return Signs.joined(times.span(slot),
                track.rooms().stream().map(Room::value).collect(Collectors.joining(", ")));
    }
}
