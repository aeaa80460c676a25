package org.trackbook.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.kit.TrackSign;

/// How many tracks of the day are hidden, in one line, and below it each with a way back.
final class HiddenTracks extends VBox {
    private static final double ROW = 32;
    private static final int MOST = 4;

    private final TracksViewModel model;
    private final Texts texts;
    private final Runnable away;
    private final ToggleButton head = new ToggleButton();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    /// @param away where the focus goes when the last is shown again
    HiddenTracks(TracksViewModel model, Texts texts, Runnable away) {
        this.model = model;
        this.away = away;
        this.texts = texts;
        setId("plan-hidden");
        getStyleClass().add(Styles.LINE_ABOVE);
        head.setId("plan-hidden-head");
        head.getStyleClass().setAll(Styles.PLAN_HIDDEN_HEAD);
        head.setMaxWidth(Double.MAX_VALUE);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(head.selectedProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        head.graphicProperty().bind(head.selectedProperty()
                .map(open -> Icons.small(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        model.hidden().subscribe(this::show);
        show();
    }

    private void show() {
        var lines = List.copyOf(model.hidden());
        if (lines.isEmpty() && head.isFocused()) {
            away.run();
        }
        setVisible(!lines.isEmpty());
        head.setText(texts.say("plan.hidden", lines.size()));
        scroll.setMinHeight(ROW * Math.min(MOST, lines.size()));
        scroll.setMaxHeight(scroll.getMinHeight());
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
    }

    private Node row(TrackLine line) {
        var name = new Label(line.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(line.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var show = new Button(texts.say("plan.hidden.show"));
        show.setId("plan-hidden-" + (model.hidden().indexOf(line) + 1));
        show.getStyleClass().addAll(Styles.BUTTON_LINK, Styles.BUTTON_SMALL);
        show.setMinWidth(USE_PREF_SIZE);
        Tips.on(show, texts.say("plan.hidden.show.track", line.name()));
        show.setOnAction(_ -> {
            model.unhide(line.track().track());
            head.requestFocus(); // whoever shows one again may want the next
        });
        var row = new HBox(new TrackSign(line.sign()), name, show);
        row.getStyleClass().add(Styles.PLAN_HIDDEN_ROW);
        return row;
    }
}
