package org.trackbook.ui.attend;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Texts;

/// What the right button offers on a note, with the key that does the same.
final class NoteMenu extends ContextMenu {
    private final Texts texts;

    /// @param find opens the search within the note
    /// @param older shows what it said before
    /// @param fillIn asks for the facts of the line
    NoteMenu(Texts texts, NoteText text, Runnable find, Runnable older, Runnable fillIn) {
        this.texts = texts;
        var undo = item("attend.menu.undo", "Shortcut+Z", text::undo);
        var redo = item("attend.menu.redo", "Shortcut+Shift+Z", text::redo);
        var cut = item("attend.menu.cut", "Shortcut+X", text::cut);
        var copy = item("attend.menu.copy", "Shortcut+C", text::copy);
        var paste = item("attend.menu.paste", "Shortcut+V", text::paste);
        setOnShowing(_ -> {
            var open = text.isEditable();
            var chosen = text.getSelection().getLength() > 0;
            undo.setDisable(!open || !text.isUndoAvailable());
            redo.setDisable(!open || !text.isRedoAvailable());
            cut.setDisable(!open || !chosen);
            copy.setDisable(!chosen);
            paste.setDisable(!open);
        });
        getItems().addAll(undo, redo, new SeparatorMenuItem(), cut, copy, paste,
                item("attend.menu.all", "Shortcut+A", text::selectAll), new SeparatorMenuItem(),
                item("attend.find", "Shortcut+F", find), item("attend.older", "Alt+Z", older),
                item("attend.line.fill", "Alt+S", fillIn));
    }

    private MenuItem item(String key, String combination, Runnable action) {
        var item = new MenuItem(texts.say(key));
        item.setAccelerator(Keys.of(combination));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
