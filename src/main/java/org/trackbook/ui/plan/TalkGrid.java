package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The rooms of a day side by side over time. Own rooms stay at the left, heads on top and times beside them, while the
/// rest moves below.
final class TalkGrid extends Region {
    /// The share of the width that own rooms take at most.
    private static final double MOST_OWN = 0.6;
    private static final double GUTTER = 44;
    private static final double HEAD = 58;
    private static final double BAR = 10;
    private static final double LARGE = 1400;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final PlanViewModel model;
    private final Texts texts;
    private final Consumer<Talk> open;
    private final TalkWords words;
    private final GridScale scale = new GridScale();
    private final GridBody pinned;
    private final GridBody moving;
    private final GridHeads pinnedHeads;
    private final GridHeads movingHeads;
    private final Pane gutter = clipped();
    private final Label now = Signs.words("", Styles.PLAN_GRID_CLOCK);
    private final Pane clocks = new Pane();
    private final Region edge = new Region();
    private final Region foot = new Region();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final NoMatch empty;
    private Optional<PlanDay> day = Optional.empty();
    private GridDay grid = new GridDay(List.of(), Instant.EPOCH, Instant.EPOCH);
    private Optional<TalkId> current = Optional.empty();
    private double pixels;
    private boolean opening;
    private Runnable afterLayout = () -> {
    };

