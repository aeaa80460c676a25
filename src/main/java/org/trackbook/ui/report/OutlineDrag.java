package org.trackbook.ui.report;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/// Drags rows of the outline to where they are to stand: a line shows where that is, Esc lets everything be. Alt with an
/// arrow does the same by keys.
final class OutlineDrag {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final ListView<OutlineRow> list;
    private final ReportViewModel model;
    private Optional<OutlineCell> pressed = Optional.empty();
    private Optional<OutlineCell> dragged = Optional.empty();
    private Optional<OutlineRow> row = Optional.empty();
    private Optional<OutlineCell> marked = Optional.empty();

    OutlineDrag(ListView<OutlineRow> list, ReportViewModel model) {
        this.list = list;
        this.model = model;
        // the list keeps some of these events for itself
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = around(event));
        list.addEventFilter(MouseEvent.DRAG_DETECTED, this::begin);
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::point);
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> nowhere());
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, this::release);
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_DONE, _ -> end());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && row.isPresent()) {
                end();
                event.consume();
            }
        });
    }

    private void begin(MouseEvent event) {
        pressed.ifPresent(cell -> {
            list.startFullDrag();
            dragged = Optional.of(cell);
            row = Optional.of(cell.getItem());
            cell.pseudoClassStateChanged(DRAGGED, true);
            list.setCursor(Cursor.CLOSED_HAND);
            event.consume();
        });
    }

    private void point(MouseDragEvent event) {
        nowhere();
        row.ifPresent(moving -> around(event)
                .filter(cell -> !cell.getItem().equals(moving) && cell.getItem().section() == moving.section())
                .ifPresent(cell -> {
                    marked = Optional.of(cell);
                    cell.pseudoClassStateChanged(isBefore(cell, event) ? ABOVE : BELOW, true);
                }));
    }

    private void release(MouseDragEvent event) {
        var target = marked;
        var moving = row;
        end();
        target.ifPresent(cell -> moving.ifPresent(it -> model.move(it, cell.getItem(), isBefore(cell, event))));
    }

    private static boolean isBefore(Node cell, MouseDragEvent event) {
        return cell.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())).getY() < cell.getBoundsInLocal()
                .getHeight() / 2;
    }

    private void nowhere() {
        marked.ifPresent(cell -> {
            cell.pseudoClassStateChanged(ABOVE, false);
            cell.pseudoClassStateChanged(BELOW, false);
        });
        marked = Optional.empty();
    }

    private void end() {
        nowhere();
        dragged.ifPresent(cell -> cell.pseudoClassStateChanged(DRAGGED, false));
        dragged = Optional.empty();
        row = Optional.empty();
        list.setCursor(null);
    }

    /// The row under the pointer.
    private static Optional<OutlineCell> around(Event event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null) {
            if (node instanceof OutlineCell cell) {
                return Optional.ofNullable(cell.getItem()).map(_ -> cell);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }
}
