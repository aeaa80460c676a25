package org.trackbook.ui.plan;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;

/// What can be done with a track of the day, by mouse, with the keys that do the same.
final class TrackMenu {
    private final TracksViewModel model;
    private final CompareViewModel compare;
    private final Texts texts;
    private final Consumer<TrackLine> choose;
    private final ContextMenu menu = new ContextMenu();

    /// @param choose makes it the main track
    TrackMenu(PlanViewModel plan, Texts texts, Consumer<TrackLine> choose) {
        this.model = plan.tracks();
        this.compare = plan.compare();
        this.texts = texts;
        this.choose = choose;
    }

    void show(TrackLine line, Node over, ContextMenuEvent event) {
        var track = line.track().track();
        menu.getItems().clear();
        offer("choose", "plan.tracks.choose", Feather.FLAG, "Enter", () -> choose.accept(line));
        offer("compare", "plan.menu.compare", Feather.COLUMNS, "C", () -> compare.compare(track));
        offer("hide", "plan.menu.hide", Feather.EYE_OFF, "H", () -> model.turnHidden(track));
        menu.show(over, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void offer(String name, String key, Feather icon, String shortcut, Runnable deed) {
        var item = new MenuItem(texts.say(key), Icons.of(icon));
        item.setId("plan-track-menu-" + name);
        item.setAccelerator(Keys.of(shortcut));
        item.setOnAction(_ -> deed.run());
        menu.getItems().add(item);
    }
}
