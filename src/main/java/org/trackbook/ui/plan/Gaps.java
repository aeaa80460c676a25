package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Kind;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.plan.Building;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Opened;

/// Says of the free time in the visitor's day what else takes place in it: what is near first, then what is on the short
/// list.
final class Gaps {
    /// Shorter ones are not shown: one walks, and has a coffee.
    static final Duration SHORTEST = Duration.ofMinutes(15);

    private static final int MOST = 3;

    private final Opened opened;
    private final DayAgenda agenda;
    private final TrackSigns signs;
    private final Instant now;
    private final boolean today;

    Gaps(Opened opened, DayAgenda agenda, TrackSigns signs, Instant now) {
        this.opened = opened;
        this.agenda = agenda;
        this.signs = signs;
        this.now = now;
        today = !now.isBefore(agenda.day().start()) && now.isBefore(agenda.day().end());
    }

    /// Whether it is long enough, and not over.
    boolean isShown(Slot slot) {
        return slot.length().compareTo(SHORTEST) >= 0 && (!today || slot.end().isAfter(now));
    }

    List<MyDayItem> lines(Slot slot) {
        var from = roomBefore(slot);
        var fitting = opened.conference()
                .talks()
                .stream()
                .filter(talk -> fits(talk, slot))
                .sorted(Comparator.comparingInt((Talk talk) -> Building.distance(from, talk.room()))
                        .thenComparing(talk -> !isShortListed(talk))
                        .thenComparing(talk -> talk.slot().start()))
                .toList();
        var lines = new ArrayList<MyDayItem>();
        lines.add(new MyDayItem.GapItem(slot, fitting.size()));
        fitting.stream()
                .limit(MOST)
                .map(talk -> new MyDayItem.SuggestionItem(talk, signs.index(talk.track()), isShortListed(talk)))
                .forEach(lines::add);
        lines.add(new MyDayItem.GapFoot(slot, Math.max(0, fitting.size() - MOST)));
        return lines;
    }

    /// Where the visitor is when the free time begins.
    private Optional<Room> roomBefore(Slot slot) {
        return agenda.talks()
                .stream()
                .filter(entry -> entry.why() != Why.BACKUP)
                .map(Entry.Attend::talk)
                .filter(talk -> talk.slot().end().equals(slot.start()))
                .findFirst()
                .flatMap(Talk::room);
    }

    private boolean fits(Talk talk, Slot slot) {
        return talk.day() == agenda.day().number() && talk.kind() == Kind.TALK
                && talk.status() != Status.CANCELLED && !talk.slot().start().isBefore(slot.start())
                && !talk.slot().end().isAfter(slot.end()) && !(today && talk.slot().start().isBefore(now))
                && talk.track().stream().noneMatch(opened.visit().hiddenTracks()::contains)
                && Standing.of(talk, opened.visit()) == Standing.NONE;
    }

    private boolean isShortListed(Talk talk) {
        return opened.visit().days().stream().anyMatch(day -> day.shortList().contains(talk.id()));
    }
}
