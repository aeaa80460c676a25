package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Day;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The bar of the place: the days at the left, what narrows the talks at the right.
final class PlanBar extends HBox {
    private static final double NARROW = 1000;

    private final PlanViewModel model;
    private final Texts texts;
    private final Consumer<Boolean> zoomed;
    private final HBox tabs = new HBox();
    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton free = new ToggleButton();
    private final Button add;
    private final Label count = Signs.whole("", Styles.SMALL);
    private List<Day> days = List.of();

    /// @param zoomed told whether the grid is to be larger
    /// @param toTalks goes to the talks that were found
    PlanBar(PlanViewModel model, Texts texts, Hand hand, Runnable toTalks, Consumer<Boolean> zoomed) {
        this.model = model;
        this.texts = texts;
        this.zoomed = zoomed;
        add = add(hand);
        build();
        filter.setOnAction(_ -> toTalks.run());
        bind();
    }

    private void build() {
        getStyleClass().add(Styles.PLAN_BAR);
        filter.setId("plan-filter");
        filter.getStyleClass().add(Styles.PLAN_FILTER);
        filter.setPromptText(texts.say("plan.filter"));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setRight(Tips.key("F"));
        Tips.on(filter, texts.say("plan.filter.tip"), "F");
        filter.setMinWidth(120);
        free.setId("plan-free");
        free.setText(texts.say("plan.free"));
        free.getStyleClass().add(Styles.CHIP);
        free.setMinWidth(USE_PREF_SIZE);
        Tips.on(free, texts.say("plan.free.tip"));
        count.managedProperty().bind(count.visibleProperty());
        var zoom = new HBox(button("plan-zoom-out", Feather.MINUS, "plan.zoom.out", "−", () -> zoomed.accept(false)),
                button("plan-zoom-in", Feather.PLUS, "plan.zoom.in", "+", () -> zoomed.accept(true)));
        zoom.setAlignment(Pos.CENTER);
        zoom.visibleProperty()
                .bind(model.lookProperty().isEqualTo(TalksLook.GRID).and(widthProperty().greaterThan(NARROW)));
        zoom.managedProperty().bind(zoom.visibleProperty());
        var look = new Segmented<>("plan-look", List.of(TalksLook.GRID, TalksLook.LIST), each -> switch (each) {
            case GRID -> texts.say("plan.look.grid");
            case LIST -> texts.say("plan.look.list");
        });
        List.of(TalksLook.values()).forEach(each -> Tips.on(look.button(each), look.button(each).getText(), "G"));
        look.setMinWidth(USE_PREF_SIZE);
        look.valueProperty().bindBidirectional(model.lookProperty());
        getChildren().addAll(tabs, Signs.rest(), add, filter, free, count, zoom, look);
    }

    /// With words where the conference is made talk by talk, else only a sign.
    private Button add(Hand hand) {
        var button = new Button("", Icons.small(Feather.EDIT));
        button.setId("plan-add");
        button.getStyleClass().add(Styles.BUTTON_SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> hand.add(model.dayNumber()));
        hand.byHand().subscribe(byHand -> {
            button.setText(byHand ? texts.say("plan.hand.add") : "");
            button.getStyleClass().remove(Styles.BUTTON_ICON);
            if (!byHand) {
                button.getStyleClass().add(Styles.BUTTON_ICON);
            }
            Tips.on(button, texts.say(byHand ? "plan.hand.add" : "plan.hand.own"), "A");
        });
        return button;
    }

    private Button button(String id, Feather icon, String key, String shown, Runnable action) {
        var button = new Button("", Icons.small(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        Tips.on(button, texts.say(key), shown);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void bind() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        free.selectedProperty().bindBidirectional(model.freeOnlyProperty());
        count.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                days(day);
                count(day);
            }
        });
        model.talks().subscribe(() -> {
            if (model.stateProperty().get() instanceof PlanState.Ready(var day)) {
                count(day);
            }
        });
        widthProperty().map(width -> width.doubleValue() > NARROW).subscribe(_ -> name());
    }

    private void count(PlanDay day) {
        var all = day.talks().stream().filter(TalkLine::isTalk).count();
        var shown = model.talks().stream().filter(TalkLine::isTalk).count();
        count.setText(shown == all ? texts.say("plan.count", all) : texts.say("plan.count.of", shown, all));
    }

    private void days(PlanDay shown) {
        if (!days.equals(shown.conference().days())) {
            days = shown.conference().days();
            var group = new ToggleGroup();
            var buttons = new ArrayList<ToggleButton>();
            for (var day : days) {
                var tab = new ToggleButton();
                tab.setId("plan-day-" + day.number());
                tab.getStyleClass().add(Styles.TAB);
                tab.setToggleGroup(group);
                tab.setMinWidth(USE_PREF_SIZE);
                tab.setOnAction(_ -> {
                    tab.setSelected(true);
                    model.select(day.number());
                });
                buttons.add(tab);
            }
            tabs.getChildren().setAll(buttons);
            name();
        }
        ((ToggleButton) tabs.getChildren().get(days.indexOf(shown.day()))).setSelected(true);
    }

    /// Long names of days where there is room for them.
    private void name() {
        for (var i = 0; i < days.size(); i++) {
            var tab = (ToggleButton) tabs.getChildren().get(i);
            var date = days.get(i).date();
            tab.setText(getWidth() > NARROW && days.size() < 4 ? model.times().dayLong(date) : model.times().day(date));
            Tips.on(tab, model.times().dayLong(date), "Alt ← →");
        }
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }
}
