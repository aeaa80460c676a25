package org.trackbook.ui.plan;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.WideCell;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;

/// A line of the visitor's day. Its items are few and unlike, so each is drawn by [MyDayCards] when it is shown.
final class MyDayCell extends WideCell<MyDayItem> {
    private final PlanViewModel model;
    private final Texts texts;
    private final MyDayCards cards;

    MyDayCell(PlanViewModel model, Texts texts, Consumer<Talk> show, Consumer<LostTalk> attach) {
        this.model = model;
        this.texts = texts;
        cards = new MyDayCards(model, texts, show, attach);
    }

    @Override
    protected void updateItem(@Nullable MyDayItem item, boolean empty) {
        super.updateItem(item, empty);
        var shown = empty || item == null ? null : card(item);
        setGraphic(shown);
        setAccessibleText(empty || item == null ? null : spoken(item));
    }

    private Node card(MyDayItem item) {
        return switch (item) {
            case MyDayItem.PastFold fold -> cards.past(fold);
            case MyDayItem.TalkItem talk -> cards.talk(talk);
            case MyDayItem.GapItem gap -> cards.gap(gap);
            case MyDayItem.ClashItem clash -> cards.clash(clash);
            case MyDayItem.DroppedItem(var talk) -> cards.dropped(talk);
            case MyDayItem.CancelledItem(var talk) -> cards.cancelled(talk);
            case MyDayItem.LostItem(var lost) -> cards.lost(lost);
            case MyDayItem.EndItem(var start) -> cards.end(start);
        };
    }

    private String spoken(MyDayItem item) {
        var times = model.times();
        return switch (item) {
            case MyDayItem.PastFold fold -> cards.words(fold);
            case MyDayItem.TalkItem it -> Signs.spoken(it.talk(), times, cards.standing(it.why()));
            case MyDayItem.GapItem(var slot, var some) ->
                texts.say("plan.gap.spoken", times.length(slot.length()), times.span(slot), some.size());
            case MyDayItem.ClashItem(var talks, var overlap, _) -> texts.say("plan.clash.spoken",
                    times.length(overlap),
                    talks.stream().map(it -> it.talk().title()).reduce((one, more) -> one + ", " + more).orElse(""));
            case MyDayItem.DroppedItem(var talk) -> Signs.spoken(talk, times, texts.say("plan.standing.dropped"));
            case MyDayItem.CancelledItem(var talk) -> Signs.spoken(talk, times, texts.say("plan.cancelled"));
            case MyDayItem.LostItem(var lost) -> texts.say("plan.lost.spoken", lost.talk().title(),
                    String.join(". ", new LostWords(texts, times).said(lost)));
            case MyDayItem.EndItem(var start) -> texts.say("plan.end", times.clock(start));
        };
    }
}
