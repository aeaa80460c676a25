package org.trackbook.ui.attend;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.PlainTextChange;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.TextSize;

/// The one place where notes are typed. One stands for each note as long as its conference is open, so that each keeps
/// its own undo; what kind of text control it is nobody else knows.
final class NoteEditor extends StackPane {
    private static final double GUTTER = 36;

    /// The gutter, and a text column that an eye finds its way back in.
    private static final double WIDEST = GUTTER + 680;
    private static final double BESIDE = 24;
    private static final double ABOVE = 14;
    private static final double LINE = 24;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;

    private final Draft draft;
    private final Around around;
    private final NoteText area = new NoteText(this::typed);
    private final VirtualizedScrollPane<NoteText> scroll = new VirtualizedScrollPane<>(area);
    private final Label prompt = new Label();
    private boolean taking;
    private boolean alone = true;
    private int offered = -1;

    /// What an editor shares with the others of the desk.
    ///
    /// @param vocabulary asked for when a name is called
    /// @param fillIn asks for the facts of the line
    /// @param onRest when the focus leaves
    record Around(Texts texts, TextSize size, Suggestions suggestions, Supplier<Vocabulary> vocabulary,
            FindBar find, OlderTexts older, Runnable fillIn, Runnable onRest) {
    }

    NoteEditor(Draft draft, String id, Around around) {
        this.draft = draft;
        this.around = around;
        getStyleClass().add(Styles.ATTEND_EDITOR);
        area.setId(id);
        area.setEditable(draft.author().isEmpty());
        area.setContextMenu(new NoteMenu(around.texts(), area, () -> around.find().open(this),
                () -> around.older().open(this), around.fillIn()));
        take(draft.text());
        area.getUndoManager().forgetHistory();
        prompt.getStyleClass().addAll(Styles.MUTED, Styles.ATTEND_PROMPT);
        prompt.setMouseTransparent(true);
        prompt.setWrapText(true);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        getChildren().addAll(scroll, prompt);
        bind();
    }

