package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.trackbook.testkit.UiTest;

@UiTest
class NoteTextTest {
    @Test
    void onlyTheLineThatIsTypedInIsDrawnAnew() {
        var drawn = onUi(() -> {
            var text = new NoteText(() -> {
            });
            text.replaceText("One\n! Two\nThree");
            var changes = new ArrayList<String>();
            text.richChanges().subscribe(change -> changes.add(change.getInserted().getText()));
            text.insertText(text.getLength(), " **four** ");
            text.insertText(0, "a");
            return changes;
        });
        assertEquals(List.of(" **four** ", "Three **four** ", "a"), drawn);
    }

    @Test
    void aFenceChangesWhatStandsBelowItAndNothingMore() {
        assertEquals(
                List.of(List.of(LineKind.HIGHLIGHT, LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.HIGHLIGHT),
                        List.of(LineKind.HIGHLIGHT, LineKind.HIGHLIGHT, LineKind.CODE, LineKind.CODE),
                        List.of(LineKind.HIGHLIGHT, LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.HIGHLIGHT)),
                onUi(() -> {
                    var text = new NoteText(() -> {
                    });
                    text.replaceText("! a\n```\n! b\n```\n! c");
                    var kinds = new ArrayList<List<LineKind>>();
                    kinds.add(kinds(text));
                    text.deleteText(4, 8);
                    kinds.add(kinds(text));
                    text.undo();
                    kinds.add(kinds(text));
                    return kinds;
                }));
    }

    @Test
    void anEmptiedLineIsNoHighlightAnyMore() {
        assertEquals(List.of(LineKind.PROSE, LineKind.PROSE), onUi(() -> {
            var text = new NoteText(() -> {
            });
            text.replaceText("! a\nb");
            text.deleteText(0, 3);
            return kinds(text);
        }));
    }

    @Test
    void undoTakesBackWordsAndNoColours() {
        assertEquals(List.of("a **b**", "a "), onUi(() -> {
            var text = new NoteText(() -> {
            });
            text.insertText(0, "a ");
            text.getUndoManager().preventMerge();
            text.insertText(2, "**b**");
            var texts = new ArrayList<>(List.of(text.getText()));
            text.undo();
            texts.add(text.getText());
            return texts;
        }));
    }

    @Test
    void drawingMovesNoCaret() {
        assertEquals(7, onUi(() -> {
            var text = new NoteText(() -> {
            });
            text.replaceText("a b");
            text.insertText(0, "! ");
            text.moveTo(4);
            text.replaceSelection("*c*");
            return text.getCaretPosition();
        }));
    }

    @Test
    void aScreenReaderFindsATextArea() {
        assertEquals(List.of(AccessibleRole.TEXT_AREA, "Note of Ada", "one\ntwo", true, 5, 7, 7, 1, 4, 7), onUi(() -> {
            var text = new NoteText(() -> {
            });
            text.name("Note of Ada");
            text.replaceText("one\ntwo");
            text.selectRange(5, 7);
            var label = assertInstanceOf(Node.class, text.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY));
            return Arrays.asList(text.getAccessibleRole(), label.queryAccessibleAttribute(AccessibleAttribute.TEXT),
                    text.queryAccessibleAttribute(AccessibleAttribute.TEXT),
                    text.queryAccessibleAttribute(AccessibleAttribute.EDITABLE),
                    text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START),
                    text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END),
                    text.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET),
                    text.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 5),
                    text.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 1),
                    text.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 1));
        }));
    }

    /// A text that cannot be drawn is kept all the same.
    @Test
    void wordsArriveBeforeTheyAreDrawn() {
        assertEquals(List.of(LineKind.PROSE, LineKind.HIGHLIGHT), onUi(() -> {
            var kinds = new ArrayList<LineKind>();
            var text = new NoteText[1];
            text[0] = new NoteText(() -> kinds.addAll(kinds(text[0])));
            text[0].replaceText("! a");
            kinds.addAll(kinds(text[0]));
            return kinds;
        }));
    }

    private static List<LineKind> kinds(NoteText text) {
        return text.getParagraphs().stream().map(line -> line.getParagraphStyle()).toList();
    }

    private static <T> T onUi(Supplier<T> ask) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, ask::get);
    }
}
