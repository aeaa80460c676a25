package org.trackbook.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the visitor decided for one day.
///
/// @param track the main track
/// @param label the day's heading in the report; absent where the track's name serves
/// @param starred talks added from other tracks
/// @param shortList looked at, not decided
/// @param dropped main-track talks left out
/// @param backups a talk to go to if the room of the other is full: backup to the talk it stands in for
/// @param leaving a talk to leave early to the one it is left for, when that begins
public record DayPlan(int day, Optional<Track> track, Optional<String> label, Set<TalkId> starred,
        Set<TalkId> shortList, Set<TalkId> dropped, Map<TalkId, TalkId> backups, Map<TalkId, TalkId> leaving,
        Optional<Instant> edited) {
    public DayPlan {
        starred = Collections.unmodifiableSet(new LinkedHashSet<>(starred));
        shortList = Collections.unmodifiableSet(new LinkedHashSet<>(shortList));
        dropped = Collections.unmodifiableSet(new LinkedHashSet<>(dropped));
        backups = Collections.unmodifiableMap(new LinkedHashMap<>(backups));
        leaving = Collections.unmodifiableMap(new LinkedHashMap<>(leaving));
    }

    /// A day about which nothing is decided.
    public static DayPlan none(int day) {
        return new DayPlan(day, Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Map.of(),
                Map.of(), Optional.empty());
    }

    /// The same decisions with another main track.
    public DayPlan withTrack(Optional<Track> other) {
        return new DayPlan(day, other, label, starred, shortList, dropped, backups, leaving, edited);
    }

    public DayPlan withLabel(Optional<String> other) {
        return new DayPlan(day, track, other, starred, shortList, dropped, backups, leaving, edited);
    }

    public DayPlan withStarred(Set<TalkId> others) {
        return new DayPlan(day, track, label, others, shortList, dropped, backups, leaving, edited);
    }

    public DayPlan withShortList(Set<TalkId> others) {
        return new DayPlan(day, track, label, starred, others, dropped, backups, leaving, edited);
    }

    public DayPlan withDropped(Set<TalkId> others) {
        return new DayPlan(day, track, label, starred, shortList, others, backups, leaving, edited);
    }

    public DayPlan withBackups(Map<TalkId, TalkId> others) {
        return new DayPlan(day, track, label, starred, shortList, dropped, others, leaving, edited);
    }

    public DayPlan withLeaving(Map<TalkId, TalkId> others) {
        return new DayPlan(day, track, label, starred, shortList, dropped, backups, others, edited);
    }

    /// The same decisions, made at another time.
    public DayPlan at(Instant time) {
        return new DayPlan(day, track, label, starred, shortList, dropped, backups, leaving,
                Optional.of(time));
    }

    /// Whether another plan decides the same, whenever it was made.
    public boolean same(DayPlan other) {
        return equals(new DayPlan(other.day, other.track, other.label, other.starred, other.shortList, other.dropped,
                other.backups, other.leaving, edited));
    }

    /// The same decisions for another day.
    DayPlan on(int other) {
        return new DayPlan(other, track, label, starred, shortList, dropped, backups, leaving, edited);
    }

    /// The same decisions about talks with other ids.
    DayPlan withTalks(UnaryOperator<TalkId> to) {
        return new DayPlan(day, track, label, with(starred, to), with(shortList, to), with(dropped, to),
                with(backups, to), with(leaving, to), edited);
    }

    private static Map<TalkId, TalkId> with(Map<TalkId, TalkId> pairs, UnaryOperator<TalkId> to) {
        var others = new LinkedHashMap<TalkId, TalkId>();
        pairs.forEach((talk, other) -> others.put(to.apply(talk), to.apply(other)));
        return others;
    }

    private static Set<TalkId> with(Set<TalkId> talks, UnaryOperator<TalkId> to) {
        var others = new LinkedHashSet<TalkId>();
        talks.forEach(talk -> others.add(to.apply(talk)));
        return others;
    }
}
