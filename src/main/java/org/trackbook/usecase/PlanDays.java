package org.trackbook.usecase;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Chooses the main track of a day, and the talks worth leaving it for.
public final class PlanDays {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final InstantSource clock;

    public PlanDays(ConferenceStore conferences, VisitStore visits, InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.clock = clock;
    }

    /// Makes a track the day's main track, or none. Another track than before loses the label of the one before, unless
    /// a label is given; an empty label takes the label away.
    public Done pick(ConferenceId id, int day, Optional<Track> track, Optional<String> label) {
        var before = visits.visit(id);
        var plan = before.day(day);
        var kept = plan.track().equals(track) ? plan.label() : Optional.<String>empty();
        var words = label.or(() -> kept).map(String::strip).filter(it -> !it.isEmpty());
        return keep(before, List.of(new DayPlan(day, track, words, plan.starred(), plan.shortList(), plan.dropped(),
                plan.backups(), plan.edited())), List.of());
    }

    /// Adds talks from other tracks to the agenda. A dropped talk is taken up again.
    public Done star(ConferenceId id, Collection<TalkId> talks) {
        return edit(id, talks, (plan, mine) -> with(plan, union(plan.starred(), mine), less(plan.dropped(), mine)));
    }

    public Done unstar(ConferenceId id, Collection<TalkId> talks) {
        return edit(id, talks, (plan, mine) -> with(plan, less(plan.starred(), mine), plan.dropped()));
    }

    /// Leaves talks out of the agenda. A star is taken away.
    public Done drop(ConferenceId id, Collection<TalkId> talks) {
        return edit(id, talks, (plan, mine) -> with(plan, less(plan.starred(), mine), union(plan.dropped(), mine)));
    }

    public Done undrop(ConferenceId id, Collection<TalkId> talks) {
        return edit(id, talks, (plan, mine) -> with(plan, plan.starred(), less(plan.dropped(), mine)));
    }

    /// Sets back what was decided for a day, for undo.
    public Done put(ConferenceId id, DayPlan plan) {
        return keep(visits.visit(id), List.of(plan), List.of());
    }

    /// How the plan of a day changes for some talks.
    private interface Edit {
        DayPlan apply(DayPlan plan, Set<TalkId> talks);
    }

    /// Changes the plan of each day that one of the talks stands in. A talk that was starred on another day than it has
    /// now is changed there too.
    private Done edit(ConferenceId id, Collection<TalkId> talks, Edit edit) {
        var conference = conferences.conference(id).orElseThrow();
        var before = visits.visit(id);
        var plans = new ArrayList<DayPlan>();
        for (var day : conference.days()) {
            var plan = before.day(day.number());
            var mine = new LinkedHashSet<TalkId>();
            for (var talk : talks) {
                var now = conference.talk(talk).map(it -> it.day() == day.number()).orElse(false);
                if (now || plan.starred().contains(talk) || plan.dropped().contains(talk)) {
                    mine.add(talk);
                }
            }
            plans.add(edit.apply(plan, mine));
        }
        var facts = talks.stream().flatMap(talk -> conference.talk(talk).stream()).map(TalkFacts::of).toList();
        return keep(before, plans, facts);
    }

    private Done keep(Visit before, List<DayPlan> after, List<TalkFacts> facts) {
        var changed = after.stream().filter(plan -> !same(before.day(plan.day()), plan)).map(this::stamped).toList();
        changed.forEach(plan -> visits.plan(before.conference(), plan, facts));
        return changed.isEmpty() ? new Done(false, before) : new Done(true, visits.visit(before.conference()));
    }

    private DayPlan stamped(DayPlan plan) {
        return new DayPlan(plan.day(), plan.track(), plan.label(), plan.starred(), plan.shortList(), plan.dropped(),
                plan.backups(), Optional.of(Stamp.now(clock)));
    }

    private static boolean same(DayPlan before, DayPlan after) {
        return before.track().equals(after.track()) && before.label().equals(after.label())
                && before.starred().equals(after.starred()) && before.shortList().equals(after.shortList())
                && before.dropped().equals(after.dropped()) && before.backups().equals(after.backups());
    }

    private static DayPlan with(DayPlan plan, Set<TalkId> starred, Set<TalkId> dropped) {
        return new DayPlan(plan.day(), plan.track(), plan.label(), starred, plan.shortList(), dropped, plan.backups(),
                plan.edited());
    }

    private static Set<TalkId> union(Set<TalkId> some, Set<TalkId> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<TalkId> less(Set<TalkId> some, Set<TalkId> gone) {
        var rest = new LinkedHashSet<>(some);
        rest.removeAll(gone);
        return rest;
    }
}
