package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// Two tracks of the day side by side on one time axis, to choose between them.
final class CompareView extends BorderPane {
    private final PlanViewModel plan;
    private final Texts texts;
    private final Consumer<Talk> open;
    private final Runnable close;
    private final Label both = Signs.words("", Styles.SMALL, Styles.WARNING_WORDS);
    private final HBox heads = new HBox();
    private final CompareBody body;
    private final ScrollPane scroll;
    private Optional<Comparison> shown = Optional.empty();
    private Optional<TalkId> current = Optional.empty();
    private boolean left = true;

    /// @param open told which talk to show on its card
    /// @param close ends the comparison
    CompareView(PlanViewModel plan, Texts texts, Consumer<Talk> open, Runnable close) {
        this.plan = plan;
        this.texts = texts;
        this.open = open;
        this.close = close;
        body = new CompareBody(plan, texts, this::clicked);
        scroll = new ScrollPane(body);
        build();
        plan.compare().comparisonProperty().subscribe(it -> it.ifPresent(this::show));
    }

    private void build() {
        setId("plan-compare");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        getStyleClass().add(Styles.PLAN_COMPARE);
        var away = new Button("", Icons.small(Feather.X));
        away.setId("plan-compare-close");
        away.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_ICON);
        away.setOnAction(_ -> close.run());
        Tips.on(away, texts.say("plan.compare.close"), "Esc");
        both.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        both.setMinWidth(0);
        var bar = new HBox(Signs.whole(texts.say("plan.compare.title"), Styles.STRONG), both, Signs.rest(), away);
        bar.getStyleClass().addAll(Styles.PANE_HEAD);
        heads.getStyleClass().addAll(Styles.PLAN_COMPARE_HEADS, Styles.LINE_BELOW);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add(Styles.PLAN_COMPARE_BODY);
        setTop(new VBox(bar, heads));
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(_ -> body.mark(isFocused() ? current : Optional.empty()));
    }

    private void show(Comparison comparison) {
        var other = shown.filter(it -> it.track(true).equals(comparison.track(true))
                && it.track(false).equals(comparison.track(false))).isEmpty();
        shown = Optional.of(comparison);
        var overlap = comparison.overlap();
        both.setText(texts.say(overlap.isZero() ? "plan.compare.apart" : "plan.compare.both",
                plan.times().length(overlap)));
        both.getGraphic().setVisible(!overlap.isZero());
        both.getGraphic().setManaged(!overlap.isZero());
        both.getStyleClass().remove(Styles.WARNING_WORDS);
        if (!overlap.isZero()) {
            both.getStyleClass().add(Styles.WARNING_WORDS);
        }
        heads.getChildren().setAll(head(comparison, true), head(comparison, false));
        body.show(comparison);
        if (other) {
            scroll.setVvalue(0);
            left = true;
            current = comparison.left().blocks().stream().findFirst().map(it -> it.line().talk().id());
        }
        say();
    }

    private CompareHead head(Comparison comparison, boolean first) {
        var head = new CompareHead(comparison.side(first), plan, texts);
        HBox.setHgrow(head, Priority.ALWAYS);
        return head;
    }

    private void say() {
        body.mark(isFocused() ? current : Optional.empty());
        setAccessibleText(shown.flatMap(it -> line().map(line -> texts.say("plan.compare.spoken",
                it.side(left).track().name(),
                new TalkWords(texts).spoken(line, plan.times(), meanwhile(texts, plan, it.shared(left, line))))))
                .orElse(texts.say("plan.compare.title")));
    }

    /// `15 min overlap`; empty where the other track has nothing at the time.
    static String meanwhile(Texts texts, PlanViewModel plan, Duration shared) {
        return shared.isZero() ? "" : texts.say("plan.clash", plan.times().length(shared));
    }

    // ---- what the visitor does ----

    private Optional<TalkLine> line() {
        return shown.flatMap(it -> it.side(left)
                .blocks()
                .stream()
                .map(GridBlock::line)
                .filter(line -> current.equals(Optional.of(line.talk().id())))
                .findFirst());
    }

    /// The talk that keys are about.
    Optional<Talk> talk() {
        return line().map(TalkLine::talk);
    }

    private void clicked(boolean first, Talk talk) {
        requestFocus();
        left = first;
        choose(talk);
        open.accept(talk);
    }

    private void choose(Talk talk) {
        current = Optional.of(talk.id());
        say();
        reveal();
        if (plan.cardProperty().get().isPresent()) {
            open.accept(talk);
        }
    }

    private void reveal() {
        current.flatMap(body::bounds).ifPresent(block -> {
            var room = Math.max(1, body.getHeight() - scroll.getViewportBounds().getHeight());
            var top = scroll.getVvalue() * room;
            scroll.setVvalue(wanted(block, top) / room);
        });
    }

    private double wanted(Bounds block, double top) {
        var height = scroll.getViewportBounds().getHeight();
        if (block.getMinY() - 8 < top) {
            return Math.max(0, block.getMinY() - 8);
        }
        return block.getMaxY() + 8 > top + height ? block.getMaxY() + 8 - height : top;
    }

    private void key(KeyEvent event) {
        if (!event.getTarget().equals(this) || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> along(-1);
            case DOWN, KP_DOWN -> along(1);
            case LEFT, KP_LEFT -> aside(true);
            case RIGHT, KP_RIGHT -> aside(false);
            case ENTER -> shown.ifPresent(it -> plan.tracks().turnMain(it.track(left)));
            case SPACE -> talk().ifPresent(open);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void along(int by) {
        shown.ifPresent(it -> {
            var lines = it.side(left).blocks().stream().map(GridBlock::line).toList();
            var place = line().map(lines::indexOf).orElse(-1) + by;
            if (place >= 0 && place < lines.size()) {
                choose(lines.get(place).talk());
            }
        });
    }

    private void aside(boolean first) {
        var from = talk().map(talk -> talk.slot().start()).orElse(Instant.EPOCH);
        if (first != left) {
            left = first;
            shown.flatMap(it -> it.nearest(first, from)).ifPresent(line -> choose(line.talk()));
        }
    }

    void zoom(boolean larger) {
        body.zoom(larger);
    }
}
