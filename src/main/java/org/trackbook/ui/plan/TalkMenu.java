package org.trackbook.ui.plan;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;

/// What can be decided about a talk, by mouse, with the keys that do the same.
final class TalkMenu {
    private final PlanViewModel model;
    private final Texts texts;
    private final Consumer<Talk> backup;
    private final ContextMenu menu = new ContextMenu();

    /// @param backup chooses a backup for a talk, or takes it away
    TalkMenu(PlanViewModel model, Texts texts, Consumer<Talk> backup) {
        this.model = model;
        this.texts = texts;
        this.backup = backup;
    }

    void show(Talk talk, Node over, ContextMenuEvent event) {
        var line = model.line(talk);
        menu.getItems().clear();
        offer("open", "plan.menu.open", Feather.FILE_TEXT, "Space", () -> model.open(talk));
        if (line.isTalk()) {
            decisions(line, talk);
        }
        talk.track().ifPresent(track -> {
            menu.getItems().add(new SeparatorMenuItem());
            offer("compare", "plan.menu.compare", Feather.COLUMNS, "C", () -> model.compare().compare(track));
            offer("hide", "plan.menu.hide", Feather.EYE_OFF, "H", () -> model.tracks().turnHidden(track));
        });
        menu.show(over, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void decisions(TalkLine line, Talk talk) {
        menu.getItems().add(new SeparatorMenuItem());
        var standing = line.standing();
        if (standing != Standing.MAIN) {
            offer("star", standing == Standing.STAR ? "plan.unstar" : "plan.star", Feather.STAR, "S",
                    () -> model.star(talk));
            offer("short", line.shortListed() ? "plan.unshort" : "plan.short", Feather.BOOKMARK, "L",
                    () -> model.shortList(talk));
        }
        if (standing != Standing.NONE) {
            offer("drop", standing == Standing.DROPPED ? "plan.undrop" : "plan.drop", Feather.X, "D",
                    () -> model.drop(talk));
        }
        offer("backup", "plan.menu.backup", Feather.LIFE_BUOY, "B", () -> backup.accept(talk));
    }

    private void offer(String name, String key, Feather icon, String shortcut, Runnable deed) {
        var item = new MenuItem(texts.say(key), Icons.of(icon));
        item.setId("plan-menu-" + name);
        item.setAccelerator(Keys.of(shortcut));
        item.setOnAction(_ -> deed.run());
        menu.getItems().add(item);
    }
}
