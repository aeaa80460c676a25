package org.trackbook.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import javafx.stage.WindowEvent;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;

/// The frame: rail at the left, bars on top, one place below them, and what floats above.
public final class ShellView extends StackPane implements Overlay {
    private final ShellViewModel shell;
    private final Toasts toasts;
    private final Failures failures;
    private final Texts texts;
    private final ZoneId computer;
    private final ObjectProperty<Theme> theme;
    private final Map<Place, PlaceView> places = new EnumMap<>(Place.class);
    private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
    private final List<KeyHint> everywhereHints = new ArrayList<>();
    private final List<SettingsSheet.Choice> choices = new ArrayList<>();
    private final List<SettingsSheet.Further> further = new ArrayList<>();

    private final Rail rail;
    private final TopBar top;
    private final HBox bar = new HBox();
    private final BorderPane frame = new BorderPane();
    private final ModalPane modal = new ModalPane();
    private final VBox lines = new VBox();
    private IntegerProperty minutes = new SimpleIntegerProperty(Reminders.USUAL);
    private @Nullable PlaceView current;
    private @Nullable Node focused;
    private Optional<TextSize> letters = Optional.empty();
    private boolean command;
    private Consumer<WindowEvent> leave = _ -> left();
    private Consumer<Runnable> leaveFor = Runnable::run;

    /// @param places in the order of the rail
    /// @param computer the zone of this computer's clock
    public ShellView(ShellViewModel shell, Toasts toasts, Failures failures, Texts texts, ZoneId computer,
            ObjectProperty<Theme> theme, List<? extends PlaceView> places) {
        this.shell = shell;
        this.toasts = toasts;
        this.failures = failures;
        this.texts = texts;
        this.computer = computer;
        this.theme = theme;
        places.forEach(it -> this.places.put(it.place(), it));
        rail = new Rail(shell, texts, List.copyOf(this.places.values()), this::showKeys, this::showSettings);
        top = new TopBar(shell, texts);
        build();
        bind();
    }

    private void build() {
        getStyleClass().add(Styles.SHELL);
        bar.getStyleClass().addAll(Styles.SHELL_BAR, Styles.LINE_BELOW);
        var middle = new BorderPane();
        lines.getChildren().addAll(top, bar, new ZoneNote(shell, texts, computer), new FailureStrip(failures, texts));
        middle.setTop(lines);
        middle.setCenter(frame);
        var all = new BorderPane();
        all.setLeft(rail);
        all.setCenter(middle);
        var toast = new ToastBar(toasts, texts);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        modal.setId("overlay");
        modal.setFocusTraversable(false);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        modal.displayProperty().subscribe(shown -> {
            if (!shown) {
                modal.setContent(null);
            }
            if (!shown && focused != null) {
                focused.requestFocus();
            }
        });
        getChildren().addAll(all, toast, modal);
    }

