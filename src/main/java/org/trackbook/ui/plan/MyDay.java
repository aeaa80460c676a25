package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Opened;

/// Makes the lines of the visitor's day from its agenda.
final class MyDay {
    /// Shorter gaps are not shown.
    static final Duration SHORTEST_GAP = Duration.ofMinutes(15);

    /// Shorter times to another building are said.
    private static final Duration SHORT_WALK = Duration.ofMinutes(15);

    private static final int MOST_SUGGESTIONS = 3;

    private final Opened opened;
    private final DayAgenda agenda;
    private final TrackSigns signs;
    private final Instant now;
    private final Map<TalkId, Why> why = new LinkedHashMap<>();
    private final List<Entry.Attend> attended;

    private MyDay(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        this.opened = opened;
        this.agenda = agenda;
        this.signs = signs;
        this.now = now;
        agenda.talks().forEach(entry -> why.put(entry.talk().id(), entry.why()));
        attended = agenda.talks().stream().filter(entry -> entry.why() != Why.BACKUP).toList();
    }

    static List<MyDayItem> of(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        return new MyDay(opened, agenda, signs, now).items();
    }

    private List<MyDayItem> items() {
        var items = new ArrayList<MyDayItem>();
        var clashing = clashing();
        var told = new LinkedHashSet<Set<Talk>>();
        for (var i = 0; i < attended.size(); i++) {
            var entry = attended.get(i);
            var group = clashing.get(entry.talk());
            if (group == null) {
                items.add(talk(entry, i));
            } else if (told.add(group)) {
                items.add(clash(group));
            }
        }
        agenda.entries().forEach(entry -> {
            if (entry instanceof Entry.Gap(var slot)) {
                gap(slot).ifPresent(items::add);
            }
        });
        leftOut(items);
        items.sort(Comparator.comparing(MyDayItem::start));
        var folded = folded(items);
        attended.stream()
                .map(entry -> entry.talk().slot().end())
                .max(Comparator.naturalOrder())
                .ifPresent(end -> folded.add(new MyDayItem.EndItem(end)));
        LostTalk.of(opened.conference(), opened.visit())
                .stream()
                .filter(this::wasHere)
                .map(MyDayItem.LostItem::new)
                .forEach(folded::add);
        return folded;
    }

    /// Whether a lost talk took place on this day; one of which nobody knows when belongs to every day.
    private boolean wasHere(LostTalk lost) {
        var start = lost.talk().start();
        return start.isEmpty() || opened.conference().days().stream().noneMatch(day -> isOn(day, start.get()))
                || isOn(agenda.day(), start.get());
    }

    private static boolean isOn(Day day, Instant at) {
        return !at.isBefore(day.start()) && at.isBefore(day.end());
    }

    /// For each talk that clashes the talks it clashes with, directly or by others; itself too.
    private Map<Talk, Set<Talk>> clashing() {
        var groups = new LinkedHashMap<Talk, Set<Talk>>();
        for (var clash : agenda.clashes()) {
            var joined = new LinkedHashSet<Talk>();
            joined.addAll(groups.getOrDefault(clash.first(), Set.of(clash.first())));
            joined.addAll(groups.getOrDefault(clash.second(), Set.of(clash.second())));
            joined.forEach(talk -> groups.put(talk, joined));
        }
        return groups;
    }

    private MyDayItem clash(Set<Talk> group) {
        var talks = group.stream()
                .sorted(Comparator.comparing(talk -> talk.slot().start()))
                .map(talk -> clashing(talk, group))
                .toList();
        var overlap = agenda.clashes()
                .stream()
                .filter(clash -> group.contains(clash.first()))
                .map(Entry.Clash::overlap)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        var elsewhere = talks.stream()
                .anyMatch(it -> Building.differs(talks.getFirst().talk().room(), it.talk().room()));
        return new MyDayItem.ClashItem(talks, overlap, elsewhere);
    }

    private MyDayItem.Clashing clashing(Talk talk, Set<Talk> group) {
        var others = group.stream()
                .filter(other -> !other.equals(talk) && other.slot().overlaps(talk.slot()))
                .toList();
        return new MyDayItem.Clashing(talk, signs.index(talk.track()), reason(talk), others,
                others.stream().noneMatch(other -> reason(other) == Why.OWN));
    }

