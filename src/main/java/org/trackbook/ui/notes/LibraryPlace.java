package org.trackbook.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.shell.KeyHint;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;

/// The library's two tabs: its conferences, and all that was written about them.
public final class LibraryPlace implements PlaceView {
    private static final String KEY = "N";

    private enum Tab {
        CONFERENCES, NOTES
    }

    private final PlaceView library;
    private final NotesView notes;
    private final Texts texts;
    private final StackPane content = new StackPane();
    private final Segmented<Tab> tabs;
    private final HBox bar;

    public LibraryPlace(PlaceView library, NotesView notes, Texts texts) {
        this.library = library;
        this.notes = notes;
        this.texts = texts;
        tabs = new Segmented<>("library-tab", List.of(Tab.values()), it -> switch (it) {
            case CONFERENCES -> texts.say("notes.tab.conferences");
            case NOTES -> texts.say("notes.tab.notes");
        });
        tabs.setAccessibleText(texts.say("library.keys.notes"));
        ToggleButton button = tabs.button(Tab.NOTES);
        Tips.on(button, texts.say("notes.tab.notes"), KEY);
        bar = new HBox(tabs);
        bar.getStyleClass().add(Styles.NOTES_ROW);
        bar.setAlignment(Pos.CENTER_LEFT);
        tabs.valueProperty().subscribe(this::show);
    }

    private void show(Tab tab) {
        switch (tab) {
            case CONFERENCES -> {
                notes.left();
                content.getChildren().setAll(library.content());
            }
            case NOTES -> {
                content.getChildren().setAll(notes);
                notes.shown();
            }
        }
    }

    @Override
    public Place place() {
        return library.place();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Optional<Node> top() {
        return library.top();
    }

    @Override
    public Optional<Node> bar() {
        return Optional.of(bar);
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<>(library.keys());
        keys.add(new KeyHint(texts.say("library.keys.notes"), KEY));
        return keys;
    }

    @Override
    public void key(KeyEvent event) {
        var plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.N && plain && !Keys.typing(event)) {
            tabs.valueProperty().set(tabs.valueProperty().get() == Tab.NOTES ? Tab.CONFERENCES : Tab.NOTES);
            event.consume();
        } else if (tabs.valueProperty().get() == Tab.CONFERENCES) {
            library.key(event);
        }
    }

    @Override
    public void shown() {
        library.shown();
        if (tabs.valueProperty().get() == Tab.NOTES) {
            notes.shown();
        }
    }

    @Override
    public void left() {
        library.left();
        notes.left();
    }

    @Override
    public List<String> owed() {
        return notes.owed();
    }
}
