package org.trackbook.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The bar of the place: the days at the left, what narrows the talks at the right. Where there is not room for all of it,
/// what the menu behind the last chip holds too is left out, and the looks are signs alone.
final class PlanBar extends HBox {
    private static final double NARROW = 1000;
    private static final double FILTER = 172;
    private static final double FILTER_LEAST = 120;

    private final PlanViewModel model;
    private final FilterViewModel filters;
    private final Texts texts;
    private final PlanView view;
    private final DayTabs days;
    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton free = new ToggleButton();
    private final Label count = Signs.whole("", Styles.SMALL);
    private final Segmented<TalksLook> look;
    private final Button more;
    private final List<Spare> spare = new ArrayList<>();
    private final Map<Node, Double> widths = new HashMap<>();

    /// What is left out where there is no room.
    ///
    /// @param wanted whether it is of use just now
    private record Spare(Node node, BooleanSupplier wanted) {
    }

    PlanBar(PlanViewModel model, Texts texts, Hand hand, HandingMenu handing, PlanView view) {
        this.model = model;
        this.filters = model.filter();
        this.texts = texts;
        this.view = view;
        days = new DayTabs(model, texts);
        look = new Segmented<>("plan-look", List.of(TalksLook.values()), this::words);
        more = chip("plan-more", texts.say("plan.filter.more"), Facet.ONLY);
        Tips.on(more, texts.say("plan.filter.more.tip"), "Shift F");
        build(add(hand), handing);
        bind();
    }

    private void build(Button add, HandingMenu handing) {
        getStyleClass().add(Styles.PLAN_BAR);
        filter.setId("plan-filter");
        filter.getStyleClass().add(Styles.PLAN_FILTER);
        filter.setPromptText(texts.say("plan.filter"));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setRight(Tips.key("F"));
        Tips.on(filter, texts.say("plan.filter.tip"), "F");
        filter.setMinWidth(FILTER_LEAST);
        free.setId("plan-free");
        free.setText(texts.say("plan.only.free"));
        free.getStyleClass().add(Styles.CHIP);
        free.setMinWidth(USE_PREF_SIZE);
        Tips.on(free, texts.say("plan.free.tip"));
        var zoom = new HBox(button("plan-zoom-out", Feather.MINUS, "plan.zoom.out", "−", () -> view.zoom(false)),
                button("plan-zoom-in", Feather.PLUS, "plan.zoom.in", "+", () -> view.zoom(true)));
        zoom.setAlignment(Pos.CENTER);
        List.of(TalksLook.values()).forEach(each -> {
            look.button(each).setGraphic(Icons.small(icon(each)));
            look.button(each).setContentDisplay(ContentDisplay.TEXT_ONLY);
            Tips.on(look.button(each), look.button(each).getText(), each == TalksLook.TRACKS ? "T" : "G");
        });
        look.setMinWidth(USE_PREF_SIZE);
        look.valueProperty().bindBidirectional(model.lookProperty());
        getChildren().addAll(days, Signs.rest(), handing, add, filter, facet(Facet.ROOM), facet(Facet.LENGTH),
                facet(Facet.LANGUAGE), more, free, count, zoom, look);
        spare.addFirst(new Spare(count, () -> true));
        spare.add(1, new Spare(free, () -> true));
        spare.add(2, new Spare(zoom, () -> model.lookProperty().get().isGrid() && getWidth() > NARROW));
    }

    private String words(TalksLook each) {
        return texts.say(switch (each) {
            case ROOMS -> "plan.look.rooms";
            case TRACKS -> "plan.look.tracks";
            case LIST -> "plan.look.list";
        });
    }

    private static Feather icon(TalksLook each) {
        return switch (each) {
            case ROOMS -> Feather.GRID;
            case TRACKS -> Feather.COLUMNS;
            case LIST -> Feather.LIST;
        };
    }

    private Button facet(Facet facet) {
        var chip = chip("plan-facet-" + (spare.size() + 1), filters.words(facet), facet);
        Tips.on(chip, texts.say("plan.filter.facet.tip", filters.words(facet)));
        spare.add(new Spare(chip, () -> getWidth() > NARROW && filters.facets().contains(facet)));
        return chip;
    }

    private Button chip(String id, String words, Facet facet) {
        var chip = new Button(words, Icons.small(Feather.CHEVRON_DOWN));
        chip.setId(id);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(_ -> view.filterMenu(facet, chip));
        return chip;
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
        filter.textProperty().bindBidirectional(filters.textProperty());
        filter.setOnAction(_ -> view.focusTalks());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.focusChips();
                event.consume();
            }
        });
        var only = new Filter.Condition(Facet.ONLY, Facet.FREE);
        free.setOnAction(_ -> filters.turn(only));
        filters.filterProperty().subscribe(now -> free.setSelected(now.has(only)));
        count.textProperty().bind(filters.countProperty());
        filters.facets().subscribe(this::requestLayout);
        model.lookProperty().subscribe(_ -> requestLayout());
    }

    /// The window is never wider for what the bar would like to show.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /// Shows of what can be spared, the most useful first, what there is room for.
    private void fit() {
        var shortly = getWidth() > NARROW ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY;
        List.of(TalksLook.values()).forEach(each -> look.button(each).setContentDisplay(shortly));
        var left = getWidth() - snappedLeftInset() - snappedRightInset();
        for (var child : getManagedChildren()) {
            if (!child.equals(days) && spare.stream().noneMatch(it -> it.node().equals(child))) {
                left -= (child.equals(filter) ? FILTER : child.prefWidth(-1)) + getSpacing();
            }
        }
        left -= days.fit(left - getSpacing(), getWidth() > NARROW) + getSpacing();
        for (var each : spare) {
            if (each.node().isVisible()) {
                widths.put(each.node(), each.node().prefWidth(-1));
            }
            var width = widths.getOrDefault(each.node(), 0.0) + getSpacing();
            var shown = each.wanted().getAsBoolean() && left >= width;
            left -= shown ? width : 0;
            if (each.node().isVisible() != shown) {
                each.node().setVisible(shown);
                each.node().setManaged(shown);
            }
        }
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Empties the field while it has the focus, then leaves it; says whether it had.
    boolean leaveFilter() {
        if (!filter.isFocused()) {
            return false;
        }
        if (filter.getText().isEmpty()) {
            view.focusTalks();
        } else {
            filter.clear();
        }
        return true;
    }

    /// Opens the menu of all filters.
    void openMenu() {
        more.fire();
    }
}
