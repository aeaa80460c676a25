package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Building;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Opened;

/// Makes the lines of the visitor's day from its agenda.
final class MyDay {
    private final Opened opened;
    private final DayAgenda agenda;
    private final TrackSigns signs;
    private final Instant now;
    private final Map<TalkId, Why> why = new LinkedHashMap<>();
    private final List<Entry.Attend> attended;
    private final Map<TalkId, MyDayItem.Departure> leaving = new HashMap<>();

    private MyDay(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        this.opened = opened;
        this.agenda = agenda;
        this.signs = signs;
        this.now = now;
        agenda.talks().forEach(entry -> why.put(entry.talk().id(), entry.why()));
        attended = agenda.talks().stream().filter(entry -> entry.why() != Why.BACKUP).toList();
        agenda.clashes().forEach(clash -> clash.leave()
                .filter(clash.second().slot().start()::equals)
                .ifPresent(_ -> leaving.putIfAbsent(clash.first().id(),
                        new MyDayItem.Departure(clash.first(), clash.second()))));
    }

    static List<MyDayItem> of(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        return new MyDay(opened, agenda, signs, now).items();
    }

    /// Lines that stay together.
    private record Block(List<MyDayItem> items) {
        static Block of(MyDayItem item) {
            return new Block(List.of(item));
        }

        Instant start() {
            return items.getFirst().start();
        }
    }

