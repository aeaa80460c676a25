package org.trackbook.ui.plan;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;

/// All about the track somebody points to, at the foot of the list: what a row has no room for.
final class TrackDetails extends VBox {
    private static final double USUAL = 96;
    private static final double THREE_LINES = 44;

    private final TrackWords words;
    private final Label name = Signs.words("", Styles.SMALL, Styles.STRONG);
    private final Label figures = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Label when = Signs.words("", Styles.CAPTION, Styles.MUTED);
    private final Tooltip all = new Tooltip();
    private final Label marks = marked(Icons.agendaStar());
    private final Label cost = marked(Icons.small(Feather.ALERT_TRIANGLE), Styles.WARNING_WORDS);
    private final Label parallel = marked(Icons.small(Feather.COPY));

    TrackDetails(TrackWords words) {
        this.words = words;
        setId("plan-track-details");
        getStyleClass().addAll(Styles.PLAN_TRACK_DETAILS, Styles.LINE_ABOVE);
        name.setWrapText(true);
        when.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        when.setMaxHeight(THREE_LINES);
        when.setTooltip(all);
        getChildren().addAll(name, figures, when, marks, cost, parallel);
        for (var label : new Label[]{marks, cost, parallel}) {
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        managedProperty().bind(visibleProperty());
        show(Optional.empty());
    }

    private static Label marked(Node mark, String... styles) {
        var label = Signs.words("", styles);
        label.getStyleClass().add(Styles.CAPTION);
        label.setGraphic(mark);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// The usual height, so that the list above stays as it is from one track to the next.
    @Override
    protected double computeMinHeight(double width) {
        return Math.max(USUAL, computePrefHeight(width));
    }

    void show(Optional<TrackLine> pointed) {
        setVisible(pointed.isPresent());
        pointed.ifPresent(line -> {
            name.setText(line.name());
            figures.setText(words.figures(line));
            when.setText(words.when(line));
            all.setText(words.when(line));
            marks.setText(words.marks(line));
            cost.setText(words.cost(line.cost()));
            parallel.setText(words.parallel(line.cost()));
        });
    }
}
