package org.trackbook.ui.library;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Shelved;

/// What can be done to one conference, with the keys that do the same while its card has the focus.
final class CardMenu extends ContextMenu {
    static final String REFRESH = "F5";
    static final String ZONE = "Z";
    static final String COLUMNS = "C";
    static final String REPORT = "R";
    static final String ARCHIVE = "A";
    static final String REMOVE = "Delete";

    private final Texts texts;
    private final String id;

    /// What the entries do.
    interface Deeds {
        void refresh(Shelved conference);

        void zone(Shelved conference);

        void columns(Shelved conference);

        void report(Shelved conference);

        void archive(Shelved conference);

        void remove(Shelved conference);
    }

    CardMenu(Shelved conference, Texts texts, Deeds deeds) {
        this.texts = texts;
        id = conference.id().value();
        if (conference.hasSource()) {
            add("refresh", "library.menu.refresh", Feather.REFRESH_CW, REFRESH, () -> deeds.refresh(conference));
        }
        add("zone", "library.menu.zone", Feather.GLOBE, ZONE, () -> deeds.zone(conference));
        if (isTable(conference)) {
            add("columns", "library.menu.columns", Feather.COLUMNS, COLUMNS, () -> deeds.columns(conference));
        }
        if (conference.hasSource()) {
            add("report", "library.menu.report", Feather.LIST, REPORT, () -> deeds.report(conference));
        }
        getItems().add(new SeparatorMenuItem());
        add("archive", "library.menu.archive", Feather.ARCHIVE, ARCHIVE, () -> deeds.archive(conference));
        add("remove", "library.card.remove", Feather.TRASH_2, REMOVE, () -> deeds.remove(conference));
    }

    static boolean isTable(Shelved conference) {
        return conference.format().equals("csv");
    }

    private void add(String name, String key, Feather icon, String shortcut, Runnable deed) {
        var item = new MenuItem(texts.say(key), Icons.of(icon));
        item.setId("library-" + name + "-" + id);
        item.setAccelerator(Keys.of(shortcut));
        item.setOnAction(_ -> deed.run());
        getItems().add(item);
    }
}