    private List<MyDayItem> items() {
        var blocks = new ArrayList<>(talks());
        var gaps = new Gaps(opened, agenda, signs, now);
        agenda.entries().forEach(entry -> {
            if (entry instanceof Entry.Gap(var slot) && gaps.isShown(slot)) {
                blocks.add(new Block(gaps.lines(slot)));
            }
        });
        blocks.addAll(leftOut());
        var rest = folded(blocks.stream().sorted(Comparator.comparing(Block::start)).toList());
        attended.stream()
                .map(entry -> entry.talk().slot().end())
                .max(Comparator.naturalOrder())
                .ifPresent(end -> rest.add(Block.of(new MyDayItem.EndItem(end))));
        LostTalk.of(opened.conference(), opened.visit())
                .stream()
                .filter(this::wasHere)
                .forEach(lost -> rest.add(Block.of(new MyDayItem.LostItem(lost))));
        return rest.stream().flatMap(block -> block.items().stream()).toList();
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

    // ---- what the visitor goes to ----

    private List<Block> talks() {
        var blocks = new ArrayList<Block>();
        var clashing = clashing();
        var told = new LinkedHashSet<Set<Talk>>();
        for (var i = 0; i < attended.size(); i++) {
            var entry = attended.get(i);
            var group = clashing.get(entry.talk());
            if (group == null) {
                blocks.add(talk(entry, i == 0 ? Optional.empty() : Optional.of(attended.get(i - 1).talk())));
            } else if (told.add(group)) {
                blocks.add(clash(group));
            }
        }
        return blocks;
    }

    private Block talk(Entry.Attend entry, Optional<Talk> before) {
        var talk = entry.talk();
        var left = talk.slot().contains(now)
                ? Optional.of(Duration.between(now, talk.slot().end()))
                : Optional.<Duration>empty();
        var item = new MyDayItem.TalkItem(talk, signs.index(talk.track()), entry.why(), left,
                before.flatMap(from -> walk(from, talk)), Optional.ofNullable(leaving.get(talk.id())));
        return new Block(Stream.concat(Stream.of(item), backups(talk, false)).toList());
    }

    /// Between talks that lie farther apart there is a gap to go in.
    private Optional<MyDayItem.Walk> walk(Talk from, Talk to) {
        var end = Optional.ofNullable(leaving.get(from.id())).map(MyDayItem.Departure::at).orElse(from.slot().end());
        var time = Duration.between(end, to.slot().start());
        var elsewhere = from.room().isPresent() && to.room().isPresent() && !from.room().equals(to.room());
        return elsewhere && !time.isNegative() && time.compareTo(Gaps.SHORTEST) < 0
                ? Optional.of(new MyDayItem.Walk(time, Building.differs(from.room(), to.room())))
                : Optional.empty();
    }

    private Stream<MyDayItem> backups(Talk talk, boolean inClash) {
        return opened.visit()
                .days()
                .stream()
                .flatMap(day -> day.backups().entrySet().stream())
                .filter(each -> each.getValue().equals(talk.id()))
                .flatMap(each -> opened.conference().talk(each.getKey()).stream())
                .filter(backup -> why.get(backup.id()) == Why.BACKUP)
                .map(backup -> new MyDayItem.BackupItem(backup, talk, inClash));
    }

    // ---- what clashes ----

    /// For each talk that clashes the talks it clashes with, directly or by others; itself too.
    private Map<Talk, Set<Talk>> clashing() {
        var groups = new LinkedHashMap<Talk, Set<Talk>>();
        for (var clash : agenda.openClashes()) {
            var joined = new LinkedHashSet<Talk>();
            joined.addAll(groups.getOrDefault(clash.first(), Set.of(clash.first())));
            joined.addAll(groups.getOrDefault(clash.second(), Set.of(clash.second())));
            joined.forEach(talk -> groups.put(talk, joined));
        }
        return groups;
    }

    private Block clash(Set<Talk> group) {
        var talks = group.stream().sorted(Comparator.comparing(talk -> talk.slot().start())).toList();
        var overlap = agenda.openClashes()
                .stream()
                .filter(clash -> group.contains(clash.first()))
                .map(Entry.Clash::overlap)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        var elsewhere = talks.stream().anyMatch(it -> Building.differs(talks.getFirst().room(), it.room()));
        var items = new ArrayList<MyDayItem>();
        items.add(new MyDayItem.ClashItem(talks, overlap, elsewhere));
        talks.forEach(talk -> {
            items.add(clashing(talk, group));
            backups(talk, true).forEach(items::add);
        });
        items.add(new MyDayItem.ClashFoot(talks.getFirst().slot().start(), ways(talks)));
        return new Block(items);
    }

    private MyDayItem clashing(Talk talk, Set<Talk> group) {
        var others = group.stream()
                .filter(other -> !other.equals(talk) && other.slot().overlaps(talk.slot()))
                .toList();
        return new MyDayItem.Clashing(talk, signs.index(talk.track()), reason(talk), others,
                others.stream().noneMatch(other -> reason(other) == Why.OWN));
    }

    /// From each talk to the next that begins while it goes on; of two that begin together nobody can leave one early.
    private static List<MyDayItem.Departure> ways(List<Talk> talks) {
        var ways = new ArrayList<MyDayItem.Departure>();
        for (var i = 1; i < talks.size(); i++) {
            var from = talks.get(i - 1);
            var to = talks.get(i);
            if (from.slot().start().equals(to.slot().start())) {
                return List.of();
            }
            if (from.slot().overlaps(to.slot())) {
                ways.add(new MyDayItem.Departure(from, to));
            }
        }
        return ways;
    }

    private Why reason(Talk talk) {
        return why.getOrDefault(talk.id(), Why.STAR);
    }

    // ---- what he does not go to ----

    private List<Block> leftOut() {
        return opened.conference()
                .talks()
                .stream()
                .filter(talk -> talk.day() == agenda.day().number() && talk.kind() == Kind.TALK
                        && talk.track().isPresent() && talk.track().equals(agenda.track())
                        && !why.containsKey(talk.id()))
                .map(talk -> Block.of(talk.status() == Status.CANCELLED
                        ? new MyDayItem.CancelledItem(talk)
                        : new MyDayItem.DroppedItem(talk)))
                .toList();
    }

    /// On the day itself, what is over goes into one line.
    private List<Block> folded(List<Block> blocks) {
        var rest = new ArrayList<Block>();
        var past = new ArrayList<MyDayItem.TalkItem>();
        for (var block : blocks) {
            switch (block.items().getFirst()) {
                case MyDayItem.TalkItem talk when isToday() && isOver(talk.talk()) -> past.add(talk);
                case MyDayItem.DroppedItem(var talk) when isToday() && isOver(talk) -> {
                }
                case MyDayItem.CancelledItem(var talk) when isToday() && isOver(talk) -> {
                }
                default -> rest.add(block);
            }
        }
        if (!past.isEmpty()) {
            rest.addFirst(Block.of(new MyDayItem.PastFold(past, false)));
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
