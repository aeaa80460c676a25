package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The talks of two tracks left and right of a strip that shows when both run.
final class CompareBody extends Region {
    private static final double GUTTER = 44;
    private static final double STRIP = 12;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final PlanViewModel plan;
    private final Texts texts;
    private final BiConsumer<Boolean, Talk> choose;
    private final GridScale scale = new GridScale();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<TalkId, CompareBlock> drawn = new HashMap<>();
    private Optional<Comparison> shown = Optional.empty();

    /// A time in the gutter, with its line.
    private record Mark(Instant at, Label clock, Region line) {
    }

    /// A talk in its column; or, without one, when both run.
    private record Block(Slot slot, Region node, boolean left, int lane, int lanes) {
    }

    /// @param choose told which talk of the left side, or of the right, was clicked
    CompareBody(PlanViewModel plan, Texts texts, BiConsumer<Boolean, Talk> choose) {
        this.plan = plan;
        this.texts = texts;
        this.choose = choose;
    }

    void show(Comparison comparison) {
        shown = Optional.of(comparison);
        marks.clear();
        blocks.clear();
        drawn.clear();
        var zone = comparison.day().conference().zone().id();
        var half = Duration.ofMinutes(30);
        for (var at = comparison.grid().start(); !at.isAfter(comparison.grid().end()); at = at.plus(half)) {
            var full = at.atZone(zone).getMinute() == 0;
            var clock = Signs.words(plan.times().clock(at), Styles.PLAN_GRID_TIME);
            clock.pseudoClassStateChanged(FULL, full);
            var line = new Region();
            line.getStyleClass().add(full ? Styles.PLAN_GRID_HOUR : Styles.PLAN_GRID_HALF);
            marks.add(new Mark(at, clock, line));
        }
        column(comparison, true);
        column(comparison, false);
        var strip = new ArrayList<Region>();
        for (var slot : comparison.both()) {
            var both = new Region();
            both.getStyleClass().add(Styles.PLAN_COMPARE_BOTH);
            strip.add(both);
            blocks.add(new Block(slot, both, true, -1, 1));
        }
        getChildren().clear();
        marks.forEach(mark -> getChildren().addAll(mark.line(), mark.clock()));
        getChildren().addAll(strip);
        getChildren().addAll(drawn.values());
        getChildren().forEach(child -> child.setManaged(false));
        requestLayout();
    }

    private void column(Comparison comparison, boolean left) {
        for (var block : comparison.side(left).blocks()) {
            var line = block.line();
            var node = new CompareBlock(line, plan, CompareView.meanwhile(texts, plan, comparison.shared(left, line)),
                    texts);
            node.setOnMouseClicked(_ -> choose.accept(left, line.talk()));
            drawn.put(line.talk().id(), node);
            blocks.add(new Block(new Slot(line.talk().slot().start(),
                    Duration.between(line.talk().slot().start(), GridDay.shownEnd(line.talk()))), node, left,
                    block.lane(), block.lanes()));
        }
    }

    void mark(Optional<TalkId> current) {
        drawn.forEach((id, block) -> block.mark(current.equals(Optional.of(id))));
    }

    Optional<Bounds> bounds(TalkId talk) {
        return Optional.ofNullable(drawn.get(talk)).map(CompareBlock::getBoundsInParent);
    }

    void zoom(boolean larger) {
        shown.ifPresent(it -> scale.step(pixels(it), larger));
        requestLayout();
    }

    private double pixels(Comparison comparison) {
        return scale.pixels(comparison.grid(), 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown.map(it -> GridScale.y(it.grid(), it.grid().end(), pixels(it)) + 8).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        shown.ifPresent(it -> {
            var pixels = pixels(it);
            var width = Math.floor((getWidth() - GUTTER - STRIP) / 2);
            for (var mark : marks) {
                var y = Math.rint(GridScale.y(it.grid(), mark.at(), pixels));
                mark.clock().resizeRelocate(0, y - 8, GUTTER - 6, 16);
                mark.line().resizeRelocate(GUTTER, y, getWidth() - GUTTER, 1);
            }
            for (var block : blocks) {
                var top = Math.rint(GridScale.y(it.grid(), block.slot().start(), pixels));
                var height = Math.max(4, Math.rint(GridScale.y(it.grid(), block.slot().end(), pixels)) - top);
                if (block.lane() < 0) {
                    block.node().resizeRelocate(GUTTER + width + STRIP / 2 - 2, top, 4, height);
                } else {
                    var lane = width / block.lanes();
                    var x = (block.left() ? GUTTER : GUTTER + width + STRIP) + lane * block.lane();
                    block.node().resizeRelocate(Math.rint(x), top + 1, Math.floor(lane - 1), height - 2);
                }
            }
        });
    }
}
