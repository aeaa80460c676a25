package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.EmptyView;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.orphans.LostTalk;

/// What the visitor does on the day, with what clashes and what is free.
final class MyDayPane extends VBox {
    private final PlanViewModel model;
    private final Texts texts;
    private final ListView<MyDayItem> list;
    private final Label title;
    private final Label figures = Signs.whole("", Styles.SMALL, Styles.MUTED);

    /// @param show told which talk to show on its card
    /// @param tracks goes to the list of tracks
    /// @param attach told which lost talk's words are to be brought to another
    MyDayPane(PlanViewModel model, Texts texts, Consumer<Talk> show, Runnable tracks, Consumer<LostTalk> attach) {
        this.model = model;
        this.texts = texts;
        title = Signs.whole(texts.say("plan.my"), Styles.STRONG);
        list = Chosen.list("plan-my-day", model.items(), MyDayPane::identity);
        build(show, tracks, attach);
        bind(show, attach);
    }

    private static Object identity(MyDayItem item) {
        return item instanceof MyDayItem.LostItem(var lost)
                ? lost.talk()
                : talkOf(item).<Object>map(Talk::id).orElseGet(item::start);
    }

    private static Optional<Talk> talkOf(MyDayItem item) {
        return switch (item) {
            case MyDayItem.TalkItem it -> Optional.of(it.talk());
            case MyDayItem.DroppedItem(var talk) -> Optional.of(talk);
            case MyDayItem.CancelledItem(var talk) -> Optional.of(talk);
            case MyDayItem.ClashItem it -> Optional.of(it.talks().getFirst().talk());
            case MyDayItem.PastFold _,MyDayItem.GapItem _,MyDayItem.LostItem _,MyDayItem.EndItem _ -> Optional.empty();
        };
    }

    private void build(Consumer<Talk> show, Runnable tracks, Consumer<LostTalk> attach) {
        title.managedProperty().bind(title.visibleProperty());
        var head = new HBox(title, Signs.rest(), figures);
        head.getStyleClass().addAll(Styles.PANE_HEAD, Styles.PLAN_HEAD);
        list.setAccessibleText(texts.say("plan.my"));
        list.setCellFactory(_ -> new MyDayCell(model, texts, show, attach));
        var choose = new Button(texts.say("plan.my.empty.tracks"));
        choose.setId("plan-show-tracks");
        choose.getStyleClass().add(Styles.BUTTON_SMALL);
        choose.setOnAction(_ -> tracks.run());
        list.setPlaceholder(new EmptyView(Feather.FLAG, texts.say("plan.my.empty"), texts.say("plan.my.empty.how"),
                choose));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    private void bind(Consumer<Talk> show, Consumer<LostTalk> attach) {
        model.stateProperty().subscribe(state -> {
            if (state instanceof PlanState.Ready(var day)) {
                figures.setText(day.agenda() == 0
                        ? ""
                        : texts.say("plan.figures", day.agenda(), model.times().length(day.length())));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget().equals(list)
                    && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                if (list.getSelectionModel().getSelectedItem() instanceof MyDayItem.PastFold) {
                    model.fold();
                }
                if (list.getSelectionModel().getSelectedItem() instanceof MyDayItem.LostItem(var lost)) {
                    attach.accept(lost);
                }
                current().ifPresent(show);
                event.consume();
            }
        });
    }

    /// The talk of the chosen line; of a clash the first.
    Optional<Talk> current() {
        var item = list.getSelectionModel().getSelectedItem();
        return item == null ? Optional.empty() : talkOf(item);
    }

    /// Whether it says what it is; not where a switch above it does.
    void titled(boolean shown) {
        title.setVisible(shown);
    }

    ListView<MyDayItem> list() {
        return list;
    }
}