    private void bind() {
        area.plainTextChanges().subscribe(this::offer);
        draft.textProperty().subscribe((_, text) -> take(text));
        area.focusedProperty().subscribe((before, _) -> {
            if (before) {
                around.suggestions().hide();
                around.onRest().run();
            }
        });
        area.caretPositionProperty().addListener((_, _, caret) -> {
            if (caret != offered) {
                hide();
            }
        });
        area.caretBoundsProperty().addListener((_, _, bounds) -> {
            if (offered >= 0) {
                bounds.ifPresent(around.suggestions()::place);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(ScrollEvent.SCROLL, this::pass);
        prompt.visibleProperty().bind(draft.textProperty().map(String::isEmpty));
        var letters = around.size().sizeProperty().map(size -> "-fx-font-size: " + size + "px");
        area.styleProperty().bind(letters);
        prompt.styleProperty().bind(letters);
        widthProperty().subscribe(_ -> arrange());
    }

    /// The text as it is on its way into the library.
    private void typed() {
        requestLayout();
        if (!taking) {
            draft.textProperty().set(area.getText());
        }
    }

    /// What came from elsewhere; taken back by undo like what was typed.
    private void take(String text) {
        if (!taking && !text.equals(area.getText())) {
            taking = true;
            try {
                area.put(new Capture.Edit(0, area.getLength(), text, area.getCaretPosition()));
            } finally {
                taking = false; // or nothing that is typed later would arrive
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (completed(event) || written(event) || commanded(event)) {
            event.consume();
        }
    }

    /// Only keys that choose belong to the list; all that write go on writing.
    private boolean completed(KeyEvent event) {
        var list = around.suggestions();
        if (offered < 0 || !list.isOffering() || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> list.move(-1);
            case DOWN -> list.move(1);
            case ENTER, TAB -> list.take();
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        list.words().ifPresent(area::setAccessibleHelp);
        return true;
    }

    private boolean written(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isControlDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.TAB) {
            // on to the next control, as everywhere else: a note needs no tabulators
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            return true;
        }
        if (event.getCode() != KeyCode.ENTER || !area.isEditable()) {
            return false;
        }
        if (event.isShiftDown()) {
            area.replaceSelection("\n");
            return true;
        }
        var chosen = area.getSelection();
        var item = isCode()
                ? Optional.<Capture.Edit>empty()
                : ListItem.enter(area.getText(), chosen.getStart(), chosen.getEnd());
        item.ifPresent(area::put);
        return item.isPresent();
    }

    private boolean commanded(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            around.find().go(this, event.isShiftDown() ? -1 : 1);
            return true;
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case F -> around.find().open(this);
            case PLUS, EQUALS, ADD -> around.size().grow(1);
            case MINUS, SUBTRACT -> around.size().grow(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isCode() {
        return area.getParagraph(area.getCurrentParagraph()).getParagraphStyle() == LineKind.CODE;
    }

    /// Offers names where one is called by what was just typed.
    private void offer(PlainTextChange change) {
        if (taking) {
            return;
        }
        var caret = change.getPosition() + change.getInserted().length();
        var typed = change.getInserted().length() <= 2 && change.getRemoved().length() <= 2 && area.isFocused();
        var text = area.getText();
        var line = text.substring(text.lastIndexOf('\n', caret - 1) + 1, caret);
        var found = typed && Completion.isCalled(line)
                ? Completion.at(text, caret, around.vocabulary().get())
                : Optional.<Completion>empty();
        offered = caret;
        found.ifPresentOrElse(it -> {
            around.suggestions().offer(it, choice -> area.put(choice.edit()));
            area.getCaretBounds().ifPresent(around.suggestions()::place);
        }, this::hide);
    }

    private void hide() {
        if (offered >= 0) {
            offered = -1;
            area.setAccessibleHelp(null);
            around.suggestions().hide();
        }
    }

    /// Whether it fills the desk, or stands among others and is as high as its text asks for, within bounds.
    void alone(boolean only) {
        alone = only;
        area.setAutoHeight(!only);
        arrange();
    }

    /// The text stands in the middle and is not wider than an eye likes.
    private void arrange() {
        var side = alone ? Math.max(BESIDE, Math.floor((getWidth() - WIDEST) / 2)) : 0;
        var above = alone ? ABOVE : ABOVE / 2;
        area.setPadding(new Insets(above, side, above, side));
        StackPane.setMargin(prompt, new Insets(above, side, above, side + GUTTER));
        requestLayout();
    }

    /// As many lines as there are, within bounds; a long note is not measured for that.
    @Override
    protected double computePrefHeight(double width) {
        if (alone) {
            return super.computePrefHeight(width);
        }
        var most = MOST_LINES * LINE;
        return ABOVE + Math.clamp(area.getParagraphs().size() > MOST_LINES ? most : asked(width), FEWEST_LINES * LINE,
                most);
    }

    private double asked(double width) {
        var inside = width - getInsets().getLeft() - getInsets().getRight();
        if (inside > 0 && inside != area.getWidth()) {
            area.resize(inside, LINE); // it measures its lines by the width it has
        }
        return area.prefHeight(inside);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return alone ? null : Orientation.HORIZONTAL;
    }

    /// What fits needs no wheel: that moves what the note stands in.
    private void pass(ScrollEvent event) {
        var height = area.totalHeightEstimateProperty().getOrElse(0.0);
        if (!alone && getParent() != null && height <= area.getViewportHeight()) {
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
            event.consume();
        }
    }

    /// What a screen reader says of it, and what stands there while it is empty.
    void name(String words, String hint) {
        area.name(words);
        prompt.setText(hint);
    }

    /// Whether it can be written in, not only read.
    boolean isOpen() {
        return area.isEditable();
    }

    boolean hasFocus() {
        return area.isFocused();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// Marks the line that is being typed, and goes on typing there. Undo takes it back.
    void capture(Capture capture, LocalTime now) {
        var chosen = area.getSelection();
        area.put(capture.on(area.getText(), chosen.getStart(), chosen.getEnd(), now));
        area.requestFocus();
    }

    Draft draft() {
        return draft;
    }

    String text() {
        return area.getText();
    }

    String chosen() {
        return area.getSelectedText();
    }

    /// Where what is chosen begins.
    int from() {
        return area.getSelection().getStart();
    }

    /// Where what is chosen ends.
    int to() {
        return area.getSelection().getEnd();
    }

    void choose(int from, int to) {
        area.selectRange(from, to);
        area.requestFollowCaret();
    }
}
