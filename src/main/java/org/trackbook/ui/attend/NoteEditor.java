package org.trackbook.ui.attend;

import java.time.LocalTime;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.Styles;

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
    private final NoteText area = new NoteText();
    private final VirtualizedScrollPane<NoteText> scroll = new VirtualizedScrollPane<>(area);
    private final Label prompt = new Label();
    private boolean taking;
    private boolean alone = true;

    /// @param onRest when the focus leaves
    NoteEditor(Draft draft, String id, Runnable onRest) {
        this.draft = draft;
        getStyleClass().add(Styles.ATTEND_EDITOR);
        area.setId(id);
        area.setEditable(draft.author().isEmpty());
        take(draft.text());
        area.getUndoManager().forgetHistory();
        area.plainTextChanges().subscribe(_ -> typed());
        draft.textProperty().subscribe((_, text) -> take(text));
        area.focusedProperty().subscribe((before, _) -> {
            if (before) {
                onRest.run();
            }
        });
        prompt.getStyleClass().addAll(Styles.MUTED, Styles.ATTEND_PROMPT);
        prompt.setMouseTransparent(true);
        prompt.setWrapText(true);
        prompt.visibleProperty().bind(draft.textProperty().map(String::isEmpty));
        getChildren().addAll(scroll, prompt);
        StackPane.setAlignment(prompt, Pos.TOP_LEFT);
        widthProperty().subscribe(_ -> arrange());
        addEventFilter(ScrollEvent.SCROLL, this::pass);
    }

    /// Whether it fills the desk, or stands among others and is as high as its text asks for, within bounds.
    void alone(boolean only) {
        alone = only;
        area.setAutoHeight(!only);
        arrange();
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
            area.getUndoManager().preventMerge();
            area.replaceText(text);
            area.getUndoManager().preventMerge();
            area.moveTo(0);
            taking = false;
        }
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
}