    /// @param open told which talk to show on its card
    TalkGrid(PlanViewModel model, Texts texts, Consumer<Talk> open, TalkMenu menu) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        words = new TalkWords(texts);
        pinned = new GridBody(model, texts, this::clicked);
        moving = new GridBody(model, texts, this::clicked);
        pinnedHeads = new GridHeads(texts);
        movingHeads = new GridHeads(texts);
        empty = new NoMatch("plan-grid-clear", model.filter(), texts);
        build();
        bind();
        setOnContextMenuRequested(event -> {
            pointed(event.getTarget()).ifPresent(this::choose);
            requestFocus();
            talk().ifPresent(talk -> menu.show(talk, this, event));
        });
    }

    private static Pane clipped() {
        var pane = new Pane();
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }

    private void build() {
        setId("plan-grid");
        getStyleClass().add(Styles.PLAN_GRID);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(texts.say("plan.talks"));
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        edge.getStyleClass().add(Styles.PLAN_GRID_EDGE);
        edge.setMouseTransparent(true);
        foot.getStyleClass().add(Styles.PLAN_GRID_HOUR);
        now.setManaged(false);
        clocks.setManaged(false);
        gutter.getChildren().addAll(clocks, now);
        getChildren().addAll(moving, pinned, foot, movingHeads, pinnedHeads, gutter, edge, across, down, empty);
    }

    private void bind() {
        model.stateProperty().subscribe(state -> {
            var fresh = state instanceof PlanState.Ready(var it) ? Optional.of(it) : Optional.<PlanDay>empty();
            opening |= !fresh.map(PlanDay::day).equals(day.map(PlanDay::day));
            day = fresh;
            arrange();
        });
        model.talks().subscribe(this::arrange);
        model.lookProperty().map(look -> look == TalksLook.TRACKS).subscribe(this::arrange);
        model.soughtProperty().subscribe(_ -> requestLayout());
        model.cardProperty().subscribe(_ -> requestLayout());
        model.tracks().previewProperty().subscribe(_ -> requestLayout());
        across.valueProperty().subscribe(_ -> requestLayout());
        down.valueProperty().subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        focusedProperty().subscribe(focused -> {
            if (focused && current.isEmpty()) {
                first().ifPresent(block -> choose(block.line().talk()));
            }
            requestLayout();
        });
    }

    private void arrange() {
        day.ifPresent(it -> {
            var talks = List.copyOf(model.talks());
            grid = model.lookProperty().get() == TalksLook.TRACKS
                    ? GridDay.ofTracks(it, talks)
                    : GridDay.of(it, talks);
            talk().ifPresent(this::say);
            requestLayout();
        });
    }

    // ---- where everything is ----

    /// The own rooms that stay at the left: as many as leave space for the others.
    private List<GridColumn> staying() {
        var fit = Math.max(1, (long) (ownSpace() / ownWidth()));
        return grid.columns().stream().filter(GridColumn::own).limit(fit).toList();
    }

    /// All others; own rooms that do not fit at the left come first.
    private List<GridColumn> moving() {
        var staying = staying();
        return grid.columns()
                .stream()
                .filter(column -> !staying.contains(column))
                .sorted(Comparator.comparing(GridColumn::own).reversed())
                .toList();
    }

    /// How wide the own rooms may be together.
    private double ownSpace() {
        return (getWidth() - GUTTER) * MOST_OWN;
    }

    private List<Double> edges(int columns, double width) {
        var edges = new ArrayList<Double>();
        for (var i = 0; i <= columns; i++) {
            edges.add(i * width);
        }
        return edges;
    }

    /// As wide as the rooms can be if all share the width.
    private double shared() {
        return Math.floor((getWidth() - GUTTER - BAR) / Math.max(1, grid.columns().size()));
    }

    private double ownWidth() {
        var own = grid.columns().stream().filter(GridColumn::own).count();
        var each = Math.min(shared(), Math.floor(ownSpace() / Math.max(1, own)));
        return Math.clamp(each, getWidth() >= LARGE ? 148 : 96, 200);
    }

    /// Other rooms share what is left, within what reads well.
    private double otherWidth(int own, int others) {
        var least = getWidth() >= LARGE ? 104 : 80;
        var most = getWidth() >= LARGE ? 160 : 200;
        var left = getWidth() - GUTTER - BAR - own * ownWidth();
        return Math.clamp(others == 0 ? most : Math.floor(left / others), least, most);
    }

    @Override
    protected void layoutChildren() {
        empty.setVisible(grid.columns().isEmpty());
        for (var part : List.of(gutter, foot, pinned, moving)) {
            part.setVisible(!empty.isVisible());
        }
        empty.resizeRelocate(0, 0, getWidth(), getHeight());
        if (day.isEmpty() || getWidth() <= 0) {
            return;
        }
        var own = staying();
        var others = moving();
        var other = otherWidth(own.size(), others.size());
        var ownSpace = own.size() * ownWidth();
        var otherSpace = Math.max(0, getWidth() - GUTTER - ownSpace - BAR);
        var height = Math.max(0, getHeight() - HEAD - BAR);
        pixels = scale.pixels(grid, height);
        bar(across, others.size() * other, otherSpace);
        bar(down, GridScale.y(grid, grid.end(), pixels) + 8, height);
        if (opening && !grid.columns().isEmpty()) {
            opening = false;
            down.setValue(Math.clamp(opensAt(height), 0, Math.max(0, down.getMax())));
            across.setValue(0);
        }
        across.resizeRelocate(GUTTER + ownSpace, getHeight() - BAR, otherSpace, BAR);
        seek();
        var y = Math.rint(down.getValue());
        var x = Math.rint(across.getValue());
        pinned.resizeRelocate(GUTTER, HEAD, ownSpace, height);
        moving.resizeRelocate(GUTTER + ownSpace, HEAD, otherSpace, height);
        pinnedHeads.resizeRelocate(GUTTER, 0, ownSpace, HEAD);
        movingHeads.resizeRelocate(GUTTER + ownSpace, 0, otherSpace, HEAD);
        gutter.resizeRelocate(0, HEAD, GUTTER, height);
        edge.resizeRelocate(GUTTER + ownSpace - 1, 0, 1, getHeight());
        edge.setVisible(!own.isEmpty());
        foot.resizeRelocate(0, HEAD - 1, getWidth(), 1);
        down.resizeRelocate(getWidth() - BAR, HEAD, BAR, height);
        pinnedHeads.show(own, ownWidth(), 0);
        movingHeads.show(others, other, x);
        clocks(y, height);
        var shown = day.get();
        pinned.show(new GridBody.View(shown, grid, own, edges(own.size(), ownWidth()), pixels,
                new Rectangle2D(0, y, ownSpace, height), current));
        moving.show(new GridBody.View(shown, grid, others, edges(others.size(), other), pixels,
                new Rectangle2D(x, y, otherSpace, height), current));
        var next = afterLayout;
        afterLayout = () -> {
        };
        next.run();
    }

    private static void bar(ScrollBar bar, double whole, double seen) {
        bar.setMax(Math.max(0, whole - seen));
        bar.setVisibleAmount(whole <= 0 ? 0 : bar.getMax() * Math.min(1, seen / whole));
        bar.setVisible(whole > seen);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen * 0.9);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }

    /// Now at a quarter of the height; on other days the first own talk near the top.
    private double opensAt(double height) {
        var shown = day.orElseThrow();
        if (shown.isToday()) {
            return GridScale.y(grid, shown.now(), pixels) - height / 4;
        }
        return first().filter(block -> block.line().standing().isMine())
                .map(block -> GridScale.y(grid, block.line().talk().slot().start(), pixels) - 2 * pixels)
                .orElse(0.0);
    }

    private void clocks(double scrolled, double height) {
        var shown = day.orElseThrow();
        var half = Duration.ofMinutes(30);
        var wanted = 0;
        for (var at = grid.start(); !at.isAfter(grid.end()); at = at.plus(half)) {
            var y = GridScale.y(grid, at, pixels) - scrolled;
            var full = at.atZone(shown.conference().zone().id()).getMinute() == 0;
            if (y >= -8 && y <= height && (full || pixels >= 4)) {
                var label = clock(wanted++);
                label.setText(model.times().clock(at));
                label.pseudoClassStateChanged(FULL, full);
                label.resizeRelocate(0, Math.rint(y) - 8, GUTTER - 6, 16);
            }
        }
        while (clocks.getChildren().size() > wanted) {
            clocks.getChildren().removeLast();
        }
        now.setVisible(shown.isToday());
        now.setText(model.times().clock(shown.now()));
        now.resizeRelocate(3, Math.rint(GridScale.y(grid, shown.now(), pixels) - scrolled) - 8, GUTTER - 6, 16);
    }

    private Label clock(int place) {
        if (clocks.getChildren().size() == place) {
            var label = Signs.words("", Styles.PLAN_GRID_TIME);
            label.setManaged(false);
            clocks.getChildren().add(label);
            label.applyCss();
        }
        return (Label) clocks.getChildren().get(place);
    }

    // ---- what the visitor does ----

    Optional<Talk> talk() {
        return current.flatMap(id -> day.flatMap(it -> it.conference().talk(id)));
    }

    private static Optional<Talk> pointed(EventTarget target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof GridBlockView block) {
                return block.talk();
            }
        }
        return Optional.empty();
    }

    private void clicked(Talk talk) {
        requestFocus();
        choose(talk);
        open.accept(talk);
    }

    private void choose(Talk talk) {
        current = Optional.of(talk.id());
        say(talk);
        reveal(talk);
        if (model.cardProperty().get().isPresent()) {
            open.accept(talk);
        }
        requestLayout();
    }

    /// Brings a talk of a track into sight, where none is.
    void reveal(Track track) {
        var talks = grid.columns()
                .stream()
                .flatMap(column -> column.blocks().stream())
                .map(block -> block.line().talk())
                .filter(talk -> talk.track().equals(Optional.of(track)))
                .sorted(Comparator.comparing(talk -> talk.slot().start()))
                .toList();
        if (talks.stream().noneMatch(talk -> pinned.shows(talk) || moving.shows(talk))) {
            talks.stream().findFirst().ifPresent(this::reveal);
        }
    }

    /// Brings the talk that somebody jumped to into sight.
    private void seek() {
        if (model.lookProperty().get().isGrid()) {
            grid.columns()
                    .stream()
                    .flatMap(column -> column.blocks().stream())
                    .map(block -> block.line().talk())
                    .filter(talk -> model.soughtProperty().get().equals(Optional.of(talk.id())))
                    .findFirst()
                    .ifPresent(talk -> {
                        model.soughtProperty().set(Optional.empty());
                        choose(talk);
                    });
        }
    }

    private void say(Talk talk) {
        setAccessibleText(words.spoken(model.line(talk), model.times()));
    }

    private void reveal(Talk talk) {
        var top = GridScale.y(grid, talk.slot().start(), pixels);
        var bottom = GridScale.y(grid, GridDay.shownEnd(talk), pixels);
        var height = Math.max(0, getHeight() - HEAD - BAR);
        if (top < down.getValue()) {
            down.setValue(Math.max(0, top - pixels));
        } else if (bottom > down.getValue() + height) {
            down.setValue(Math.min(down.getMax(), Math.min(top - pixels, bottom - height + pixels)));
        }
        var others = moving();
        for (var i = 0; i < others.size(); i++) {
            if (others.get(i).blocks().stream().anyMatch(block -> block.line().talk().id().equals(talk.id()))) {
                var width = otherWidth(grid.columns().size() - others.size(), others.size());
                var seen = across.getWidth();
                if (i * width < across.getValue()) {
                    across.setValue(i * width);
                } else if ((i + 1) * width > across.getValue() + seen) {
                    across.setValue(Math.min(across.getMax(), (i + 1) * width - seen));
                }
            }
        }
    }

    /// The first own talk, else the first of all.
    private Optional<GridBlock> first() {
        return grid.columns()
                .stream()
                .flatMap(column -> column.blocks().stream())
                .min(Comparator.comparing((GridBlock block) -> !block.line().standing().isMine())
                        .thenComparing(block -> block.line().talk().slot().start()));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> along(-1);
            case DOWN, KP_DOWN -> along(1);
            case LEFT, KP_LEFT -> aside(-1);
            case RIGHT, KP_RIGHT -> aside(1);
            case PAGE_UP -> down.setValue(Math.max(0, down.getValue() - down.getBlockIncrement()));
            case PAGE_DOWN -> down.setValue(Math.min(down.getMax(), down.getValue() + down.getBlockIncrement()));
            case HOME -> first().ifPresent(block -> choose(block.line().talk()));
            case ENTER, SPACE -> talk().ifPresent(open);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int column() {
        for (var i = 0; i < grid.columns().size(); i++) {
            if (grid.columns().get(i).blocks().stream().anyMatch(this::isCurrent)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCurrent(GridBlock block) {
        return current.equals(Optional.of(block.line().talk().id()));
    }

    /// The talk before or after in the same room.
    private void along(int by) {
        var column = column();
        if (column < 0) {
            first().ifPresent(block -> choose(block.line().talk()));
            return;
        }
        var blocks = grid.columns().get(column).blocks();
        for (var i = 0; i < blocks.size(); i++) {
            if (isCurrent(blocks.get(i)) && i + by >= 0 && i + by < blocks.size()) {
                choose(blocks.get(i + by).line().talk());
                return;
            }
        }
    }

    /// The talk of the room beside that is nearest in time.
    private void aside(int by) {
        var column = column() + by;
        if (column >= 0 && column < grid.columns().size()) {
            var from = talk().map(talk -> talk.slot().start()).orElse(grid.start());
            grid.columns()
                    .get(column)
                    .blocks()
                    .stream()
                    .min(Comparator
                            .comparing(block -> Duration.between(from, block.line().talk().slot().start()).abs()))
                    .ifPresent(block -> choose(block.line().talk()));
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                zoom(event.getDeltaY() > 0, event.getY() - HEAD);
            }
        } else {
            var sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            var downwards = event.isShiftDown() ? 0 : event.getDeltaY();
            across.setValue(Math.clamp(across.getValue() - sideways, 0, across.getMax()));
            down.setValue(Math.clamp(down.getValue() - downwards, 0, down.getMax()));
        }
        event.consume();
    }

    /// Larger or smaller; what is in the middle stays there.
    void zoom(boolean larger) {
        zoom(larger, Math.max(0, getHeight() - HEAD) / 2);
    }

    private void zoom(boolean larger, double fixed) {
        scale.step(pixels, larger);
        keep(fixed);
    }

    void wholeDay() {
        scale.turnWhole();
        keep(Math.max(0, getHeight() - HEAD) / 2);
    }

    private void keep(double fixed) {
        var before = pixels;
        var at = down.getValue() + fixed;
        afterLayout = () -> down.setValue(Math.clamp(at * pixels / before - fixed, 0, down.getMax()));
        requestLayout();
    }

    /// Brings now, or on other days the first own talk, into sight.
    void toNow() {
        opening = true;
        requestLayout();
    }
}
