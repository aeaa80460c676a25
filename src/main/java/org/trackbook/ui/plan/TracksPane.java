package org.trackbook.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.EnumMap;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The tracks of the day: the main track on top, the others to choose from.
final class TracksPane extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final ListView<TrackLine> list;
    private final Label count = Signs.whole("", Styles.SMALL, Styles.MUTED);
    private final MenuButton order = new MenuButton();

    TracksPane(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = Chosen.list("plan-tracks", model.tracks(), TrackLine::name);
        build();
        bind();
    }

    private void build() {
        order.setId("plan-order");
        order.getStyleClass().add(Styles.PLAN_ORDER);
        order.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        Map<TrackOrder, RadioMenuItem> items = new EnumMap<>(TrackOrder.class);
        for (var each : List.of(TrackOrder.values())) {
            var item = new RadioMenuItem(words(each));
            item.setId("plan-order-" + (order.getItems().size() + 1));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.orderProperty().set(each));
            items.put(each, item);
            order.getItems().add(item);
        }
        model.orderProperty().subscribe(each -> {
            order.setText(words(each));
            order.setAccessibleText(texts.say("plan.order.name", words(each)));
            group.selectToggle(items.get(each));
        });
        var head = new HBox(Signs.whole(texts.say("plan.tracks"), Styles.STRONG), count, Signs.rest(), order);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.PLAN_HEAD);
        list.setAccessibleText(texts.say("plan.tracks"));
        list.setCellFactory(_ -> new TrackCell(texts, model));
        list.setPlaceholder(new EmptyView(Feather.LAYERS, texts.say("plan.tracks.empty"),
                texts.say("plan.tracks.empty.how")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, new MainTrackCard(model, texts), list);
    }

    private String words(TrackOrder order) {
        return switch (order) {
            case TIME -> texts.say("plan.order.time");
            case NAME -> texts.say("plan.order.name.by");
            case SIZE -> texts.say("plan.order.size");
        };
    }

    private void bind() {
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                count.setText(String.valueOf(day.tracks().size() + day.main().stream().count()));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> preview());
        list.focusedProperty().subscribe(_ -> preview());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                model.choose(line.track().track());
                event.consume();
            }
        });
    }

    /// Moving through the tracks shows where their talks are.
    private void preview() {
        var line = list.isFocused() ? list.getSelectionModel().getSelectedItem() : null;
        model.previewProperty().set(Optional.ofNullable(line).map(it -> it.track().track()));
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
