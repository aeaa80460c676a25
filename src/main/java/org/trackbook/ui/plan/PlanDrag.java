package org.trackbook.ui.plan;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Drags talks between the talks of the day and my day. What is dragged is under the pointer, what would take it has a
/// dashed frame, and says what that means. Esc lets everything be; all of it can be done by keys too.
final class PlanDrag {
    private static final double BESIDE = 12;
    private static final double WIDTH = 220;
    private static final String DIVIDERS = ".split-pane-divider";

    private final StackPane place;
    private final PlanViewModel model;
    private final PlanDecisions decide;
    private final Texts texts;
    private final Region frame = new Region();
    private final Label meaning = Signs.words("", Styles.CAPTION, Styles.STRONG, Styles.ACCENT_WORDS);
    private Optional<Dragged> dragged = Optional.empty();

    /// @param fromDay whether it came out of my day
    private record Dragged(Talk talk, boolean fromDay, Node shown) {
    }

    /// @param place what all of it takes place in
    PlanDrag(StackPane place, PlanViewModel model, PlanDecisions decide, Texts texts) {
        this.place = place;
        this.model = model;
        this.decide = decide;
        this.texts = texts;
        frame.getStyleClass().add(Styles.PLAN_DROP);
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        EventHandler<KeyEvent> keys = this::escape;
        place.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(it -> it.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
            Optional.ofNullable(now).ifPresent(it -> it.addEventFilter(KeyEvent.KEY_PRESSED, keys));
        });
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragged.isPresent()) {
            end();
            event.consume();
        }
    }

    /// Talks can be dragged out of a pane, and let go over it.
    ///
    /// @param day whether it is my day
    /// @param reveal brings the pane into sight that they can be dragged to
    void over(Node pane, boolean day, Runnable reveal) {
        // lists keep some of these events for themselves
        pane.addEventFilter(MouseEvent.DRAG_DETECTED, event -> TalkHolder.around(event.getTarget())
                .flatMap(TalkHolder::held)
                .ifPresent(talk -> {
                    pane.startFullDrag();
                    reveal.run();
                    begin(talk, day, event);
                    event.consume();
                }));
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::move);
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_DONE, _ -> end());
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, event -> point(pane, day, event));
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> nowhere());
        pane.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            var drop = drop(day, event);
            var talk = dragged.map(Dragged::talk);
            end();
            talk.ifPresent(it -> drop.ifPresent(what -> letGo(it, what)));
        });
    }

    private void begin(Talk talk, boolean fromDay, MouseEvent event) {
        end();
        var lines = new VBox(DayRows.cut(talk.title(), Styles.SMALL, Styles.STRONG), meaning);
        lines.getStyleClass().add(Styles.PLAN_CARD_LINES);
        HBox shown = DayRows.card(lines, model.sign(talk));
        shown.getStyleClass().add(Styles.PLAN_DRAGGED);
        shown.setManaged(false);
        shown.setMouseTransparent(true);
        dragged = Optional.of(new Dragged(talk, fromDay, shown));
        place.getChildren().addAll(frame, shown);
        place.setCursor(Cursor.CLOSED_HAND);
        dividers(false);
        nowhere();
        move(event);
    }

    private void move(MouseEvent event) {
        dragged.ifPresent(it -> {
            var at = place.sceneToLocal(event.getSceneX(), event.getSceneY());
            var left = Math.max(0, Math.min(at.getX() + BESIDE, place.getWidth() - WIDTH));
            it.shown().resizeRelocate(left, at.getY() + BESIDE, WIDTH, it.shown().prefHeight(WIDTH));
        });
    }

    private void point(Node pane, boolean day, MouseDragEvent event) {
        var drop = drop(day, event);
        var target = drop.filter(Drop.Backup.class::isInstance)
                .flatMap(_ -> TalkHolder.around(event.getTarget()))
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .orElse(pane);
        frame.setVisible(drop.isPresent());
        put(frame, place.sceneToLocal(target.localToScene(target.getBoundsInLocal())));
        meaning.setText(drop.map(this::words).orElseGet(() -> day ? texts.say("plan.drag.there") : hint()));
    }

    private void nowhere() {
        frame.setVisible(false);
        meaning.setText(hint());
    }

    private String hint() {
        return texts.say(dragged.filter(Dragged::fromDay).isPresent() ? "plan.drag.from" : "plan.drag.to");
    }

    private static void put(Region frame, Bounds at) {
        frame.resizeRelocate(at.getMinX() + 2, at.getMinY() + 2, at.getWidth() - 4, at.getHeight() - 4);
    }

    private Optional<Drop> drop(boolean day, Event event) {
        return dragged.flatMap(it -> model.opened().flatMap(now -> day
                ? Drop.onMyDay(now, it.talk(), TalkHolder.around(event.getTarget()).flatMap(TalkHolder::held))
                : it.fromDay() ? Drop.onTalks(now, it.talk()) : Optional.empty()));
    }

    private String words(Drop drop) {
        return switch (drop) {
            case Drop.Plan() -> texts.say("plan.drag.plan");
            case Drop.LeaveOut() -> texts.say("plan.drag.leave");
            case Drop.Backup(var talk) -> texts.say("plan.drag.backup", talk.title());
        };
    }

    private void letGo(Talk talk, Drop drop) {
        switch (drop) {
            case Drop.Plan() -> model.star(talk);
            case Drop.LeaveOut() -> model.drop(talk);
            case Drop.Backup(var standsFor) -> decide.backup(talk, standsFor);
        }
    }

    /// Who drags something over the border of two panes does not mean to move it, but it would follow.
    private void dividers(boolean follow) {
        place.lookupAll(DIVIDERS).forEach(divider -> divider.setMouseTransparent(!follow));
    }

    private void end() {
        dragged.ifPresent(it -> place.getChildren().removeAll(frame, it.shown()));
        place.setCursor(null);
        dividers(true);
        dragged = Optional.empty();
    }
}
