package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// The talks of a day one below the other, under their hours; the hour on top stays in sight.
final class TalksList extends StackPane {
    /// What began so much earlier is still worth seeing.
    private static final Duration JUST = Duration.ofMinutes(20);

    private final PlanViewModel model;
    private final Texts texts;
    private final ListView<ListRow> list;
    private final Label hour = Signs.words("", Styles.PLAN_HOUR);
    private @Nullable VirtualFlow<?> flow;
    private Optional<PlanDay> shown = Optional.empty();
    private boolean opening;

    /// @param show told which talk to show on its card
    TalksList(PlanViewModel model, Texts texts, Consumer<Talk> show, TalkMenu menu) {
        this.model = model;
        this.texts = texts;
        list = Chosen.list("plan-talks", model.rows(), row -> switch (row) {
            case ListRow.Hour(var start) -> start;
            case ListRow.Row(var line) -> line.talk().id();
        });
        build(show);
        list.setOnContextMenuRequested(event -> {
            Pointed.choose(list, event);
            current().ifPresent(talk -> menu.show(talk, list, event));
        });
        bind(show);
    }

    private void build(Consumer<Talk> show) {
        list.setAccessibleText(texts.say("plan.talks"));
        list.setCellFactory(_ -> new TalkCell(model, texts, show));
        list.setPlaceholder(new NoMatch("plan-list-clear", model.filter(), texts));
        hour.setMaxWidth(Double.MAX_VALUE);
        hour.setMouseTransparent(true);
        setAlignment(hour, Pos.TOP_LEFT);
        getChildren().addAll(list, hour);
    }

    private void bind(Consumer<Talk> show) {
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> skipHour(before.intValue(),
                now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                current().ifPresent(show);
                event.consume();
            }
        });
        list.widthProperty().map(width -> width.doubleValue() < TalkCell.NARROW).subscribe(_ -> list.refresh());
        model.tracks().previewProperty().subscribe(_ -> list.refresh());
        model.rows().subscribe(this::head);
        model.soughtProperty().subscribe(_ -> requestLayout());
        model.stateProperty().subscribe(state -> {
            var day = state instanceof PlanState.Ready(var it) ? Optional.of(it) : Optional.<PlanDay>empty();
            opening |= !day.map(PlanDay::day).equals(shown.map(PlanDay::day));
            shown = day;
            requestLayout();
        });
    }

    /// An hour is not chosen: the row behind it is, or the one before when going up.
    private void skipHour(int before, int now) {
        if (now >= 0 && now < model.rows().size() && model.rows().get(now) instanceof ListRow.Hour) {
            var up = now < before && now > 0;
            list.getSelectionModel().clearAndSelect(up ? now - 1 : now + 1);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (flow == null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            found.positionProperty().subscribe(_ -> head());
        }
        if (opening && flow != null && !model.rows().isEmpty()) {
            opening = false;
            shown.ifPresent(day -> list.scrollTo(day.isToday() ? place(day.now()) : 0));
        }
        seek();
        head();
    }

    /// Brings the talk that somebody jumped to into sight.
    private void seek() {
        var rows = model.rows();
        for (var i = 0; i < rows.size() && model.lookProperty().get() == TalksLook.LIST; i++) {
            if (rows.get(i) instanceof ListRow.Row(var line)
                    && model.soughtProperty().get().equals(Optional.of(line.talk().id()))) {
                model.soughtProperty().set(Optional.empty());
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 1));
            }
        }
    }

    /// Says the hour of the row on top.
    private void head() {
        var rows = model.rows();
        var cell = flow == null ? null : flow.getFirstVisibleCell();
        var top = cell == null ? 0 : Math.clamp(cell.getIndex(), 0, Math.max(0, rows.size() - 1));
        hour.setVisible(!rows.isEmpty());
        for (var i = top; i >= 0 && i < rows.size(); i--) {
            if (rows.get(i) instanceof ListRow.Hour(var start)) {
                hour.setText(model.times().clock(start));
                return;
            }
        }
    }

    Optional<Talk> current() {
        return list.getSelectionModel().getSelectedItem() instanceof ListRow.Row(var line)
                ? Optional.of(line.talk())
                : Optional.empty();
    }

    ListView<ListRow> list() {
        return list;
    }

    /// Brings into sight what runs at an instant or comes next.
    void scrollTo(Instant now) {
        list.scrollTo(place(now));
        list.getSelectionModel().clearAndSelect(Math.min(place(now) + 1, model.rows().size() - 1));
    }

    /// Brings the first talk of a track into sight.
    void reveal(Track track) {
        var rows = model.rows();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ListRow.Row(var line) && line.talk().track().equals(Optional.of(track))) {
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    /// The row before the first talk that has just begun at an instant or comes next.
    private int place(Instant now) {
        var rows = model.rows();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ListRow.Row(var line) && line.talk().slot().start().isAfter(now.minus(JUST))) {
                return Math.max(0, i - 1);
            }
        }
        return 0;
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }
}
