package org.trackbook.ui.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Some rooms of the grid with the talks and lines that are in sight; nothing else exists as a node.
final class GridBody extends Pane {
    private static final double LEAST = 24;

    private final PlanViewModel model;
    private final Texts texts;
    private final Consumer<Talk> choose;
    private final Map<TalkId, GridBlockView> blocks = new HashMap<>();
    private final Pane lines = new Pane();
    private final Region now = new Region();

    /// Where everything is: columns with their left edges, and what is seen of them.
    ///
    /// @param pixels for five minutes
    record View(PlanDay day, GridDay grid, List<GridColumn> columns, List<Double> edges, double pixels,
            Rectangle2D seen, Optional<TalkId> current) {
    }

    /// A talk that is in sight, and where.
    private record Spot(TalkLine line, Rectangle2D at) {
        TalkId id() {
            return line.talk().id();
        }
    }

    GridBody(PlanViewModel model, Texts texts, Consumer<Talk> choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        now.getStyleClass().add(Styles.PLAN_GRID_NOW);
        lines.setMouseTransparent(true);
        lines.setManaged(false);
        now.setManaged(false);
        now.setMouseTransparent(true);
        getChildren().addAll(lines, now);
    }

    void show(View view) {
        lines(view);
        var seen = new ArrayList<Spot>();
        for (var i = 0; i < view.columns().size(); i++) {
            var left = view.edges().get(i);
            var width = view.edges().get(i + 1) - left;
            if (left + width >= view.seen().getMinX() && left <= view.seen().getMaxX()) {
                column(view, view.columns().get(i), left, width, seen);
            }
        }
        var spare = new HashMap<>(blocks);
        seen.forEach(spot -> spare.remove(spot.id()));
        blocks.keySet().removeAll(spare.keySet());
        var unused = new ArrayList<>(spare.values());
        for (var spot : seen) {
            place(view, spot, blocks.computeIfAbsent(spot.id(), _ -> free(unused, spot.line(), view.day().now())));
        }
        getChildren().removeAll(unused);
        now(view);
        now.toFront();
    }

    /// Whether the beginning of a talk is in sight.
    boolean shows(Talk talk) {
        var block = blocks.get(talk.id());
        return block != null && block.getLayoutX() >= 0 && block.getLayoutX() + block.getWidth() <= getWidth()
                && block.getLayoutY() >= 0 && block.getLayoutY() + LEAST <= getHeight();
    }

    private static void column(View view, GridColumn column, double left, double width, List<Spot> seen) {
        for (var block : column.blocks()) {
            var talk = block.line().talk();
            var top = GridScale.y(view.grid(), talk.slot().start(), view.pixels());
            var bottom = GridScale.y(view.grid(), GridDay.shownEnd(talk), view.pixels());
            if (bottom >= view.seen().getMinY() && top <= view.seen().getMaxY()) {
                var lane = (width - 2) / block.lanes();
                seen.add(new Spot(block.line(), new Rectangle2D(
                        Math.rint(left + 1 + lane * block.lane() - view.seen().getMinX()),
                        Math.rint(top + 1 - view.seen().getMinY()), Math.max(1, Math.floor(lane - 1)),
                        Math.max(4, Math.rint(bottom - top - 2)))));
            }
        }
    }

    private void place(View view, Spot spot, GridBlockView block) {
        var preview = model.tracks().previewProperty().get();
        if (block.show(spot.line(), model.times(), view.day().now())) {
            block.applyCss(); // styles were given before this layout: without it a frame would show bare letters
        }
        block.mark(view.current().equals(Optional.of(spot.id())),
                preview.isPresent() && preview.equals(spot.line().talk().track()),
                model.cardProperty().get().map(Talk::id).equals(Optional.of(spot.id())));
        block.resizeRelocate(spot.at().getMinX(), spot.at().getMinY(), spot.at().getWidth(), spot.at().getHeight());
    }

    /// A block that is not needed any more, one that looks the same already if there is such; else a new one.
    private GridBlockView free(List<GridBlockView> unused, TalkLine line, Instant now) {
        if (unused.isEmpty()) {
            return made();
        }
        var classes = GridBlockView.classes(line, now);
        for (var i = unused.size() - 1; i >= 0; i--) {
            if (unused.get(i).getStyleClass().equals(classes)) {
                return unused.remove(i);
            }
        }
        return unused.removeLast();
    }

    private GridBlockView made() {
        var block = new GridBlockView(texts, choose);
        block.setManaged(false);
        getChildren().add(block);
        return block;
    }

    private void lines(View view) {
        var wanted = 0;
        var half = view.pixels() * 6;
        var rows = (GridScale.y(view.grid(), view.grid().end(), view.pixels()) - GridScale.TOP) / half;
        var full = view.grid().start().atZone(view.day().conference().zone().id()).getMinute() == 0 ? 0 : 1;
        for (var row = 0; row <= rows; row++) {
            var y = GridScale.TOP + row * half - view.seen().getMinY();
            if (y >= 0 && y <= view.seen().getHeight()) {
                line(wanted++, row % 2 == full ? Styles.PLAN_GRID_HOUR : Styles.PLAN_GRID_HALF)
                        .resizeRelocate(0, Math.rint(y), view.seen().getWidth(), 1);
            }
        }
        for (var edge : view.edges()) {
            var x = edge - view.seen().getMinX();
            if (x > 0 && x <= view.seen().getWidth()) {
                line(wanted++, Styles.PLAN_GRID_HALF).resizeRelocate(Math.rint(x) - 1, 0, 1, view.seen().getHeight());
            }
        }
        while (lines.getChildren().size() > wanted) {
            lines.getChildren().removeLast();
        }
    }

    private Region line(int place, String style) {
        if (lines.getChildren().size() == place) {
            var line = new Region();
            line.setManaged(false);
            lines.getChildren().add(line);
        }
        var line = (Region) lines.getChildren().get(place);
        if (!line.getStyleClass().contains(style)) {
            line.getStyleClass().setAll(style);
            line.applyCss();
        }
        return line;
    }

    /// The line of now, but not over the visitor's own running talk.
    private void now(View view) {
        var time = view.day().now();
        var own = view.columns()
                .stream()
                .flatMap(column -> column.blocks().stream())
                .anyMatch(block -> block.line().standing().isMine() && block.line().talk().slot().contains(time));
        now.setVisible(view.day().isToday() && !own);
        now.resizeRelocate(0, Math.rint(GridScale.y(view.grid(), time, view.pixels()) - view.seen().getMinY()),
                view.seen().getWidth(), 1);
    }
}
