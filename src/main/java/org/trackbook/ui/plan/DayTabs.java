package org.trackbook.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.trackbook.ui.kit.OneOf;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The days of the conference, with names as long as there is room for. Where not even short ones fit side by side, those
/// around the chosen day are shown, and a menu leads to all of them.
final class DayTabs extends HBox {
    /// How the keys that lead from day to day are drawn.
    static final String KEYS = "Alt ←, →";
    /// With more days than this long names read as a wall of words.
    private static final int FEW = 3;

    private final PlanViewModel model;
    private final Texts texts;
    private final MenuButton all = new MenuButton();
    private List<DayLine> days = List.of();
    private List<ToggleButton> tabs = List.of();

    DayTabs(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        all.setId("plan-days");
        all.getStyleClass().add(Styles.PLAN_ORDER);
        all.setText(texts.say("plan.days.all"));
        all.setMinWidth(USE_PREF_SIZE);
        Tips.on(all, texts.say("plan.days.all.tip"), KEYS);
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                show(day);
            }
        });
    }

    private void show(PlanDay shown) {
        if (!shown.days().stream().map(DayTabs::number).toList().equals(days.stream().map(DayTabs::number).toList())) {
            var group = new ToggleGroup();
            tabs = shown.days().stream().map(day -> tab(number(day), group)).toList();
            getChildren().setAll(tabs);
            getChildren().add(all);
        }
        days = shown.days();
        all.getItems().setAll(days.stream().map(this::item).toList());
        for (var i = 0; i < days.size(); i++) {
            Tips.on(tabs.get(i), planned(days.get(i)), KEYS);
        }
        tabs.get(chosen(shown.day().number())).setSelected(true);
        requestLayout();
    }

    private static int number(DayLine day) {
        return day.day().number();
    }

    private int chosen(int number) {
        return days.stream().map(DayTabs::number).toList().indexOf(number);
    }

    private ToggleButton tab(int day, ToggleGroup group) {
        var tab = new ToggleButton();
        tab.setId("plan-day-" + day);
        tab.getStyleClass().add(Styles.TAB);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        OneOf.on(tab, () -> {
            if (model.dayNumber().stream().noneMatch(shown -> shown == day)) {
                model.select(day);
            }
        });
        return tab;
    }

    private MenuItem item(DayLine day) {
        var item = new MenuItem(planned(day));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.select(number(day)));
        return item;
    }

    /// `Sunday 1 Feb · Main track Go · 3 stars`
    private String planned(DayLine day) {
        return Signs.joined(model.times().dayLong(day.day().date()),
                day.main().map(track -> texts.say("plan.day.main", track.value())).orElse(""),
                day.stars() == 0 ? "" : texts.say("plan.day.stars", day.stars()));
    }

    /// Takes of the room what the names need, and says how much that is.
    ///
    /// @param wide whether there is room for long names at all
    double fit(double room, boolean wide) {
        if (days.isEmpty()) {
            return 0;
        }
        if (wide && days.size() <= FEW && named(model.times()::dayLong) <= room) {
            return sight(0, days.size());
        }
        if (named(model.times()::day) <= room || named(model.times()::dayShort) <= room) {
            return sight(0, days.size());
        }
        return some(room - all.prefWidth(-1));
    }

    /// Names the tabs, and says how wide they become.
    private double named(Function<LocalDate, String> name) {
        for (var i = 0; i < days.size(); i++) {
            tabs.get(i).setText(name.apply(days.get(i).day().date()));
        }
        return tabs.stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
    }

    /// As many days as fit, the chosen one among them.
    private double some(double room) {
        var widths = tabs.stream().map(tab -> tab.prefWidth(-1)).toList();
        var last = Math.max(0, tabs.stream().map(ToggleButton::isSelected).toList().indexOf(true));
        var first = 0;
        while (first < last && sum(widths, first, last + 1) > room) {
            first++;
        }
        var end = last + 1;
        while (end < widths.size() && sum(widths, first, end + 1) <= room) {
            end++;
        }
        return sight(first, end);
    }

    private static double sum(List<Double> widths, int from, int to) {
        return widths.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
    }

    private double sight(int from, int to) {
        var width = 0.0;
        for (var i = 0; i < tabs.size(); i++) {
            var seen = i >= from && i < to;
            tabs.get(i).setVisible(seen);
            tabs.get(i).setManaged(seen);
            width += seen ? tabs.get(i).prefWidth(-1) : 0;
        }
        var some = to - from < tabs.size();
        all.setVisible(some);
        all.setManaged(some);
        return width + (some ? all.prefWidth(-1) : 0);
    }
}