    private Why reason(Talk talk) {
        return why.getOrDefault(talk.id(), Why.STAR);
    }

    private MyDayItem talk(Entry.Attend entry, int place) {
        var talk = entry.talk();
        var left = talk.slot().contains(now)
                ? Optional.of(Duration.between(now, talk.slot().end()))
                : Optional.<Duration>empty();
        return new MyDayItem.TalkItem(talk, signs.index(talk.track()), entry.why(), left,
                place == 0 ? Optional.empty() : walk(attended.get(place - 1).talk(), talk), backup(talk));
    }

    private static Optional<Duration> walk(Talk from, Talk to) {
        var time = Duration.between(from.slot().end(), to.slot().start());
        return Building.differs(from.room(), to.room()) && !time.isNegative() && time.compareTo(SHORT_WALK) < 0
                ? Optional.of(time)
                : Optional.empty();
    }

    private Optional<Talk> backup(Talk talk) {
        return opened.visit()
                .days()
                .stream()
                .flatMap(day -> day.backups().entrySet().stream())
                .filter(each -> each.getValue().equals(talk.id()))
                .flatMap(each -> opened.conference().talk(each.getKey()).stream())
                .findFirst();
    }

    private Optional<MyDayItem> gap(Slot slot) {
        if (slot.length().compareTo(SHORTEST_GAP) < 0 || (isToday() && !slot.end().isAfter(now))) {
            return Optional.empty();
        }
        var from = attended.stream()
                .map(Entry.Attend::talk)
                .filter(talk -> talk.slot().end().equals(slot.start()))
                .findFirst()
                .flatMap(Talk::room);
        var suggestions = opened.conference()
                .talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && talk.kind() == Kind.TALK && fits(talk, slot))
                .filter(talk -> Standing.of(talk, opened.visit()) == Standing.NONE)
                .filter(talk -> talk.track().stream().noneMatch(opened.visit().hiddenTracks()::contains))
                .sorted(Comparator.comparingInt((Talk talk) -> Building.distance(from, talk.room()))
                        .thenComparing(talk -> talk.slot().start()))
                .limit(MOST_SUGGESTIONS)
                .map(talk -> new MyDayItem.Suggestion(talk, signs.index(talk.track())))
                .toList();
        return Optional.of(new MyDayItem.GapItem(slot, suggestions));
    }

    private boolean fits(Talk talk, Slot slot) {
        return talk.status() != Status.CANCELLED && !talk.slot().start().isBefore(slot.start())
                && !talk.slot().end().isAfter(slot.end())
                && !(isToday() && talk.slot().start().isBefore(now));
    }

    private void leftOut(List<MyDayItem> items) {
        for (var talk : opened.conference().talks()) {
            if (talk.day() == agenda.day().number() && talk.kind() == Kind.TALK && talk.track().isPresent()
                    && talk.track().equals(agenda.track()) && !why.containsKey(talk.id())) {
                items.add(talk.status() == Status.CANCELLED
                        ? new MyDayItem.CancelledItem(talk)
                        : new MyDayItem.DroppedItem(talk));
            }
        }
    }

    /// On the day itself, what is over goes into one line.
    private List<MyDayItem> folded(List<MyDayItem> items) {
        var rest = new ArrayList<MyDayItem>();
        var past = new ArrayList<MyDayItem.TalkItem>();
        for (var item : items) {
            switch (item) {
                case MyDayItem.TalkItem talk when isToday() && isOver(talk.talk()) -> past.add(talk);
                case MyDayItem.DroppedItem(var talk) when isToday() && isOver(talk) -> {
                }
                case MyDayItem.CancelledItem(var talk) when isToday() && isOver(talk) -> {
                }
                default -> rest.add(item);
            }
        }
        if (!past.isEmpty()) {
            rest.addFirst(new MyDayItem.PastFold(past, false));
        }
        return rest;
    }

    private boolean isOver(Talk talk) {
        return !talk.slot().end().isAfter(now);
    }

    private boolean isToday() {
        return !now.isBefore(agenda.day().start()) && now.isBefore(agenda.day().end());
    }
}
