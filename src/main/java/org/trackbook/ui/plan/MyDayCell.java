package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.WideCell;
import org.trackbook.ui.orphans.LostWords;

/// A line of the visitor's day. Its items are few and unlike, so each is drawn anew when it is shown.
final class MyDayCell extends WideCell<MyDayItem> implements TalkHolder {
    private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");

    private final PlanViewModel model;
    private final Texts texts;
    private final DayRows rows;
    private final MyDayCards cards;
    private final ClashCards clashes;
    private final GapCards gaps;

    MyDayCell(PlanViewModel model, Texts texts, MyDayWays ways) {
        this.model = model;
        this.texts = texts;
        rows = new DayRows(model, texts);
        cards = new MyDayCards(model, texts, rows, ways);
        clashes = new ClashCards(model, texts, rows, ways);
        gaps = new GapCards(model, texts, rows, ways);
    }

    @Override
    public Optional<Talk> held() {
        return Optional.ofNullable(getItem()).flatMap(MyDayItem::about);
    }

    @Override
    protected void updateItem(@Nullable MyDayItem item, boolean empty) {
        super.updateItem(item, empty);
        var shown = empty || item == null ? null : card(item);
        setGraphic(shown);
        setAccessibleText(empty || item == null ? null : spoken(item));
        pseudoClassStateChanged(JOINED, !empty && item != null && isJoined(item));
    }

    private Node card(MyDayItem item) {
        return switch (item) {
            case MyDayItem.PastFold fold -> cards.past(fold);
            case MyDayItem.TalkItem talk -> cards.talk(talk);
            case MyDayItem.BackupItem backup -> cards.backup(backup);
            case MyDayItem.GapItem gap -> gaps.head(gap);
            case MyDayItem.SuggestionItem talk -> gaps.suggestion(talk);
            case MyDayItem.GapFoot foot -> gaps.foot(foot);
            case MyDayItem.ClashItem clash -> clashes.head(clash);
            case MyDayItem.Clashing talk -> clashes.talk(talk);
            case MyDayItem.ClashFoot foot -> clashes.foot(foot);
            case MyDayItem.DroppedItem(var talk) -> cards.dropped(talk);
            case MyDayItem.CancelledItem(var talk) -> cards.cancelled(talk);
            case MyDayItem.LostItem(var lost) -> cards.lost(lost);
            case MyDayItem.EndItem end -> cards.end(end);
        };
    }

    /// Whether the line shares a frame with others.
    private static boolean isJoined(MyDayItem item) {
        return switch (item) {
            case MyDayItem.GapItem _,MyDayItem.SuggestionItem _,MyDayItem.GapFoot _,MyDayItem.ClashItem _,MyDayItem.Clashing _,MyDayItem.ClashFoot _ ->
                true;
            case MyDayItem.BackupItem backup -> backup.inClash();
            case MyDayItem.PastFold _,MyDayItem.TalkItem _,MyDayItem.DroppedItem _,MyDayItem.CancelledItem _,MyDayItem.LostItem _,MyDayItem.EndItem _ ->
                false;
        };
    }

    private String spoken(MyDayItem item) {
        var times = model.times();
        return switch (item) {
            case MyDayItem.PastFold fold -> cards.words(fold);
            case MyDayItem.TalkItem it -> Signs.spoken(it.talk(), times, rows.standing(it.why()),
                    it.walk().map(cards::words).orElse(""), it.leave().map(cards::words).orElse(""));
            case MyDayItem.BackupItem it -> cards.words(it);
            case MyDayItem.GapItem(var slot, var fitting) ->
                texts.say("plan.gap.spoken", times.length(slot.length()), times.span(slot), fitting);
            case MyDayItem.SuggestionItem it -> Signs.spoken(it.talk(), times,
                    it.shortListed() ? texts.say("plan.standing.short") : "");
            case MyDayItem.GapFoot(var slot, var more) -> Signs.joined(
                    more > 0 ? texts.say("plan.gap.more", more) : "", texts.say("plan.gap.add.at", times.span(slot)));
            case MyDayItem.ClashItem(var talks, var overlap, _) -> texts.say("plan.clash.spoken",
                    times.length(overlap), talks.stream().map(Talk::title).collect(Collectors.joining(", ")));
            case MyDayItem.Clashing it -> Signs.spoken(it.talk(), times, rows.standing(it.why()));
            case MyDayItem.ClashFoot it -> clashes.words(it);
            case MyDayItem.DroppedItem(var talk) -> Signs.spoken(talk, times, texts.say("plan.standing.dropped"));
            case MyDayItem.CancelledItem(var talk) -> Signs.spoken(talk, times, texts.say("plan.cancelled"));
            case MyDayItem.LostItem(var lost) -> texts.say("plan.lost.spoken", lost.talk().title(),
                    String.join(". ", new LostWords(texts, times).said(lost)));
            case MyDayItem.EndItem(var start) -> texts.say("plan.end", times.clock(start));
        };
    }
}
