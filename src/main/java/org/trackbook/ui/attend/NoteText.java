package org.trackbook.ui.attend;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;

/// The text control under a note: draws lines as what they are, undoes words and never looks, is read by a screen
/// reader like any text area.
final class NoteText extends StyledTextArea<LineKind, Set<Ink>> {
    /// From this length on a line without any end is not broken to the width of the desk: the control would look all of it
    /// through for each row that it takes.
    private static final int ENDLESS = 10_000;

    private final Text name = new Text();

    /// @param typed is told of each change before it is drawn: no text can be so odd that its words do not arrive
    NoteText(Runnable typed) {
        super(LineKind.PROSE, (line, kind) -> line.getStyleClass().add(kind.style()), Set.of(),
                (piece, inks) -> inks.forEach(ink -> piece.getStyleClass().add(ink.style())), false);
        getStyleClass().add(Styles.ATTEND_TEXT);
        getStylesheets().clear(); // they would win against ours
        setUndoManager(UndoUtils.plainTextUndoManager(this));
        setWrapText(true);
        setParagraphGraphicFactory(this::gutter);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        plainTextChanges().subscribe(_ -> typed.run());
        plainTextChanges().subscribe(this::breakLines);
        var styles = new NoteStyles(this);
        plainTextChanges().subscribe(styles::changed);
        addEventFilter(KeyEvent.KEY_PRESSED, NoteText::pressed);
        textProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        selectionProperty().addListener((_, _, _) -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        caretPositionProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(
                AccessibleAttribute.CARET_OFFSET));
    }

    private void breakLines(PlainTextChange change) {
        var at = offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
        // a key in a line that is short leaves all lines as short as they are
        if (!isWrapText() || change.getInserted().length() > ENDLESS || getParagraphLength(at) > ENDLESS) {
            setWrapText(getParagraphs().stream().noneMatch(line -> line.length() > ENDLESS));
        }
    }

    /// The sign of a line's mark.
    private Node gutter(int line) {
        var kind = line < getParagraphs().size() ? getParagraph(line).getParagraphStyle() : LineKind.PROSE;
        var gutter = new StackPane();
        gutter.getStyleClass().addAll(Styles.ATTEND_GUTTER, kind.style());
        kind.icon().ifPresent(icon -> gutter.getChildren().add(Icons.small(icon)));
        return gutter;
    }

    private static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.INSERT && !event.isShiftDown() && !event.isShortcutDown()) {
            event.consume(); // typing over what stands there would be a mode
        }
    }

    @Override
    public void paste() {
        var words = Clipboard.getSystemClipboard().getString();
        if (words != null && isEditable()) {
            put(Pasted.over(getText(), getSelection().getStart(), getSelection().getEnd(), words));
        }
    }

    /// What an input method composes and commits. Reading alone, nothing is composed.
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (isEditable()) {
            super.handleInputMethodEvent(event);
        }
    }

    /// What a screen reader calls it.
    void name(String words) {
        name.setText(words);
        setAccessibleText(words);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText().isEmpty() ? getAccessibleText() : getText();
            case LABELED_BY -> name;
            case EDITABLE -> isEditable();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
            case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
            case LINE_END -> getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
            case OFFSET_AT_POINT -> offset((Point2D) parameters[0]);
            case BOUNDS_FOR_RANGE -> bounds((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private int offset(Point2D onScreen) {
        var point = screenToLocal(onScreen);
        return point == null ? 0 : hit(point.getX(), point.getY()).getInsertionIndex();
    }

    private Bounds @Nullable [] bounds(int from, int to) {
        return getCharacterBoundsOnScreen(from, Math.min(getLength(), to + 1)).map(it -> new Bounds[]{it}).orElse(null);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT -> {
                if (isEditable()) {
                    replaceText((String) parameters[0]);
                }
            }
            case SET_TEXT_SELECTION -> selectRange((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> {
                moveTo((Integer) parameters[0]);
                requestFollowCaret();
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /// Puts words in the place of others as one step of undo.
    void put(Capture.Edit edit) {
        getUndoManager().preventMerge();
        replaceText(edit.from(), edit.to(), edit.with());
        getUndoManager().preventMerge();
        moveTo(Math.min(edit.caret(), getLength())); // ends of lines of two signs become one
        requestFollowCaret();
    }
}
