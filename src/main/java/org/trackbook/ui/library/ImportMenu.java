package org.trackbook.ui.library;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// The ways in which conferences come into the library. Its keys work without it too: so it is no menu button, which would
/// take them away from sheets that float above.
final class ImportMenu extends Button {
    static final KeyCombination FILES = Keys.of("Shortcut+O");
    static final KeyCombination ADDRESS = Keys.of("Shortcut+L");
    static final KeyCombination CATALOGUE = Keys.of("Shortcut+Shift+L");
    static final KeyCombination BY_HAND = Keys.of("Shortcut+N");

    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    /// What the entries do.
    interface Deeds {
        void chooseFiles();

        void askAddress();

        void openCatalogue();

        void makeConference();
    }

    ImportMenu(Texts texts, Deeds deeds) {
        super(texts.say("library.import"), Icons.of(Feather.PLUS));
        this.texts = texts;
        setId("library-import");
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, 4));
        setMinWidth(USE_PREF_SIZE);
        Tips.on(this, texts.say("library.import.help"));
        add("library-import-files", "library.menu.files", Feather.FOLDER, FILES, deeds::chooseFiles);
        add("library-import-address", "library.menu.address", Feather.LINK, ADDRESS, deeds::askAddress);
        add("library-import-catalogue", "library.menu.catalogue", Feather.BOOK, CATALOGUE, deeds::openCatalogue);
        add("library-import-hand", "library.menu.hand", Feather.EDIT, BY_HAND, deeds::makeConference);
    }

    private void add(String id, String key, Feather icon, KeyCombination shortcut, Runnable deed) {
        var item = new MenuItem(texts.say(key), Icons.of(icon));
        item.setId(id);
        item.setAccelerator(shortcut);
        item.setOnAction(_ -> deed.run());
        menu.getItems().add(item);
    }
}
