package org.trackbook.ui.attend;

import java.time.LocalTime;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.trackbook.ui.kit.Styles;

/// The one place where notes are typed. One stands for each note as long as its conference is open, so that each keeps
/// its own undo; what kind of text control it is nobody else knows.
final class NoteEditor extends StackPane {
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;
    private static final int SIGNS_OF_A_LINE = 85;

    private final TextArea area = new TextArea();

    /// @param onRest when the focus leaves
    NoteEditor(Draft draft, String id, Runnable onRest) {
        getStyleClass().add(Styles.ATTEND_EDITOR);
        area.setId(id);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(draft.textProperty());
        area.setEditable(draft.author().isEmpty());
        area.prefRowCountProperty().bind(area.textProperty().map(NoteEditor::lines));
        area.focusedProperty().subscribe((before, _) -> {
            if (before) {
                onRest.run();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        getChildren().add(area);
    }

    /// Tab goes on to the next control, as everywhere else: a note needs no tabulators.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// How many lines the text takes, about; for editors below each other.
    private static int lines(String text) {
        var lines = text.lines().mapToInt(line -> 1 + line.length() / SIGNS_OF_A_LINE).sum();
        return Math.clamp(lines + 1, FEWEST_LINES, MOST_LINES);
    }

    /// What a screen reader says of it, and what stands there while it is empty.
    void name(String words, String prompt) {
        area.setAccessibleText(words);
        area.setPromptText(prompt);
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
        var selection = area.getSelection();
        var edit = capture.on(area.getText(), selection.getStart(), selection.getEnd(), now);
        area.replaceText(edit.from(), edit.to(), edit.with());
        area.requestFocus();
        area.positionCaret(edit.caret());
    }
}
