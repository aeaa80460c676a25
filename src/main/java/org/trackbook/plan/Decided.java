package org.trackbook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.trackbook.model.DayPlan;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;

/// A single thing that a visitor decides in a plan, with where a visit holds it.
///
/// @param <T> what may be decided
sealed interface Decided<T> {
    T in(Visit visit);

    /// The same visit where something else is decided.
    Visit put(Visit visit, T decision);

    private static Visit withDay(Visit visit, int day, UnaryOperator<DayPlan> edit) {
        return visit.withPlans(Set.of(edit.apply(visit.day(day))));
    }

    private static <E> Set<E> with(Set<E> all, E one, boolean in) {
        var others = new LinkedHashSet<>(all);
        if (in) {
            others.add(one);
        } else {
            others.remove(one);
        }
        return others;
    }

    private static Map<TalkId, TalkId> with(Map<TalkId, TalkId> all, TalkId talk, Optional<TalkId> other) {
        var others = new LinkedHashMap<>(all);
        other.ifPresentOrElse(it -> others.put(talk, it), () -> others.remove(talk));
        return others;
    }

    record MainTrack(int day) implements Decided<Optional<Track>> {
        @Override
        public Optional<Track> in(Visit visit) {
            return visit.day(day).track();
        }

        @Override
        public Visit put(Visit visit, Optional<Track> decision) {
            return withDay(visit, day, plan -> plan.withTrack(decision));
        }
    }

    /// The heading of a day in the report.
    record Label(int day) implements Decided<Optional<String>> {
        @Override
        public Optional<String> in(Visit visit) {
            return visit.day(day).label();
        }

        @Override
        public Visit put(Visit visit, Optional<String> decision) {
            return withDay(visit, day, plan -> plan.withLabel(decision));
        }
    }

    record Star(int day, TalkId talk) implements Decided<Boolean> {
        @Override
        public Boolean in(Visit visit) {
            return visit.day(day).starred().contains(talk);
        }

        @Override
        public Visit put(Visit visit, Boolean decision) {
            return withDay(visit, day, plan -> plan.withStarred(with(plan.starred(), talk, decision)));
        }
    }

    record ShortListed(int day, TalkId talk) implements Decided<Boolean> {
        @Override
        public Boolean in(Visit visit) {
            return visit.day(day).shortList().contains(talk);
        }

        @Override
        public Visit put(Visit visit, Boolean decision) {
            return withDay(visit, day, plan -> plan.withShortList(with(plan.shortList(), talk, decision)));
        }
    }

    record Drop(int day, TalkId talk) implements Decided<Boolean> {
        @Override
        public Boolean in(Visit visit) {
            return visit.day(day).dropped().contains(talk);
        }

        @Override
        public Visit put(Visit visit, Boolean decision) {
            return withDay(visit, day, plan -> plan.withDropped(with(plan.dropped(), talk, decision)));
        }
    }

    /// For which talk another one is the backup.
    record Backup(int day, TalkId talk) implements Decided<Optional<TalkId>> {
        @Override
        public Optional<TalkId> in(Visit visit) {
            return Optional.ofNullable(visit.day(day).backups().get(talk));
        }

        @Override
        public Visit put(Visit visit, Optional<TalkId> decision) {
            return withDay(visit, day, plan -> plan.withBackups(with(plan.backups(), talk, decision)));
        }
    }

    /// For which talk another one is left early.
    record Leave(int day, TalkId talk) implements Decided<Optional<TalkId>> {
        @Override
        public Optional<TalkId> in(Visit visit) {
            return Optional.ofNullable(visit.day(day).leaving().get(talk));
        }

        @Override
        public Visit put(Visit visit, Optional<TalkId> decision) {
            return withDay(visit, day, plan -> plan.withLeaving(with(plan.leaving(), talk, decision)));
        }
    }

    record Hidden(Track track) implements Decided<Boolean> {
        @Override
        public Boolean in(Visit visit) {
            return visit.hiddenTracks().contains(track);
        }

        @Override
        public Visit put(Visit visit, Boolean decision) {
            return visit.withHiddenTracks(with(visit.hiddenTracks(), track, decision));
        }
    }

    record Own(TalkId entry) implements Decided<Optional<OwnEntry>> {
        @Override
        public Optional<OwnEntry> in(Visit visit) {
            return visit.own().stream().filter(own -> own.id().equals(entry)).findFirst();
        }

        @Override
        public Visit put(Visit visit, Optional<OwnEntry> decision) {
            var others = new ArrayList<>(visit.own());
            var at = in(visit).map(others::indexOf).orElse(others.size());
            others.removeIf(own -> own.id().equals(entry));
            decision.ifPresent(own -> others.add(at, own));
            return visit.withOwn(others);
        }
    }

    /// All that is decided in a visit, about a plan; what is not among them is as if nobody had decided.
    static Set<Decided<?>> all(Visit visit) {
        var all = new LinkedHashSet<Decided<?>>();
        for (var plan : visit.days()) {
            all.add(new MainTrack(plan.day()));
            all.add(new Label(plan.day()));
            plan.starred().forEach(talk -> all.add(new Star(plan.day(), talk)));
            plan.shortList().forEach(talk -> all.add(new ShortListed(plan.day(), talk)));
            plan.dropped().forEach(talk -> all.add(new Drop(plan.day(), talk)));
            plan.backups().keySet().forEach(talk -> all.add(new Backup(plan.day(), talk)));
            plan.leaving().keySet().forEach(talk -> all.add(new Leave(plan.day(), talk)));
        }
        visit.hiddenTracks().forEach(track -> all.add(new Hidden(track)));
        visit.own().forEach(own -> all.add(new Own(own.id())));
        return all;
    }
}
