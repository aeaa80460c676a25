package org.trackbook.ui.changes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.OneOf;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The bar of the place: the order at the left, the way to a newer and to the older version at the right.
final class ChangesBar extends HBox {
    private static final double NARROW = 760;

    private final ChangesViewModel model;
    private final Texts texts;
    private final Map<ChangesOrder, ToggleButton> tabs = new EnumMap<>(ChangesOrder.class);
    private final Label talks = new Label();
    private final Button revert;
    private final Button refresh;

    ChangesBar(ChangesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        revert = button("changes-revert", Feather.ROTATE_CCW, texts.say("changes.revert"), model::revert);
        refresh = button("changes-refresh", Feather.REFRESH_CW, texts.say("changes.refresh"), model::refresh);
        build();
        bind();
    }

    private void build() {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(Styles.CHANGES_BAR);
        var group = new ToggleGroup();
        for (var order : ChangesOrder.values()) {
            var tab = new ToggleButton(switch (order) {
                case MINE_FIRST -> texts.say("changes.order.mine");
                case TIME -> texts.say("changes.order.time");
            });
            tab.setId("changes-order-" + (tabs.size() + 1));
            tab.getStyleClass().add(Styles.TAB);
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            Tips.on(tab, tab.getText(), "T");
            OneOf.on(tab, () -> model.orderProperty().set(order));
            tabs.put(order, tab);
        }
        talks.setId("changes-talks");
        talks.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        talks.setMinWidth(USE_PREF_SIZE);
        Tips.on(revert, texts.say("changes.revert.tip"), "B");
        Tips.on(refresh, texts.say("changes.refresh.tip"), Keys.of("F5"));
        var left = new HBox();
        left.getChildren().setAll(List.copyOf(tabs.values()));
        getChildren().addAll(left, Lines.rest(), talks, revert, refresh);
    }

    private static Button button(String id, Feather icon, String words, Runnable action) {
        var button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void bind() {
        model.orderProperty().subscribe(order -> tabs.forEach((each, tab) -> tab.setSelected(each == order)));
        model.stateProperty().subscribe(this::show);
        refresh.disableProperty().bind(model.refreshing().stepProperty().map(step -> step.isPresent()));
        talks.managedProperty().bind(talks.visibleProperty());
        talks.visibleProperty().bind(widthProperty().greaterThan(NARROW));
    }

    private void show(ChangesState state) {
        var ready = state instanceof ChangesState.Ready it ? it : null;
        shown(revert, ready != null && ready.hasBefore());
        shown(refresh, ready != null && ready.hasSource());
        talks.setText(ready == null ? "" : talks(ready));
    }

    private String talks(ChangesState.Ready ready) {
        return switch (ready.shown()) {
            case ChangesState.Shown.OfHeld _ -> "";
            case ChangesState.Shown.OfRefresh(var line) -> ready.talksBefore()
                    .map(before -> texts.say(line.number() == ready.refreshes().getFirst().number()
                            ? "changes.talks.now"
                            : "changes.talks.then", before, line.talks()))
                    .orElse("");
        };
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
