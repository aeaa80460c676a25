package org.trackbook.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// What the visitor does on the day, with what clashes and what is free.
final class MyDayPane extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final MyDayWays ways;
    private final ListView<MyDayItem> list;
    private final Label title;
    private final Label figures = Signs.whole("", Styles.SMALL, Styles.MUTED);

    MyDayPane(PlanViewModel model, Texts texts, MyDayWays ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        title = Signs.whole(texts.say("plan.my"), Styles.STRONG);
        list = Chosen.list("plan-my-day", model.items(), MyDayPane::identity);
        build();
        bind();
    }

    /// A talk is the same wherever in the day it stands; heads and feet are told by when they begin.
    private static Object identity(MyDayItem item) {
        return switch (item) {
            case MyDayItem.LostItem(var lost) -> lost.talk();
            case MyDayItem.BackupItem backup -> List.of(backup.talk().id(), backup.standsFor().id());
            default -> item.about().<Object>map(Talk::id).orElseGet(() -> List.of(item.getClass(), item.start()));
        };
    }

    private void build() {
        title.managedProperty().bind(title.visibleProperty());
        var head = new HBox(title, Signs.rest(), figures);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.PLAN_HEAD);
        list.setAccessibleText(texts.say("plan.my"));
        list.setCellFactory(_ -> new MyDayCell(model, texts, ways));
        var choose = new Button(texts.say("plan.my.empty.tracks"));
        choose.setId("plan-show-tracks");
        choose.getStyleClass().add(Styles.BUTTON_SMALL);
        choose.setOnAction(_ -> ways.tracks().run());
        list.setPlaceholder(new EmptyView(Feather.FLAG, texts.say("plan.my.empty"), texts.say("plan.my.empty.how"),
                choose));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    private void bind() {
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                figures.setText(day.agenda() == 0
                        ? ""
                        : texts.say("plan.figures", day.agenda(), model.times().length(day.length())));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var item = list.getSelectionModel().getSelectedItem();
            if (item != null && event.getTarget().equals(list) && !event.isShortcutDown() && !event.isAltDown()
                    && pressed(event.getCode(), item)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyCode key, MyDayItem item) {
        return switch (key) {
            case ENTER, SPACE -> {
                act(item);
                yield true;
            }
            case K -> {
                keep(item);
                yield true;
            }
            default -> false;
        };
    }

    /// Settles a clash, or opens it again.
    private void keep(MyDayItem item) {
        switch (item) {
            case MyDayItem.Clashing clashing -> ways.decide().keep(clashing);
            case MyDayItem.ClashFoot foot -> ways.decide().keepAll(foot);
            case MyDayItem.TalkItem talk when talk.leave().isPresent() -> ways.decide().stay(talk.talk());
            default -> {
            }
        }
    }

    /// Opens the card of a talk; of other lines does what they are for.
    private void act(MyDayItem item) {
        switch (item) {
            case MyDayItem.PastFold _ -> model.fold();
            case MyDayItem.LostItem(var lost) -> ways.attach().accept(lost);
            case MyDayItem.ClashFoot foot -> ways.decide().keepAll(foot);
            case MyDayItem.GapItem(var slot, _) -> ways.more().accept(slot);
            case MyDayItem.GapFoot(var slot, _) -> ways.more().accept(slot);
            default -> item.about().ifPresent(ways.show());
        }
    }

    /// The free time that the chosen line is about.
    Optional<Slot> free() {
        return switch (list.getSelectionModel().getSelectedItem()) {
            case MyDayItem.GapItem(var slot, _) -> Optional.of(slot);
            case MyDayItem.GapFoot(var slot, _) -> Optional.of(slot);
            case null, default -> Optional.empty();
        };
    }

    /// The talk of the chosen line.
    Optional<Talk> current() {
        var item = list.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : item.about();
    }

    /// Whether it says what it is; not where a switch above it does.
    void titled(boolean shown) {
        title.setVisible(shown);
    }

    ListView<MyDayItem> list() {
        return list;
    }
}