    private void bind() {
        everywhereHints.add(new KeyHint(texts.say("shell.keys.place"),
                Keys.shown(Keys.of(PlaceWords.key(Place.LIBRARY))) + "…" + places.size()));
        shell.placeProperty().subscribe(this::go);
        everywhere(texts.say("shell.keys.undo"), Keys.of("Shortcut+Z"), toasts::undo);
        everywhere(texts.say("shell.keys.settings"), Keys.of("Shortcut+Comma"), this::showSettings);
        everywhereHints.add(new KeyHint(texts.say("shell.keys.pane"), "F6"));
        everywhereHints.add(new KeyHint(texts.say("shell.keys.sheet"), "?, F1"));
        everywhereHints.add(new KeyHint(texts.say("shell.keys.close"), "Esc"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedFirst);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (command) {
                event.consume(); // a letter that was a command is no text for the field it led to
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> command = false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressedLast);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !Keys.typing(event) && !modal.isDisplay()) {
                showKeys();
                event.consume();
            }
        });
    }

    /// Gives the frame a search: a button in the bar on top, and Ctrl+K.
    public void searching(Runnable open) {
        top.searching(open);
        everywhere(texts.say("shell.search.name"), Keys.of(TopBar.SEARCH), open);
    }

    /// Gives the frame the line that reminds of the next talk, and the settings how long before it does.
    public void reminding(Reminders reminders) {
        minutes = reminders.minutesProperty();
        lines.getChildren().add(new ReminderLine(reminders, shell, texts));
    }

    /// Gives the settings one more choice.
    public void settling(String words, Supplier<? extends Region> choice) {
        choices.add(new SettingsSheet.Choice(words, choice));
    }

    /// Gives the settings a way on, to a sheet of its own.
    public void settling(String words, Runnable open) {
        further.add(new SettingsSheet.Further(words, open));
    }

    /// Gives the settings the size of letters in notes.
    public void lettering(TextSize size) {
        letters = Optional.of(size);
    }

    /// Lets nobody close the window over words that are not in the library.
    ///
    /// @param writes saves one after the other
    public void leaving(TaskRunner writes) {
        var leaving = new Leaving(this::left, () -> places.values().stream().flatMap(it -> it.owed().stream()).toList(),
                writes, texts);
        lines.getChildren().add(leaving);
        leave = leaving::asked;
        leaveFor = leaving::asked;
    }

    /// Somebody wants to close the window.
    void leave(WindowEvent event) {
        leave.accept(event);
    }

    /// Does something after which this window is gone, once all that was typed is kept; else the window stays and says so.
    public void leaveFor(Runnable then) {
        leaveFor.accept(then);
    }

    /// Makes a key work in every place. A text field keeps the keys it wants for itself.
    public void everywhere(String words, KeyCombination key, Runnable action) {
        everywhere.put(key, action);
        everywhereHints.add(new KeyHint(words, Keys.shown(key)));
    }

    private void go(Place place) {
        var next = Objects.requireNonNull(places.get(place), "no view of the place");
        if (current != null) {
            current.left();
        }
        current = next;
        top.show(place, next.top());
        var below = next.bar();
        bar.getChildren().setAll(below.stream().toList());
        below.ifPresent(it -> HBox.setHgrow(it, Priority.ALWAYS));
        bar.setVisible(below.isPresent());
        bar.setManaged(below.isPresent());
        frame.setCenter(next.content());
        if (getScene() != null) {
            applyCss(); // split panes take their panes in when they are styled, and only then these can have the focus
            layout();
        }
        next.shown();
    }

    /// Tells the place in front that the window closes.
    public void left() {
        if (current != null) {
            current.left();
        }
    }

    private void pressedFirst(KeyEvent event) {
        command = false;
        if (modal.isDisplay()) {
            return;
        }
        var wish = place(event);
        if (wish.isPresent()) {
            shell.go(wish.get());
            event.consume();
        } else if (event.getCode() == KeyCode.F6 && current != null) {
            Panes.next(Stream.concat(Stream.of(rail, top, bar), current.panes().stream()).toList(),
                    getScene().getFocusOwner(), event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            showKeys();
            event.consume();
        }
    }

    private Optional<Place> place(KeyEvent event) {
        var digit = Keys.digit(event);
        return digit.isPresent() && event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()
                ? places.keySet().stream().filter(it -> it.digit() == digit.getAsInt()).findFirst()
                : Optional.empty();
    }

    private void pressedLast(KeyEvent event) {
        if (modal.isDisplay()) {
            return;
        }
        if (current != null) {
            current.key(event);
            command = event.isConsumed();
        }
        if (!event.isConsumed()) {
            everywhere.entrySet().stream().filter(it -> it.getKey().match(event)).findFirst().ifPresent(it -> {
                it.getValue().run();
                event.consume();
            });
        }
    }

    private void showKeys() {
        if (current != null) {
            show(new KeySheet(texts, current.place(), everywhereHints, current.keys(), this::hide));
        }
    }

    private void showSettings() {
        show(new SettingsSheet(texts, theme, minutes, letters, shell, choices, further, this::hide));
    }

    @Override
    public void show(Node node) {
        show(node, Pos.CENTER);
    }

    @Override
    public void showAbove(Node node) {
        show(node, Pos.TOP_CENTER);
    }

    private void show(Node node, Pos place) {
        modal.setAlignment(place);
        if (!modal.isDisplay()) {
            focused = getScene().getFocusOwner();
        }
        modal.show(node);
        node.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void hide() {
        modal.hide();
    }
}
